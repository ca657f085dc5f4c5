"""Which part of a page is the article.

First what stands beside articles is set aside (by tag, role and name, weighed against the prose in
it), then the element that holds the remaining prose is taken, then its head and tail are trimmed:
title, byline and date belong to the article but are not its text; links to other pages, share
buttons and forms do not belong to it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readcheck.article import content_names as named
from readcheck.article.content_trim import trim
from readcheck.article.model import Region

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    from readcheck.article.html_outline import Node, Outline, Run
    from readcheck.settings import Settings

_FURNITURE = frozenset("nav footer aside form dialog menu".split())
_FURNITURE_ROLES = frozenset(
    "navigation contentinfo complementary banner search dialog alertdialog menu menubar toolbar "
    "tablist form".split()
)
_NOTES = frozenset("note notes callout admonition tip warning info pullquote".split())
_CONTAINERS = frozenset(
    "html body main article section div td tr tbody table form center span font".split()
)
_NEVER = frozenset(
    "html body main h1 h2 h3 h4 h5 h6 p li a b i em strong blockquote pre code".split()
)
# How much more an element counts that says itself that it is the article.
_SEMANTIC = 1.15
_NAMED = 1.1
# An element is never set aside against this share of the page's prose, whatever it is called.
_HALF = 0.5
_MAJORITY = 0.8
_SMALL = 0.15
_SECTIONING = frozenset({"nav", "aside", "footer"})
# An element with a doubtful name is set aside only if it holds less than this share of the prose.
_LITTLE = 0.1


@dataclass(slots=True)
class Choice:
    """The elements taken for the article, what was left out inside of them, and why in words."""

    roots: list[Node]
    beside: set[int] = field(default_factory=set)
    runs: dict[int, Region] = field(default_factory=dict)
    words: str = ""

    def region_of(self, node: Node, run: Run | None = None) -> Region:
        """Where what stands in an element belongs."""
        if run is not None and run.order in self.runs:
            return self.runs[run.order]
        return Region.BODY if self.holds(node) else Region.FOREIGN

    def holds(self, node: Node | None) -> bool:
        """Whether an element is in the article and nothing around it was left out."""
        roots = {root.index for root in self.roots}
        while node is not None:
            if node.index in self.beside:
                return False
            if node.index in roots:
                return True
            node = node.parent
        return False


def choose(outline: Outline, soup: BeautifulSoup, settings: Settings) -> Choice:
    """Find the article in a page."""
    beside: set[int] = set()
    for node in outline.nodes:
        within = node.parent is not None and node.parent.index in beside
        if within or _stands_beside(node, outline.root.prose):
            beside.add(node.index)
    net = net_prose(outline, beside)
    root = _root(outline, beside, net)
    choice = Choice([root], beside, {}, _described(root))
    inside = [run for run in outline.runs if choice.holds(run.node)]
    choice.runs = trim(inside, root)
    return choice


def _described(node: Node) -> str:
    identity = node.attribute("id")
    classes = ".".join(node.attribute("class").split()[:3])
    return (
        f"<{node.name}>" + (f"#{identity}" if identity else "") + (f".{classes}" if classes else "")
    )


def _root(outline: Outline, beside: set[int], net: list[int]) -> Node:
    """The element that agrees best with the page's prose.

    Agreement is F1 with prose standing for the article: an element gains by each sentence it holds
    and loses by whatever else it holds.
    """
    free = net_sizes(outline, beside)
    best, highest = outline.root, 0.0
    for node in outline.nodes:
        if node.index in beside or not net[node.index] or node.name not in _CONTAINERS:
            continue
        agreement = 2 * net[node.index] / (free[node.index] + net[0]) * _bonus(node)
        if agreement >= highest:
            best, highest = node, agreement
    return best


def _bonus(node: Node) -> float:
    if _is_semantic(node):
        return _SEMANTIC
    return _NAMED if node.names and named.is_article(node.names) else 1.0


def net_sizes(outline: Outline, beside: set[int]) -> list[int]:
    """How much unlinked text each element holds without what stands beside, by node index."""
    free = [sum(run.size - run.linked for run in node.runs) for node in outline.nodes]
    return _added_up(outline, beside, free)


def net_prose(outline: Outline, beside: set[int]) -> list[int]:
    """How much prose each element holds without what stands beside, by node index."""
    return _added_up(outline, beside, [sum(run.prose for run in n.runs) for n in outline.nodes])


def _added_up(outline: Outline, beside: set[int], own: list[int]) -> list[int]:
    for node in reversed(outline.nodes):
        if node.index in beside:
            own[node.index] = 0
        if node.parent is not None:
            own[node.parent.index] += own[node.index]
    return own


def _is_semantic(node: Node) -> bool:
    return (
        node.name in {"article", "main"}
        or node.attribute("role") in {"main", "article"}
        or node.attribute("itemprop") == "articleBody"
    )


def _stands_beside(node: Node, total: int) -> bool:
    """Whether an element is furniture of the site and no part of an article."""
    if node.name in _NEVER:
        return False
    share = node.prose / total if total else 0.0
    if node.name in _FURNITURE or node.attribute("role") in _FURNITURE_ROLES:
        noted = node.name == "aside" and not named.words(node.names).isdisjoint(_NOTES)
        return share < (_MAJORITY if node.name in _SECTIONING else _HALF) and not noted
    words = named.words(node.names) if node.names else frozenset()
    if not words.isdisjoint(named.COMMENTS):
        return share < _MAJORITY
    if not words.isdisjoint(named.STRONG):
        return share < _HALF
    if not words.isdisjoint(named.SMALL) and share < _SMALL:
        return True
    return not words.isdisjoint(named.WEAK) and share < _HALF and _is_little(node, share)


def _is_little(node: Node, share: float) -> bool:
    if node.linked * 2 > node.size:
        return True
    return share < _LITTLE and node.prose * 2 < node.size
