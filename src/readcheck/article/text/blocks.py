"""Plain text as blocks: paragraphs, and what can be told from them without doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.assembly import Assembly
from readcheck.article.model import Kind, Region
from readcheck.article.text.chunks import Chunk, Line, chunks
from readcheck.article.text.headings import is_heading, is_lead_line
from readcheck.patterns import lazy
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Block
    from readcheck.source import Source

_BULLET = lazy(r"[-*+•‣◦▪●·]\s+(?=\S)")
_NUMBERED = lazy(r"\(?(\d{1,3})[.)]\s+(?=\S)")
_QUOTED = lazy(r"(?:>\s?)+")
_ATX = lazy(r"(#{1,6})\s+(?=\S)")
_SENTENCE_END = lazy(r"[.!?…。！？：」』]['\"”’»)\]]*$")
_HEAD_CHUNKS = 8
_AHEAD = 12
_PROSE_WORDS = 25  # A chunk of so many words is the article's text: its head is over.
_BANNER_WORDS = 15  # So many may stand before a title.


def blocks_of(source: Source) -> list[Block]:
    """The blocks of a plain text, in order."""
    parts = _split_heads(list(chunks(source)))
    blocks: list[Block] = []
    for index, (chunk, is_meta) in enumerate(parts):
        if is_meta:
            blocks.append(_block(source.text, chunk, Kind.PARAGRAPH, region=Region.HEADER))
            continue
        following = [part for part, meta in parts[index + 1 : index + _AHEAD] if not meta]
        first = not any(block.region is Region.BODY for block in blocks)
        blocks.extend(_blocks_of_chunk(source.text, chunk, following, first=first))
    return _without_banner(_levelled(blocks))


def _split_heads(found: list[Chunk]) -> list[tuple[Chunk, bool]]:
    """Chunks, those of the article's head split where a meta line stands; True for meta lines."""
    parts: list[tuple[Chunk, bool]] = []
    in_head = True
    for index, chunk in enumerate(found):
        if in_head and index < _HEAD_CHUNKS:
            split = list(_split_head(chunk))
            parts += split
            in_head = not any(_is_prose(part) for part, meta in split if not meta)
        else:
            parts.append((chunk, False))
    return parts


def _is_prose(chunk: Chunk) -> bool:
    return sum(line.words for line in chunk.lines) >= _PROSE_WORDS or any(
        len(line.text) > 2 * _PROSE_WORDS * 5 for line in chunk.lines
    )


def _split_head(chunk: Chunk) -> Iterator[tuple[Chunk, bool]]:
    gathered: list[Line] = []
    for line in chunk.lines:
        if not is_meta_line(line.text):
            gathered.append(line)
            continue
        if gathered:
            yield Chunk(tuple(gathered)), False
            gathered = []
        yield Chunk((line,)), True
    if gathered:
        yield Chunk(tuple(gathered), chunk.underlined), False


def _blocks_of_chunk(
    text: str, chunk: Chunk, following: list[Chunk], *, first: bool
) -> Iterator[Block]:
    line = chunk.lines[0]
    if len(chunk.lines) == 1 and (atx := _ATX.match(line.text)):
        line = Line(line.text[atx.end() :], line.start + atx.end(), line.indent)
        yield _block(text, Chunk((line,)), Kind.HEADING, level=len(atx.group(1)))
    elif is_heading(chunk, following, first=first):
        yield _block(text, chunk, Kind.HEADING, level=2)
    elif _QUOTED.match(line.text):
        yield from _quote(text, chunk)
    else:
        yield from _paragraphs(text, chunk)


def _quote(text: str, chunk: Chunk) -> Iterator[Block]:
    assembly = Assembly(text)
    for line in chunk.lines:
        marker = _QUOTED.match(line.text)
        skipped = marker.end() if marker else 0
        start = line.start + skipped
        if assembly.length:
            assembly.replacement("\n", start - skipped - 1, start)
        assembly.verbatim(start, line.end)
    block = assembly.block(Kind.QUOTE)
    if block is not None:
        yield block


def _paragraphs(text: str, chunk: Chunk) -> Iterator[Block]:
    """A chunk cut at list items and, where lines are paragraphs of their own, at their ends."""
    gathered: list[Line] = []
    kind = Kind.PARAGRAPH
    lists = _list_lines(chunk)
    for index, line in enumerate(chunk.lines):
        marker = lists.get(index, 0)
        if gathered and (marker or _breaks(chunk, index, in_item=kind is Kind.LIST_ITEM)):
            yield _block(text, Chunk(tuple(gathered)), kind)
            gathered = []
            kind = Kind.PARAGRAPH
        if marker:
            kind = Kind.LIST_ITEM
            gathered = [Line(line.text[marker:], line.start + marker, line.indent)]
        elif is_lead_line(chunk, index):
            yield _block(text, Chunk((line,)), Kind.HEADING, level=2)
        else:
            gathered.append(line)
    if gathered:
        yield _block(text, Chunk(tuple(gathered)), kind)


def _breaks(chunk: Chunk, index: int, *, in_item: bool) -> bool:
    before, line = chunk.lines[index - 1], chunk.lines[index]
    ended = _SENTENCE_END.search(before.text) is not None
    if chunk.unwrapped and not in_item:
        return ended or is_lead_line(chunk, index)
    return ended and line.indent >= before.indent + 2 and not in_item


def _list_lines(chunk: Chunk) -> dict[int, int]:
    """The lines that start a list item, and how long their markers are.

    A dash inside wrapped prose may come to stand at the start of a line: a list starts at a
    chunk's first line or after a colon, or it has two items at least.
    """
    found: dict[int, int] = {}
    for pattern in (_BULLET, _NUMBERED):
        lines = {
            index: match.end()
            for index, line in enumerate(chunk.lines)
            if (match := pattern.match(line.text))
        }
        first = min(lines, default=0)
        announced = first == 0 or chunk.lines[first - 1].text.endswith((":", "："))
        if announced or (len(lines) > 1 and pattern is _BULLET):
            found |= lines
    return found


def _block(
    text: str, chunk: Chunk, kind: Kind, *, level: int = 0, region: Region = Region.BODY
) -> Block:
    assembly = Assembly(text)
    assembly.verbatim(chunk.start, chunk.end)
    block = assembly.block(kind, level=level, region=region)
    assert block is not None  # A chunk's lines hold text.
    return block


def _levelled(blocks: list[Block]) -> list[Block]:
    """The first heading is the title (level 1) when no prose stands before it."""
    words = 0
    for index, block in enumerate(blocks):
        if block.kind is Kind.HEADING:
            blocks[index] = block._replace(level=1)
            break
        if block.region is Region.BODY:
            words += len(block.text.split())
        if words > _BANNER_WORDS:
            break
    return blocks


def _without_banner(blocks: list[Block]) -> list[Block]:
    """A single short line before the title of an article that has a byline is a banner."""
    title = next((i for i, block in enumerate(blocks) if block.level == 1), None)
    if not title or title + 1 >= len(blocks) or blocks[title + 1].region is not Region.HEADER:
        return blocks
    for index in range(title):
        if blocks[index].region is Region.BODY:
            blocks[index] = blocks[index]._replace(region=Region.FOREIGN)
    return blocks
