"""What stands beside the article: navigation, cards of other articles, comments, forms.

Tags, roles and names are evidence that is weighed against how much text an element holds. No name
and no tag ever sets aside the element that holds most of the page's text.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.html.tags import HEADINGS, names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.article.html.nodes import Node, Outline

MARK = "data-readcheck"  # on an element: "article" takes it, "ignore" leaves it out

FURNITURE = names("nav footer aside form dialog menu")
_SECTIONING = frozenset({"nav", "aside", "footer"})
_FURNITURE_ROLES = names(
    "navigation contentinfo complementary banner search dialog alertdialog menu menubar toolbar "
    "tablist form"
)
_EPUB_NOTES = names("footnote endnote rearnote")
_NEVER = names("html body main h1 h2 h3 h4 h5 h6 a b i em strong blockquote pre code")
_PARAGRAPHS = names("p li ul ol dl")

# The share of the page's text from which on an element is never set aside: by its name, as
# comments or by its tag, as one of the small things, and as something with a doubtful name.
_HALF = 0.5
_MAJORITY = 0.8
_SMALL = 0.15
_LITTLE = 0.1
# An advertisement has no more prose than this, in characters. The end tag of one that an ad server
# puts between the paragraphs may be missing, and the rest of the text then stands in it.
_LONGEST_AD = 1000
# A section's own heading is among its first elements.
_HEADING_REACH = 4
_NONE: frozenset[str] = frozenset()


def ignored(outline: Outline) -> set[int]:
    """The elements that the page itself marks as not of the article, with everything in them."""
    return _Furniture(0).find(outline.nodes, only_marked=True)


def beside(nodes: Sequence[Node], total: int) -> set[int]:
    """The elements that stand beside the article, with everything in them.

    Args:
        nodes: the elements to look at, a parent before its children.
        total: the weight of all text that may be the article's.
    """
    return _Furniture(total).find(nodes)


class _Furniture:
    """What is asked of each element of a page, and what is known of its neighbours."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.last_text: dict[int, int] = {}
        self.unsaying: frozenset[str] = frozenset()

    def find(self, nodes: Sequence[Node], *, only_marked: bool = False) -> set[int]:
        found: set[int] = set()
        self.unsaying = frozenset() if only_marked else _unsaying(nodes, self.total)
        for node in nodes:
            within = node.parent is not None and node.parent.index in found
            if (
                within
                or node.attribute(MARK) == "ignore"
                or (not only_marked and self._stands_beside(node))
            ):
                found.add(node.index)
        return found

    def _stands_beside(self, node: Node) -> bool:
        """Whether an element is furniture of the site and no part of an article."""
        if node.name in _NEVER or node.attribute(MARK) == "article":
            return False
        share = node.weight / self.total if self.total else 0.0
        if (
            node.name in FURNITURE
            or node.attribute("role") in _FURNITURE_ROLES
            or _is_called_footer(node)
        ):
            limit = _MAJORITY if node.name in _SECTIONING else _HALF
            return share < limit and not self._is_of_the_text(node)
        return bool(node.names) and self._named_beside(node, share)

    def _is_of_the_text(self, node: Node) -> bool:
        """Whether an aside or footer is a note of the text: by name, or by where it stands."""
        if named.is_note(node.names) or node.attribute("epub:type") in _EPUB_NOTES:
            return True
        if node.name != "aside":
            return False
        if named.is_admonition(node.names) or _is_titled_by_docutils(node):
            return True
        if node.linked * 5 > node.size or node.prose * 2 < node.size:
            return False
        words = named.words(node.names)
        if not words.isdisjoint(named.STRONG | named.COMMENTS | named.SMALL):
            return False
        return self._stands_between(node)

    def _stands_between(self, node: Node) -> bool:
        """Whether paragraphs stand directly before and after an element."""
        parent = node.parent
        if parent is None:
            return False
        if parent.index not in self.last_text:
            texts = [child.index for child in parent.children if child.name == "p" and child.prose]
            self.last_text[parent.index] = texts[-1] if len(texts) > 1 else 0
        return node.index < self.last_text[parent.index]

    def _named_beside(self, node: Node, share: float) -> bool:
        words = named.words(node.names) - self.unsaying
        if node.prose > _LONGEST_AD:
            words -= named.ADS
        if words.isdisjoint(named.FURNITURE) or _is_section_of_its_name(node):
            return False
        if not words.isdisjoint(named.COMMENTS | named.STRONG):
            return share < (_HALF if words.isdisjoint(named.COMMENTS) else _MAJORITY)
        if not words.isdisjoint(named.SMALL) and share < _SMALL:
            return True
        if node.name in _PARAGRAPHS or words.isdisjoint(named.WEAK) or share >= _HALF:
            return False
        return node.linked * 2 > node.size or (share < _LITTLE and node.prose * 2 < node.size)


def _is_called_footer(node: Node) -> bool:
    """Whether an element is called a footer and nothing else, as before HTML had one."""
    return node.names.lower() in {"footer", "page-footer", "site-footer", "footer contentinfo"}


def _is_titled_by_docutils(node: Node) -> bool:
    """Whether an aside is an author's sidebar or topic, which docutils gives a title paragraph."""
    title = next(iter(node.children), None)
    if title is None or title.name != "p" or node.linked * 5 > node.size:
        return False
    return title.attribute("class") in {"sidebar-title", "topic-title"}


def _unsaying(nodes: Sequence[Node], total: int) -> frozenset[str]:
    """Words that say nothing on this page: they name parts that together hold most of its text.

    Page builders call every block of a text a widget or a card. An element that holds most of the
    text by itself is no such part: it may be called after what else is in it ("with-sidebar").
    """
    held: Counter[str] = Counter()
    above: dict[int, frozenset[str]] = {}
    for node in nodes:
        known = _NONE if node.parent is None else above.get(node.parent.index, _NONE)
        weak = _weak(node.names) if node.names and node.weight < total * _HALF else _NONE
        if not weak <= known:
            for word in weak - known:
                held[word] += node.weight
            known |= weak
        above[node.index] = known
    return frozenset(word for word, weight in held.items() if weight >= total * _HALF)


@cache
def _weak(names: str) -> frozenset[str]:
    return named.words(names) & named.WEAK


def _is_section_of_its_name(node: Node) -> bool:
    """Whether a section is only called like furniture because its heading is.

    Generators make ids from headings: a section headed "Comments" is one of the text. Comments of
    readers have an element for each comment, and what is offered has a form or links.
    """
    if node.linked * 3 > node.size or not node.prose:
        return False
    heading = _first_heading(node)
    if heading is None:
        return False
    slug = named.slug(heading.runs[0].text)
    left = " ".join(name for name in node.names.split() if named.slug(name) != slug)
    if left == node.names or not named.words(left).isdisjoint(named.FURNITURE):
        return False
    return not any(
        child.name in FURNITURE or not named.words(child.names).isdisjoint(named.FURNITURE)
        for child in node.children
        if child is not heading and not named.is_note(child.names)
    )


def _first_heading(node: Node) -> Node | None:
    """The heading that an element begins with."""
    inner = node
    for _ in range(_HEADING_REACH):
        if not inner.children:
            return None
        inner = inner.children[0]
        if inner.name in HEADINGS:
            return inner if inner.runs else None
    return None
