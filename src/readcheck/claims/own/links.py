"""Where the page lies that a claim about another article is about: the link of its card or entry.

A link around the claim is it. Else the elements around the claim are looked at from the inside out,
as far as they hold no second claim in equal surroundings, for that is the next card's. The first
one decides that has headings which lead to one page, a link that is laid over the whole card, or is
a list item, a row or an `<article>` with one link. Where links lead to several pages there is no
telling.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.article.model import Article, Block, Element

_WHOLE = frozenset({"body", "main", "html"})
_ENTRY = frozenset({"li", "tr", "article", "dd"})
_MOST = 200  # Blocks to either side: no card has as many, not with a whole article in it.
_NEAR = 3  # Elements around a link.
_LONGEST = 2000  # Characters of an address.
_NO_PAGE = lazy(r"(?i)\s*(?:#|\Z|(?:mailto|tel|javascript|data):)")
# Links of a card that lead to lists of articles, by the names that generators give their folders.
_LISTS = lazy(r"(?i)(?:^|/)(?:tags?|categor(?:y|ies)|topics?|authors?|users?|by|archives?)(?:/|\Z)")
_REL = frozenset({"author", "tag", "category", "nofollow", "external"})


class _Range(NamedTuple):
    """The blocks of an element."""

    start: int
    end: int


class Links:
    """Tells the links of claims; `claimed` are the blocks of all claims of their kind."""

    def __init__(self, article: Article, claimed: Iterable[int]) -> None:
        self._article = article
        self._blocks = article.blocks
        self._claimed = frozenset(claimed)

    def of(self, index: int, start: int) -> str:
        """The address that the claim at an offset of a block leads to, or nothing."""
        block = self._blocks[index]
        around = [mark.element for mark in block.marks if mark.start <= start < mark.end]
        for element in (*around, *reversed(block.path)):
            if element.is_link:
                return _page(element) or ""
        inner: set[str] = set()
        for element, blocks in self._elements(index):
            inside = self._blocks[slice(*blocks)]
            telling = _pages(b for b in inside if b.kind is Kind.HEADING)
            telling = telling or self._overlays.get(id(element), set())
            if telling:
                return _only(telling)
            inner = inner or _pages(inside)
            if inner and element.tag in _ENTRY:
                return _only(_pages(inside))
        return _only(inner or (_pages([block]) if block.kind is Kind.LIST_ITEM else inner))

    def _elements(self, index: int) -> Iterator[tuple[Element, _Range]]:
        """The elements around a claim that are its card at most, the innermost first."""
        path = self._blocks[index].path
        tags = _tags(self._blocks[index])
        blocks = _Range(index, index + 1)
        for depth in range(len(path) - 1, -1, -1):
            wider = self._within(path[depth], depth, blocks)
            new = (*range(wider.start, blocks.start), *range(blocks.end, wider.end))
            if path[depth].tag in _WHOLE or len(new) >= _MOST:
                return
            if any(at in self._claimed and _tags(self._blocks[at]) == tags for at in new):
                return
            blocks = wider
            yield path[depth], blocks

    def _within(self, element: Element, depth: int, blocks: _Range) -> _Range:
        """A range, widened to the blocks of an element at a depth, or to too many."""
        start, end = blocks
        least, most = start - _MOST, end + _MOST
        while start > max(least, 0) and self._is_in(element, depth, start - 1):
            start -= 1
        while end < min(most, len(self._blocks)) and self._is_in(element, depth, end):
            end += 1
        return _Range(start, end)

    def _is_in(self, element: Element, depth: int, index: int) -> bool:
        path = self._blocks[index].path
        return depth < len(path) and path[depth] is element

    @cached_property
    def _overlays(self) -> dict[int, set[str]]:
        """The pages that links without a text lead to, by the identity of each element around."""
        found: dict[int, set[str]] = {}
        for *around, link in self._article.overlays:
            page = _page(link)
            if page:
                # What is laid over a card stands right in it, or in what its heading is in.
                for element in around[-_NEAR:]:
                    found.setdefault(id(element), set()).add(page)
        return found


def _tags(block: Block) -> tuple[str, ...]:
    return tuple(element.tag for element in block.path)


def _only(pages: set[str]) -> str:
    return next(iter(pages)) if len(pages) == 1 else ""


def _pages(blocks: Iterable[Block]) -> set[str]:
    return {page for block in blocks for page in map(_page, _anchors(block)) if page}


def _anchors(block: Block) -> Iterator[Element]:
    yield from (element for element in block.path if element.tag == "a")
    yield from (mark.element for mark in block.marks if mark.element.tag == "a")


def _page(link: Element) -> str | None:
    """The address of the page that a link leads to, None for none and for a list of pages."""
    address = link.attributes.get("href", "")
    if len(address) > _LONGEST or _NO_PAGE.match(address):
        return None
    page = address.partition("#")[0].partition("?")[0].strip()
    if _LISTS.search(page) or not _REL.isdisjoint(link.attributes.get("rel", "").lower().split()):
        return None
    return page or None
