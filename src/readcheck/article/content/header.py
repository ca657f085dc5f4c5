"""What stands at an article's head: about the article, but not its text.

Bylines, dates and reading times often stand outside of the element that holds the text. They are
looked for between the page's title and the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.html.tags import names
from readcheck.article.model import Region
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Run

_ELSEWHERE = names("nav aside footer form dialog menu")
# Lines looked at before a text without a title, and above a title in the title's own element.
_REACH = 12


def header_runs(runs: list[Run], inside: list[Run], known: dict[int, Region]) -> dict[int, Region]:
    """The regions of runs around the article's first words that are about the article.

    Args:
        runs: the whole page.
        inside: the runs in the element taken.
        known: what trimming has said of them.
    """
    body = [run for run in inside if run.order not in known]
    if not body:
        return {}
    first = body[0].order
    found: dict[int, Region] = {}
    ahead = [run for run in runs if run.order < first]
    title = _title(ahead)
    for run in ahead:
        if _elsewhere(run):
            continue
        if title is None:
            belongs = first - run.order <= _REACH and is_meta_line(run.text)
        else:
            belongs = run.order >= title.order or _shares_header(run, title)
        if belongs:
            found[run.order] = Region.HEADER
    return found | _signed(runs, body)


def _title(ahead: list[Run]) -> Run | None:
    """The last h1 before the text."""
    return next((run for run in reversed(ahead) if run.heading == 1), None)


def _shares_header(run: Run, title: Run) -> bool:
    """Whether a line above the title stands in the element that holds the title."""
    if title.order - run.order > _REACH:
        return False
    parent = title.node.parent
    return parent is not None and parent.name not in {"body", "html"} and _in(run.node, parent)


def _in(node: Node, around: Node) -> bool:
    inner: Node | None = node
    while inner is not None and inner is not around:
        inner = inner.parent
    return inner is not None


def _signed(runs: list[Run], body: list[Run]) -> dict[int, Region]:
    """Lines about the article in the <article> around the text, wherever in it they stand."""
    article = next((n for n in body[0].node.ancestors() if n.name == "article"), None)
    if article is None:
        return {}
    texts = {run.order for run in body}
    return {
        run.order: Region.HEADER
        for run in runs
        if run.order not in texts
        and _in(run.node, article)
        and not _elsewhere(run, footer=True)
        and is_meta_line(run.text)
    }


def _elsewhere(run: Run, *, footer: bool = False) -> bool:
    """Whether a run stands in navigation, a card of another article or the like."""
    for element in run.node.ancestors():
        if element.name == "article":
            return False
        if element.name == "a":
            return True
        if element.name in _ELSEWHERE and not (footer and element.name == "footer"):
            return True
        words = named.words(element.names) if element.names else frozenset()
        if not words.isdisjoint(named.STRONG | named.COMMENTS):
            return element.name not in {"body", "html", "main"}
    return False
