"""Whose claim it is: this article's own, or another's on a card, in a list or in a margin.

The place decides, in this order: a margin or a link to another page is foreign; what stands around
the article's title is its own, whatever region a content finder gave it; then the region counts;
then company: claims that stand in equal surroundings are the entries of a list.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Region
from readcheck.claims.own.element_names import (
    MARGINS,
    line_elements,
    names_others,
    names_own_meta,
    names_reading_time,
)
from readcheck.claims.own.title import title_block
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Article, Block, Element
    from readcheck.source import Span

_BEFORE = 4  # Blocks before the title that may be about it: a category, a date, a time.
_FAR_BEFORE = 20  # Blocks before the title that are about it if their element says so.
_AFTER = 14  # Blocks after the title that may be its byline.
_STANDFIRST = 90  # Words of body text that may stand between a title and its byline.
_CARD = 4  # Blocks that a card's heading leads.
_LIST = 3  # Equal places that make a list even around a title; two may be one header twice.
_DIGITS = lazy(r"\d+")


class Ownership:
    """Decides for the blocks of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.blocks = article.blocks

    def of(self, index: int) -> bool:
        """Whether a claim in the block at `index` is about this article."""
        block = self.blocks[index]
        if index in self.head:
            return _is_post_meta(block) or not _is_navigation(block)
        if _in_margin(block):
            return False
        if block.region is Region.FOREIGN or any(map(names_others, line_elements(block))):
            return False
        return not self._on_card(index)

    def at(self, span: Span, equals: int = 1) -> bool:
        """Whether what stands at a place in the source, such as an attribute, is this article's.

        `equals` is how many of its kind the page has: of a list, only the title's own counts.
        """
        index = bisect_right(self._ends, span.start)
        if equals >= _LIST and index not in self.head:
            return False
        return index >= len(self.blocks) or self.of(index)

    def in_margin(self, span: Span) -> bool:
        """Whether a place in the source is known to be about something else."""
        index = bisect_right(self._ends, span.start)
        if index >= len(self.blocks) or self.blocks[index].span.start > span.end:
            return False
        block = self.blocks[index]
        return _in_margin(block) or any(map(names_others, line_elements(block)))

    def linked(self, index: int, offset: int) -> bool:
        """Whether the text at an offset of a block is a link's, or is named another's."""
        block = self.blocks[index]
        if any(element.tag == "a" for element in block.path):
            return True
        return any(
            mark.element.tag == "a" or (index not in self.head and names_others(mark.element))
            for mark in block.marks
            if mark.start <= offset < mark.end
        )

    def in_lists(self, indices: Iterable[int]) -> set[int]:
        """Which of some claims' blocks stand in equal surroundings, as the entries of a list do."""
        places = {index: _surroundings(self.blocks[index]) for index in indices}
        own = {i: (self.blocks[i].region is Region.HEADER, place) for i, place in places.items()}
        company = Counter(own.values())
        outside = Counter(
            place
            for index, place in own.items()
            if index not in self.head and self.blocks[index].path
        )
        return {
            index
            for index, place in own.items()
            if company[place] > 1
            and (outside[place] or (company[place] >= _LIST and not self._is_plain_head(index)))
        } | {index for index in places if self._is_first_entry(index, places)}

    def _is_first_entry(self, index: int, places: dict[int, tuple[object, ...]]) -> bool:
        """Whether a claim by the page's title is only the first of a list's, as on an index page.

        Its entry has a heading, and either the title is no part of the entry, or the title is a
        heading like those of the other entries.
        """
        other = next((i for i, p in places.items() if i != index and p == places[index]), None)
        if index not in self.head or other is None:
            return False
        entry = _outermost_apart(self.blocks[index], self.blocks[other])
        sister = _outermost_apart(self.blocks[other], self.blocks[index])
        title = title_block(self.article)
        if title is None or not _is_in(entry, self.blocks[title]):
            return any(_is_in(entry, heading) for heading in self._headings)
        like = _surroundings(self.blocks[title])
        return any(_is_in(sister, h) and _surroundings(h) == like for h in self._headings)

    @cached_property
    def _headings(self) -> list[Block]:
        return [block for block in self.blocks if block.kind is Kind.HEADING]

    def _is_plain_head(self, index: int) -> bool:
        """Whether a block is a paragraph under the title of a format without elements."""
        block = self.blocks[index]
        return index in self.head and not block.path and block.kind is not Kind.LIST_ITEM

    @cached_property
    def _ends(self) -> list[int]:
        return [block.span.end for block in self.blocks]

    @cached_property
    def head(self) -> frozenset[int]:
        """The blocks around the article's title, up to its text or to another heading."""
        title = title_block(self.article)
        if title is None:
            return frozenset(self._before_text())
        return frozenset({*self._back_from(title), title, *self._on_from(title)})

    def _before_text(self) -> range:
        """Where a page has no title heading: what stands shortly before its text."""
        blocks = enumerate(self.blocks)
        start = next((index for index, block in blocks if _is_text(block)), len(self.blocks))
        return range(max(start - _AFTER, 0), start)

    def _back_from(self, title: int) -> Iterable[int]:
        for index in range(title - 1, max(title - 1 - _FAR_BEFORE, -1), -1):
            block = self.blocks[index]
            if block.kind is Kind.HEADING or _is_text(block):
                return
            if title - index <= _BEFORE or _is_post_meta(block):
                yield index

    def _on_from(self, title: int) -> Iterable[int]:
        words = headings = 0
        for index in range(title + 1, min(title + 1 + _AFTER, len(self.blocks))):
            block = self.blocks[index]
            if block.kind is Kind.HEADING and block.region is not Region.HEADER:
                headings += 1
                if words or headings > 1 or _is_link(block):
                    return  # One plain heading before any text is the title's second line.
            if _is_text(block):
                words += len(block.text[:2000].split())
            yield index
            if words > _STANDFIRST:
                return

    def _on_card(self, index: int) -> bool:
        """Whether the heading that leads a claim is a link: the title of another article."""
        near = range(index, max(index - _CARD, -1), -1)
        heading = next((i for i in near if self.blocks[i].kind is Kind.HEADING), None)
        return heading is not None and _is_link(self.blocks[heading])


def _is_post_meta(block: Block) -> bool:
    return any(map(names_own_meta, block.path))


def _is_navigation(block: Block) -> bool:
    return any(element.tag == "nav" for element in block.path) or _in_aside(block)


def _in_margin(block: Block) -> bool:
    margins = MARGINS.intersection(element.tag for element in block.path)
    return bool(margins - {"aside"}) or _in_aside(block)


def _in_aside(block: Block) -> bool:
    aside = any(element.tag == "aside" for element in block.path)
    return aside and not any(map(names_reading_time, line_elements(block)))


def _is_text(block: Block) -> bool:
    return block.region is Region.BODY and block.kind in {Kind.PARAGRAPH, Kind.LIST_ITEM}


def _is_link(block: Block) -> bool:
    if any(element.tag == "a" for element in block.path):
        return True
    length = len(block.text.strip())
    return any(mark.element.tag == "a" and mark.end - mark.start >= length for mark in block.marks)


def _outermost_apart(block: Block, other: Block) -> Element | None:
    """The outermost element around a block that is not around the other one."""
    return next((element for element in block.path if not _is_in(element, other)), None)


def _is_in(element: Element | None, block: Block) -> bool:
    return any(outer is element for outer in block.path)


def _surroundings(block: Block) -> tuple[object, ...]:
    """A block's kind, the tags around it and the names of the nearest two."""
    tags = tuple(element.tag for element in block.path)
    names = (_DIGITS.sub("", e.attributes.get("class", "")) for e in block.path[-2:])
    return (block.kind, tags, *names)
