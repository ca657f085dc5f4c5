"""Streams of other articles: elements alike beside the text, each with a headline that is a link.

No name tells them. What tells is that they are sisters of one make, that each leads to a page of
its own with a paragraph at most on what is there, and that the text itself stands elsewhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from readcheck.article.content.others import link_away

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.html.nodes import Node, Outline, Run

_SEVERAL = 3
# A card is a headline, a line about it, a paragraph and "Read more" at most.
_CARD_SIZE, _CARD_RUNS = 900, 8
_HEADLINE_REACH = 3
_PARAGRAPH = 80  # characters
# So many paragraphs beside each other are a text, and not one more card.
_TEXT = 3


def streams(outline: Outline, beside: set[int]) -> set[int]:
    """The cards of other articles with everything in them, by node index.

    Args:
        outline: the page.
        beside: the elements that are known to stand beside the article.
    """
    cards = {
        card.index
        for node in outline.nodes
        if len(node.children) >= _SEVERAL and node.index not in beside
        for card in _cards(node, beside)
    }
    if not cards:
        return set()
    text = _text(outline, beside | _with_all_in(outline, cards))
    if text is None:
        return set()
    return _with_all_in(outline, cards - _with_all_in(outline, {text.index}))


def _cards(node: Node, beside: set[int]) -> list[Node]:
    """The children of an element that are alike and each tell of another page."""
    alike: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for child in node.children:
        if child.linked and child.prose and child.size <= _CARD_SIZE and child.index not in beside:
            alike[child.name, child.attribute("class").partition(" ")[0]].append(child)
    several = [sisters for sisters in alike.values() if len(sisters) >= _SEVERAL]
    return [card for sisters in several if _lead_apart(sisters) for card in sisters]


def _lead_apart(sisters: list[Node]) -> bool:
    """Whether each of some elements tells of a page of its own."""
    seen = {""}
    for sister in sisters:
        address = _leads_to(list(_runs(sister)))
        if address in seen:
            return False
        seen.add(address)
    return True


def _runs(node: Node) -> Iterator[Run]:
    """The runs in an element; its own come first."""
    pending = [node]
    while pending:
        inner = pending.pop()
        yield from inner.runs
        pending += reversed(inner.children)


def _leads_to(runs: list[Run]) -> str:
    """The page that a card tells of: where its headline links to. Empty for what is no card."""
    paragraphs = sum(_is_paragraph(run) for run in runs)
    if paragraphs > 1 or len(runs) > _CARD_RUNS or any(run.in_table for run in runs):
        return ""
    return next(filter(None, map(link_away, runs[:_HEADLINE_REACH])), "")


def _is_paragraph(run: Run) -> bool:
    return run.prose > 0 and run.size >= _PARAGRAPH


def _text(outline: Outline, without: set[int]) -> Node | None:
    """The element in which most of the other paragraphs stand side by side."""
    number: Counter[Node] = Counter()
    weight: Counter[Node] = Counter()
    for run in outline.runs:
        if run.node.index not in without and _is_paragraph(run):
            number[run.home] += 1
            weight[run.home] += run.weight
    homes = [home for home in weight if number[home] >= _TEXT]
    return max(homes, key=lambda home: weight[home], default=None)


def _with_all_in(outline: Outline, nodes: set[int]) -> set[int]:
    found = set(nodes)
    for node in outline.nodes:
        if node.parent is not None and node.parent.index in found:
            found.add(node.index)
    return found
