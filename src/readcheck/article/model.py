"""Article, Block and what they are made of.

A block's text is the source's own characters (white space included, entities resolved), so that
few pieces map it back: every sentence, word and claim has exact source offsets.
"""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from readcheck.patterns import lazy
from readcheck.source import Source, Span


class Kind(StrEnum):
    """What a block is. The first six are prose: running text made of sentences."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    DEFINITION = "definition"
    CAPTION = "caption"
    NOTE = "note"  # footnote, admonition
    HEADING = "heading"
    TABLE_CELL = "table-cell"
    CODE = "code"
    MATH = "math"
    IMAGE = "image"  # text is the alternative text


PROSE = frozenset(
    {Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.DEFINITION, Kind.CAPTION, Kind.NOTE}
)


class Region(StrEnum):
    """Where a block stands, which decides what it counts for and whose claims it holds."""

    BODY = "body"  # the article's own text: it counts
    HEADER = "header"  # about this article but not its text: byline, "Reading Time: 2 minutes"
    FOREIGN = "foreign"  # navigation, banners, related cards, comments, footers


class Doubt(StrEnum):
    """Why another plausible reading of a page would count a block that this one leaves out.

    Or leave out a block that this one counts. A block without doubt is what it is in all of them.
    """

    RUNNER_UP = "runner-up"  # in one of the two likeliest containers of the article, not in both
    APART = "apart"  # outside of the element that holds most of the text: a lead, a last section
    HEADER = "header"  # prose beside the title: a lead, or a word about the author
    ASIDE = "aside"  # a box beside or between the paragraphs
    NOTE = "note"  # foot- and endnotes
    FOLDED = "folded"  # a tab or an accordion that is closed at first
    LINK = "link"  # a line that is nothing but a link
    LINE_NUMBERS = "line-numbers"  # beside code
    NAMED = "named"  # prose in an element called like what stands beside articles


class Piece(NamedTuple):
    """A run of a block's text from `start` on, and the source range that it was made of.

    The run is verbatim when both lengths are equal; otherwise (an entity) it stands for the whole
    source range.
    """

    start: int
    source_start: int
    source_end: int


NO_ATTRIBUTES: Mapping[str, str] = {}


class Element(NamedTuple):
    """The tag around a run of text, as evidence of what the run is."""

    tag: str
    attributes: Mapping[str, str] = NO_ATTRIBUTES

    @property
    def names(self) -> str:
        """Everything that names the element's purpose: its class, id, role, label and itemprop."""
        return names_in(self.attributes)

    @property
    def is_link(self) -> bool:
        """Whether it leads somewhere; an `<a>` without an address does not."""
        return self.tag == "a" and "href" in self.attributes


_NAMING = dict.fromkeys(
    ("class", "id", "role", "aria-label", "itemprop", "data-name", "data-testid")
)


def names_in(attributes: Mapping[str, str]) -> str:
    """Everything in an element's attributes that names its purpose."""
    found = [key for key in attributes if key in _NAMING]
    if len(found) > 1:  # The class comes first, wherever it is written.
        found = [key for key in _NAMING if key in attributes]
    return " ".join([attributes[key] for key in found])


_BREAK = lazy(r"(?i)<br|(?:\\|  )\r?\n")
_INLINE_CODE = frozenset({"code", "kbd", "samp", "tt", "var"})


class Mark(NamedTuple):
    """An inline element around `text[start:end]` of a block."""

    start: int
    end: int
    element: Element


class Block(NamedTuple):
    """A run of prose or of something else, with its place in the source.

    `path` holds the elements around the block from the outermost in, the block's own last (HTML
    only). `level` is a heading's level (1 to 6) or 0. `doubt` is set where another reading of the
    page would decide otherwise whether the block counts.
    """

    kind: Kind
    text: str
    pieces: tuple[Piece, ...]
    span: Span
    region: Region = Region.BODY
    level: int = 0
    path: tuple[Element, ...] = ()
    marks: tuple[Mark, ...] = ()
    doubt: Doubt | None = None

    def inline_code(self) -> tuple[Span, ...]:
        """The places in `text` of its inline code."""
        return tuple(
            Span(mark.start, mark.end) for mark in self.marks if mark.element.tag in _INLINE_CODE
        )

    def lines(self, source: str) -> list[Span]:
        """The places in `text` of its lines, as their author broke them.

        With `<br>`, or with a backslash or two spaces at a line's end in Markdown: what stands in
        the source in place of such a break says that it is one.
        """
        breaks = [
            piece.start
            for piece in self.pieces
            if self.text[piece.start] == "\n"
            and source[piece.source_start] != "\n"
            and _BREAK.search(source, piece.source_start, piece.source_end)
        ]
        starts = [0, *(at + 1 for at in breaks)]
        return list(map(Span, starts, [*breaks, len(self.text)]))

    def source_span(self, start: int, end: int) -> Span:
        """The source range of `text[start:end]`; an empty range stays empty."""
        if not self.pieces:
            return Span(self.span.start, self.span.start)
        first = self._source_offset(start)
        if end <= start:
            return Span(first, first)
        return Span(first, self._source_offset(end - 1, after=True))

    def _source_offset(self, offset: int, *, after: bool = False) -> int:
        index = max(bisect_right(self.pieces, offset, key=lambda p: p.start) - 1, 0)
        piece = self.pieces[index]
        following = self.pieces[index + 1].start if index + 1 < len(self.pieces) else None
        length = (len(self.text) if following is None else following) - piece.start
        if piece.source_end - piece.source_start != length:
            return piece.source_end if after else piece.source_start
        return piece.source_start + (offset - piece.start) + after


class Origin(StrEnum):
    """Where in a page something machine-readable was found; also a claim's source.

    What readers see comes first: it is right where nothing else tells.
    """

    VISIBLE = "visible"
    ATTRIBUTE = "attribute"
    JSON_LD = "json-ld"
    META = "meta"
    MICRODATA = "microdata"
    FRONT_MATTER = "front-matter"
    FEED = "feed"  # a feed or a sitemap: what it says is of other pages

    @property
    def rank(self) -> int:
        """How little what stands there is to be trusted against what stands elsewhere, from 0."""
        return _RANKS[self]

    @property
    def spoken(self) -> str:
        """What people call it: "text" is what readers see."""
        return _SPOKEN.get(self, self.value)


_SPOKEN = {
    Origin.VISIBLE: "text",
    Origin.JSON_LD: "JSON-LD",
    Origin.FRONT_MATTER: "front matter",
}
_RANKS = {origin: rank for rank, origin in enumerate(Origin)}


Value = str | int | float | bool | None


class Datum(NamedTuple):
    """One machine-readable value of the page, uninterpreted.

    `key` is the key as written (`timeRequired`, `reading_time`, `twitter:data2`, `data-minutes`);
    `path` what leads to it (`Article`, or the keys of the mappings around it); `owner` the type
    of the thing described (`BlogPosting`), if one is given. `span` covers the value as written,
    without quotes, so that putting other text there changes the value and nothing else.
    `quote` is what surrounds the value in the source: '"', "'" or nothing.
    """

    origin: Origin
    key: str
    value: Value
    span: Span
    path: tuple[str, ...] = ()
    owner: str = ""
    quote: str = ""
    element: Element | None = None


class Unparsable(NamedTuple):
    """A part of a page for machines that their parsers reject as a whole, such as broken JSON-LD.

    `span` is the whole part, `at` the place where a parser gives up and `reason` what is wrong
    there.
    """

    span: Span
    at: Span
    reason: str


class LeftOut(NamedTuple):
    """A part of a page that does not count.

    `path` names its elements like a CSS selector, `words` is how many it has and `reason` why it
    was left out; `doubt` is set where another reading would count it.
    """

    path: str
    words: int
    reason: str
    doubt: Doubt | None = None


class Article(NamedTuple):
    """What a parser makes of a Source.

    `language` is the primary subtag that the page states for itself (`en`), or None. `chosen`
    says in words which part of an HTML page was taken for the article, `left_out` what was not;
    `selected` whether the settings' selector named it, None where there is none. The text after
    the front matter starts at the offset `start`. `data` holds what could be read of the
    `unparsable` parts, too. `overlays` are the links without a text of their own, each with the
    elements around it, its own last: themes lay them over a whole card.
    """

    source: Source
    format: str
    blocks: tuple[Block, ...]
    data: tuple[Datum, ...] = ()
    language: str | None = None
    title: str | None = None
    chosen: str = ""
    start: int = 0
    left_out: tuple[LeftOut, ...] = ()
    selected: bool | None = None
    unparsable: tuple[Unparsable, ...] = ()
    overlays: tuple[tuple[Element, ...], ...] = ()

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks that are the article's own text."""
        return tuple(block for block in self.blocks if block.region is Region.BODY)

    @property
    def opening(self) -> int | None:
        """The number of the block that is the page's title, where its header has one.

        It is the heading of what stands before the first one of the body.
        """
        titles = [
            index
            for index, block in enumerate(self.blocks)
            if block.kind is Kind.HEADING and block.region is Region.HEADER
        ]
        return min(titles, key=lambda index: self.blocks[index].level, default=None)

    @property
    def narrow(self) -> tuple[Block, ...]:
        """The least that counts in any reading of the page: the body without what is in doubt."""
        return tuple(block for block in self.body if block.doubt is None)

    @property
    def wide(self) -> tuple[Block, ...]:
        """The most that counts in any reading: the body, and what was left out in doubt."""
        return tuple(b for b in self.blocks if b.region is Region.BODY or b.doubt is not None)
