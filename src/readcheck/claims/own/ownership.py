"""Whose claim it is: this article's own, or another's on a card, in a list or in a margin.

The place decides, in this order: a margin, an entry of a list of pages or a link to another page is
foreign; what stands around the article's title is its own, whatever region a content finder gave
it; then the region counts; in the text, what stands under a later heading is about that section;
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
    names_line,
    names_others,
    names_own_meta,
    names_reading_time,
)
from readcheck.claims.own.title import is_stated, is_unlike_titles, states_title, title_block
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Article, Block, Element, Mark
    from readcheck.source import Span

_BEFORE = 4  # Blocks before the title that may be about it: a category, a date, a time.
_FAR_BEFORE = 20  # Blocks before the title that are about it if their element says so.
_AFTER = 14  # Blocks after the title that may be its byline.
_STANDFIRST = 90  # Words of body text that may stand between a title and its byline.
_CARD = 4  # Blocks that a card's heading leads.
_LIST = 3  # Equal places that make a list even around a title; two may be one header twice.
_LISTED = frozenset({Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.DEFINITION})
_APART = lazy(r"[|·•‧∙・\n]")
_SIGNED = lazy(r"(?i)(?<!\w)(?:by|von|par|por|di|door|av|af|od|autor|author|from|in|on)\s*:?\s*\Z")
_WHOLE = frozenset({"main", "body"})
_PERSON = lazy(r"(?i)(?<![a-z])(?:authors?|byline|profile)(?![a-z])")
_NEAR_NAME = 2  # Elements around a heading that may say that it is a name.
_SIGNATURE = 20  # Characters before a link in which it is said that a name follows.
_DIGITS = lazy(r"\d+")


class Ownership:
    """Decides for the blocks of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.blocks = article.blocks

    @cached_property
    def title(self) -> int | None:
        """The index of the article's title, if it shows one."""
        return title_block(self.article)

    def of(self, index: int) -> bool:
        """Whether a claim in the block at `index` is about this article."""
        block = self.blocks[index]
        if index in self.head:
            if self._in_entry(index):
                return False
            return _is_post_meta(block) or not _is_navigation(block)
        if _in_margin(block):
            return False
        if block.region is Region.FOREIGN or any(map(names_others, line_elements(block))):
            return False
        return not self._on_card(index) and not self._in_section(index)

    @cached_property
    def masthead(self) -> frozenset[int]:
        """The blocks around the title that stand before the text."""
        title = self.title
        first = -1 if title is None else title
        text = (i for i in self.head if i > first and _is_text(self.blocks[i]))
        before = min(text, default=len(self.blocks))
        return frozenset(index for index in self.head if index < before)

    @cached_property
    def below_title(self) -> frozenset[int]:
        """The blocks between the title and the text."""
        title = self.title
        return frozenset(index for index in self.masthead if title is not None and index > title)

    def at(self, span: Span, equals: int = 1) -> bool:
        """Whether what stands at a place in the source, such as an attribute, is this article's.

        `equals` is how many of its kind the page has: of a list, only the title's own counts.
        """
        index = bisect_right(self._ends, span.start)
        if equals >= _LIST and index not in self.head:
            return False
        return index >= len(self.blocks) or self.of(index)

    def at_title(self, span: Span) -> bool:
        """Whether a place in the source is between the article's title and its text."""
        return bisect_right(self._ends, span.start) in self.masthead

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
        if any(element.is_link for element in block.path):
            return True
        return any(
            mark.element.is_link or (index not in self.head and names_others(mark.element))
            for mark in block.marks
            if mark.start <= offset < mark.end
        )

    def beside_link(self, index: int, start: int, end: int) -> bool:
        """Whether the link beside a phrase leads to what the phrase is about.

        In a list or table every link of the item does, in running text one in the same part of the
        line. The name behind "by" is no such link, and in the head of a page links lead to authors
        and topics.
        """
        block = self.blocks[index]
        links = [mark for mark in block.marks if _is_to_a_page(block, mark)]
        if not links and block.kind is Kind.TABLE_CELL:
            return any(map(self._has_link, self._row(index)))
        if block.kind in _LISTED and not _is_about_post(block):
            return bool(links)
        if block.path and (index in self.head or block.region is not Region.BODY):
            return False
        return any(
            not _APART.search(block.text, min(end, mark.end), max(start, mark.start))
            for mark in links
        )

    def _has_link(self, index: int) -> bool:
        block = self.blocks[index]
        return any(_is_to_a_page(block, mark) for mark in block.marks)

    def _row(self, index: int) -> Iterable[int]:
        """The other cells on the line or in the row of a cell."""
        row = next((e for e in reversed(self.blocks[index].path) if e.tag == "tr"), None)
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(self.blocks) and self._shares_row(index, at, row):
                yield at
                at += step

    def _shares_row(self, index: int, other: int, row: Element | None) -> bool:
        if row is not None:
            return _is_in(row, self.blocks[other])
        lines = (
            self.article.source.position(self.blocks[i].span.start).line for i in (index, other)
        )
        return self.blocks[other].kind is Kind.TABLE_CELL and len({*lines}) == 1

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
        title = self.title
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
        title = self.title
        if title is None and states_title(self.article):
            return frozenset(self._on_from(-1))
        if title is None:
            return frozenset(self._before_text())
        return frozenset({*self._back_from(title), title, *self._on_from(title)})

    def _before_text(self) -> range:
        """Where a page has no title heading: what stands shortly before its text."""
        blocks = enumerate(self.blocks)
        start = next((index for index, block in blocks if _is_text(block)), len(self.blocks))
        return range(max(start - _AFTER, 0), start)

    def _back_from(self, title: int) -> Iterable[int]:
        text = False
        for index in range(title - 1, max(title - 1 - _FAR_BEFORE, -1), -1):
            block = self.blocks[index]
            if block.kind is Kind.HEADING:
                return
            text = text or _is_text(block)
            if _is_post_meta(block) or (title - index <= _BEFORE and not text):
                yield index

    def _on_from(self, title: int) -> Iterable[int]:
        words = headings = 0
        for index in range(title + 1, min(title + 1 + _AFTER, len(self.blocks))):
            block = self.blocks[index]
            if block.kind is Kind.HEADING and not (
                block.region is Region.HEADER or _is_signature(block)
            ):
                headings += 1
                if words or headings > 1 or _is_link(block):
                    return  # One plain heading before any text is the title's second line.
            if words and _in_margin(block):
                return
            if _is_text(block):
                words += _length(block.text[:2000])
            yield index
            if words > _STANDFIRST:
                return

    def _in_entry(self, index: int) -> bool:
        """Whether a claim near the title stands in a teaser of another page.

        The teaser is an element that does not hold the title but has a heading of its own, which
        leads to that page; and the page has no text of its own beside it. Where no heading is the
        page's title, the heading beside the claim is the teaser's.
        """
        title = self.title
        if title is None:
            return self._is_by_a_link(index)
        if self._titles_a_teaser:
            return True
        entry = _outermost_apart(self.blocks[index], self.blocks[title])
        if entry is None or entry.tag in _WHOLE:
            return False
        if not any(leads_away(self.blocks[i]) for i in self._headings_near(index, entry)):
            return False
        text = [block for block in self.blocks[title + 1 :] if _is_text(block)]
        return not text or any(_is_in(entry, block) for block in text)

    def _is_by_a_link(self, index: int) -> bool:
        """Whether the nearest heading, in an element around a claim, leads to another page."""
        path = self.blocks[index].path
        around = [e for e in path if e.tag not in _WHOLE and e.tag != "html"]
        return any(
            leads_away(self.blocks[at])
            for element in around[:1]
            for at in self._headings_near(index, element)
        )

    @cached_property
    def _titles_a_teaser(self) -> bool:
        """Whether the heading taken for the title is that of a single teaser.

        An archive page of one post has no heading but that post's, which leads there. The page's
        own titles do not hold it; or they say little of it, and "Continue reading" leads where it
        leads. An article's heading may be a link, too, but says what its title says.
        """
        if self.title is None or not leads_away(self.blocks[self.title]):
            return False
        heading = self.blocks[self.title]
        if is_unlike_titles(self.article, heading):
            return True
        return not is_stated(self.article, heading) and self._leads_on(heading)

    def _leads_on(self, heading: Block) -> bool:
        """Whether a link in or behind the text leads where the title does."""
        pages = {element.attributes["href"] for element in _links_of(heading)}
        first = next((i for i in self._texts if self.title is not None and i > self.title), None)
        return first is not None and any(
            element.attributes["href"] in pages
            for block in self.blocks[first:]
            for element in _links_of(block)
        )

    def _headings_near(self, index: int, around: Element) -> Iterable[int]:
        """The headings in an element with no text between them and a block of it."""
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(self.blocks) and _is_in(around, self.blocks[at]):
                if self.blocks[at].kind is Kind.HEADING:
                    yield at
                    break
                if step > 0 and _is_text(self.blocks[at]) and not _is_link(self.blocks[at]):
                    break
                at += step

    def _in_section(self, index: int) -> bool:
        """Whether a claim in the text, or right below a heading, stands under a later heading.

        It is about that section, or about another page that the section is about. A line at the
        article's end that its element calls one about the post is about the article.
        """
        title = self.title
        heading = next((i for i in range(index - 1, -1, -1) if self._is_heading(i)), None)
        if heading is None or heading in self.head or (title is not None and heading <= title):
            return False
        if heading == index - 1:
            return True
        return not (_is_about_post(self.blocks[index]) or self._ends_article(index))

    def _ends_article(self, index: int) -> bool:
        """Whether a line stands behind all text, in another element than the text."""
        block = self.blocks[index]
        texts = self._texts
        if block.region is not Region.HEADER or not texts or texts[-1] > index:
            return False
        return len(block.path) > 1 and not _is_in(block.path[-2], self.blocks[texts[-1]])

    @cached_property
    def _texts(self) -> list[int]:
        return [index for index, block in enumerate(self.blocks) if _is_text(block)]

    def _is_heading(self, index: int) -> bool:
        return self.blocks[index].kind is Kind.HEADING

    def _on_card(self, index: int) -> bool:
        """Whether the heading that leads a claim is a link: the title of another article."""
        near = range(index, max(index - _CARD, -1), -1)
        heading = next((i for i in near if self.blocks[i].kind is Kind.HEADING), None)
        if heading is None or _is_signature(self.blocks[heading]):
            return False
        return _is_link(self.blocks[heading])


def _length(text: str) -> int:
    """About how many words a text has; two characters of a script without spaces are one."""
    words = len(text.split())
    return words if text.isascii() else words + sum(c >= "\u3040" for c in text) // 2


def _is_to_a_page(block: Block, mark: Mark) -> bool:
    """Whether a mark is a link to another page, and not on the name of who signed."""
    if mark.element.tag != "a" or mark.element.attributes.get("href", "#").startswith("#"):
        return False
    return not _SIGNED.search(block.text[max(mark.start - _SIGNATURE, 0) : mark.start])


def _links_of(block: Block) -> list[Element]:
    """The links that a block stands in, and those in it."""
    links = [element for element in block.path if element.is_link]
    return links + [mark.element for mark in block.marks if mark.element.is_link]


def leads_away(heading: Block) -> bool:
    """Whether a heading is a link to another page."""
    away = any(not e.attributes["href"].startswith("#") for e in _links_of(heading))
    return away and _is_link(heading) and not _is_signature(heading)


def _is_signature(heading: Block) -> bool:
    """Whether a heading is the name of who wrote the article."""
    elements = (*heading.path[-_NEAR_NAME:], *(mark.element for mark in heading.marks))
    return any(_PERSON.search(element.names) for element in elements)


def _is_about_post(block: Block) -> bool:
    """Whether an element around a line says that it is about the post that it ends."""
    return any(names_line(e) or names_reading_time(e) for e in block.path)


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
    if any(element.is_link for element in block.path):
        return True
    length = len(block.text.strip())
    return any(mark.element.is_link and mark.end - mark.start >= length for mark in block.marks)


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
