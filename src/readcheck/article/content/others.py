"""What an article's own element holds of other pages: teasers in a row, lists of neighbours.

Names say nothing here: what tells is that headings and items are links to other pages of a site,
with a paragraph at most under each, after the article's last words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.tags import names
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Run

_HOST = lazy(r"(?:https?:)?//(?:www\.)?([^/?#]+)")
_NO_PAGE = ("#", "javascript:", "mailto:", "tel:", "data:")
_SEVERAL = 2
# A teaser is a headline, and a paragraph, a date and "Read more" at most.
_TEASER_RUNS = 5
_TEASER_SIZE = 700
# Teasers that hold more than this share of all text are the text: a list of things, an index.
_MOST = 0.4
# What may still follow the last teaser: a line of a company's, a note on rights.
_REST = 0.1
_NEIGHBOURS = 4  # links to the article before, the one after, and a few more
_ANNOUNCES = (":", "：")
_LISTS = names("ul ol dl menu")


def other_pages(runs: list[Run]) -> set[int]:
    """The orders of those runs that tell of other pages after the text's last words.

    Args:
        runs: the runs that may be the article's text, in their order.
    """
    found = _teasers(runs)
    left = [run for run in runs if run.order not in found]
    return found | _neighbours(left)


def _teasers(runs: list[Run]) -> set[int]:
    """The teasers that follow each other up to the end."""
    starts = [index for index, run in enumerate(runs) if run.heading and link_away(run)]
    if len(starts) < _SEVERAL:
        return set()
    total = sum(run.weight for run in runs)
    found: list[Run] = []
    number = 0
    end = len(runs)
    hosts: set[str] = set()
    for start in reversed(starts):
        teaser = runs[start : _end_of_teaser(runs, start)]
        rest = sum(run.weight for run in runs[start + len(teaser) : end])
        if not _is_teaser(teaser) or rest > total * (0 if number else _REST):
            break
        hosts.add(_host(teaser[0]))
        found += runs[start:end]
        end = start
        number += 1
    share = sum(run.weight for run in found)
    # Where headlines above are links as well, the text is a list of things, and these its last.
    if number < len(starts) or len(hosts) > 1 or share > total * _MOST:
        return set()
    return {run.order for run in found}


def _end_of_teaser(runs: list[Run], start: int) -> int:
    """Where a teaser ends: with the paragraph under its headline and lines that are no prose."""
    paragraphs = 0
    level = runs[start].heading
    for index in range(start + 1, len(runs)):
        run = runs[index]
        if run.prose:
            paragraphs += 1
        if paragraphs > 1 or (run.heading and (run.heading <= level or link_away(run))):
            return index
    return len(runs)


def _is_teaser(runs: list[Run]) -> bool:
    return len(runs) <= _TEASER_RUNS and sum(run.size for run in runs) <= _TEASER_SIZE


def _neighbours(runs: list[Run]) -> set[int]:
    """A short last list of which every item is a link to another page, and that nothing announced.

    A text's own list of sources stands under a heading, or after a line that ends with a colon.
    """
    whole = _list_of(runs[-1]) if runs else None
    if whole is None:
        return set()
    first = len(runs)
    while first and whole in runs[first - 1].node.ancestors() and _is_neighbour(runs[first - 1]):
        first -= 1
    tail = runs[first:]
    if not 0 < len(tail) <= _NEIGHBOURS or not first:
        return set()
    before = runs[first - 1]
    # An item of the list that is no such link, or of one around it, says that these are its items.
    around = before.in_list and (_list_of(before) or whole) in whole.ancestors()
    if around or before.heading or before.text.endswith(_ANNOUNCES):
        return set()
    return {run.order for run in tail}


def _list_of(run: Run) -> Node | None:
    """The list that a run is an item of."""
    return next((node for node in run.node.ancestors() if node.name in _LISTS), None)


def _is_neighbour(run: Run) -> bool:
    return run.linked * 2 > run.size and _target(run) is not None


def link_away(run: Run) -> str:
    """The address of another page that a run as a whole is a link to; empty where it is none."""
    node = _target(run) if run.linked * 10 >= run.size * 9 else None
    return "" if node is None else node.attribute("href").strip()


def _target(run: Run) -> Node | None:
    """The link of a run that leads to another page."""
    for inline in run.inlines:
        href = inline.node.attribute("href").strip()
        if inline.node.name == "a" and href and not href.lower().startswith(_NO_PAGE):
            return inline.node
    return None


def _host(run: Run) -> str:
    """The site that a run's link leads to; empty for the page's own."""
    node = _target(run)
    found = _HOST.match(node.attribute("href").strip()) if node is not None else None
    return found[1].lower() if found else ""
