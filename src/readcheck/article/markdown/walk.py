"""From markdown-it's block tokens to Blocks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from readcheck.article.assembly import Assembly, cut
from readcheck.article.markdown.cover import FILLER, NOTE_MARK
from readcheck.article.markdown.directives import is_unshown, options_end
from readcheck.article.markdown.hidden import html_stretches
from readcheck.article.markdown.inline import Leaf, parser
from readcheck.article.markdown.lines import Lines, OffsetMap, map_cells, map_lines
from readcheck.article.markdown.mask import mask
from readcheck.article.model import Block, Kind
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from readcheck.source import Source

_CONTAINERS = {
    "blockquote_open": Kind.QUOTE,
    "list_item_open": Kind.LIST_ITEM,
    "footnote_reference_open": Kind.NOTE,
    "dd_open": Kind.DEFINITION,
    "dt_open": Kind.DEFINITION,
}
_CONTAINER_ENDS = frozenset(name.replace("_open", "_close") for name in _CONTAINERS)
_TASK = lazy(r"\[[ xX]\]\s+")
_DEFINITION = lazy(r"(?:^|\r) {0,3}[:~][ \t]+\S", re.MULTILINE)
_MARKUP_IN_HTML = lazy(r"<!--.*?(?:-->|\Z)|<[^>]*+(?P<open>\Z)?>?", re.DOTALL)
_IMAGE_TAG = lazy(r"<img\b", re.IGNORECASE)


class Walker:
    """Reads Markdown into blocks: the masked text is parsed, the original gives the words."""

    def __init__(self, source: Source, start: int, *, mdx: bool) -> None:
        self._source = source
        masked = mask(source.text, start, mdx=mdx)
        self._masked = masked.text.replace("\0", "\ufffd")  # As Markdown has it.
        self._found = masked.found
        self._base = bisect_left(source.line_starts, start)
        self._start = start
        self._lines = Lines(self._masked, source.line_starts)
        self._kinds: list[Kind] = []
        self._row: dict[int, list[tuple[str, OffsetMap]]] = {}
        self._cell = 0
        self._mdx = mdx

    def blocks(self) -> list[Block]:
        """The blocks in the order of the source."""
        blocks = list(self._parsed())
        covered = [b for kind, span in self._found for b in self._covered(kind, span)]
        if covered:
            blocks = sorted([*blocks, *covered], key=lambda block: block.span.start)
        return blocks

    def _parsed(self) -> Iterator[Block]:
        text = self._masked[self._start :]
        markdown = parser(
            footnotes="[^" in text,
            definitions=_DEFINITION.search(text) is not None,
            html=not self._mdx,
        )
        before = None
        tokens = markdown.parse(text)
        stretches = html_stretches(tokens) if "<" in text else {}
        until = 0
        for index, token in enumerate(tokens):
            if index in stretches:
                until = stretches[index] + 1
                yield from self._stretch(token, tokens[until - 1])
            if index >= until:
                yield from self._token(token, before)
            else:
                self._enter(token)
            before = token

    def _stretch(self, first: Token, last: Token) -> list[Block]:
        """What HTML from one token to another holds, whatever Markdown makes of it."""
        from readcheck.article.markdown.html import html_blocks

        span = Span(self._span(first).start, self._span(last).end)
        return list(html_blocks(self._source, self._masked, span))

    def _enter(self, token: Token) -> None:
        """Keep count of the containers that a token opens or ends."""
        if token.type in _CONTAINERS:
            self._kinds.append(_CONTAINERS[token.type])
        elif token.type in _CONTAINER_ENDS:
            self._kinds.pop()

    def _token(self, token: Token, before: Token | None) -> Iterable[Block]:
        name = token.type
        self._enter(token)
        if name == "inline" and before is not None:
            return self._inline(token, before)
        if name in {"fence", "code_block"}:
            return self._code(token)
        if name == "html_block":
            return self._html(token)
        if name == "tr_open":
            self._cell = 0
        return ()

    def _inline(self, token: Token, before: Token) -> Iterator[Block]:
        if before.type in {"th_open", "td_open"}:
            yield from self._table_cell(token)
            return
        if token.content.startswith(NOTE_MARK) and self._kinds:
            self._kinds[-1] = Kind.NOTE
        offsets = map_lines(token.content, self._first_line(token), self._lines)
        if offsets is None:
            yield from self._unmapped(token, before)
            return
        kind, level = self._kind(before)
        leaf = Leaf(self._source.text, token.content, offsets)
        for block in leaf.blocks(token.children or [], kind, level):
            yield _without_task(block) if kind is Kind.LIST_ITEM else block

    def _kind(self, before: Token) -> tuple[Kind, int]:
        if before.type == "heading_open":
            return Kind.HEADING, int(before.tag[1])
        return (self._kinds[-1] if self._kinds else Kind.PARAGRAPH), 0

    def _unmapped(self, token: Token, before: Token) -> Iterator[Block]:
        """A leaf whose content is not found in its lines stands for them as a whole."""
        kind, level = self._kind(before)
        span = self._span(token)
        assembly = Assembly(self._source.text)
        parts = [c.content for c in token.children or [] if c.type in {"text", "code_inline"}]
        assembly.replacement(" ".join(parts).replace(FILLER, ""), span.start, span.end)
        block = assembly.block(kind, level=level)
        if block is not None:
            yield block

    def _table_cell(self, token: Token) -> Iterator[Block]:
        number = self._first_line(token)
        if number not in self._row:
            line = self._lines.line(number)
            prefix = self._prefix(line)
            cells = list(map_cells(line[prefix:], self._lines.start(number) + prefix))
            self._row = {number: cells}
        cells = self._row[number]
        index, self._cell = self._cell, self._cell + 1
        if not token.content:
            return
        if index < len(cells) and cells[index][0] == token.content:
            leaf = Leaf(self._source.text, token.content, cells[index][1])
            yield from leaf.blocks(token.children or [], Kind.TABLE_CELL)
        elif offsets := map_lines(token.content, number, self._lines):
            leaf = Leaf(self._source.text, token.content, offsets)
            yield from leaf.blocks(token.children or [], Kind.TABLE_CELL)

    def _prefix(self, line: str) -> int:
        """How long the quote and list markers before a table row are."""
        if not self._kinds:
            return 0
        found = re.match(r"(?:\s*>|\s*(?:[-*+]|\d{1,9}[.)])\s+)*", line)
        return found.end() if found else 0

    def _code(self, token: Token) -> Iterator[Block]:
        kind = Kind.CODE
        first = self._first_line(token)
        if token.type == "fence":
            first += 1
            info = token.info.strip().lower()
            if info.partition("}")[0].strip("{") in {"math", "latex", "tex", "katex"}:
                kind = Kind.MATH
            elif is_unshown(info, token.content):
                return
        content = token.content.rstrip("\n")
        offsets = map_lines(content, first, self._lines)
        assembly = Assembly(self._source.text)
        if offsets is None:
            span = self._span(token)
            assembly.verbatim(span.start, span.end)
        else:
            start = options_end(content) if token.info.startswith("{") else 0
            for begin, end in offsets.ranges(start, len(content)):
                assembly.verbatim(begin, end)
        block = assembly.block(kind)
        if block is not None:
            yield block

    def _html(self, token: Token) -> Iterator[Block]:
        # A tag that is never closed is text, and so is each that starts in it.
        bare = _MARKUP_IN_HTML.sub(_text_in, token.content).replace(FILLER, "")
        if not bare.strip() and not _IMAGE_TAG.search(token.content):
            return
        from readcheck.article.markdown.html import html_blocks

        yield from html_blocks(self._source, self._masked, self._span(token))

    def _covered(self, kind: Kind, span: Span) -> Iterator[Block]:
        """What was covered and is a block of its own: a note holds Markdown, nothing else does."""
        text = self._source.text
        if kind is Kind.IMAGE and span.start == span.end:
            yield Block(kind, "", (), span)
        elif kind is Kind.NOTE:
            inner = text[slice(*span)].replace("\0", "\ufffd")
            markdown = parser(footnotes=False, definitions=False, html=not self._mdx)
            children = markdown.parseInline(inner)[0].children or []
            yield from Leaf(text, inner, OffsetMap([(0, span.start)])).blocks(children, kind)
        else:
            assembly = Assembly(text)
            assembly.verbatim(*span)
            block = assembly.block(kind)
            if block is not None:
                yield block

    def _first_line(self, token: Token) -> int:
        return self._base + (token.map[0] if token.map else 0)

    def _span(self, token: Token) -> Span:
        first, end = token.map or [0, len(self._lines)]
        return Span(self._lines.start(self._base + first), self._lines.start(self._base + end))


def _text_in(match: re.Match[str]) -> str:
    return "" if match["open"] is None else match.group()


def _without_task(block: Block) -> Block:
    """A list item without its check box."""
    box = _TASK.match(block.text)
    return cut(block, box.end(), len(block.text)) if box else block
