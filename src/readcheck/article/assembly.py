"""Putting a block's text together from runs of the source, each with its place kept."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from readcheck.article.model import Block, Piece, Region
from readcheck.source import Span

if TYPE_CHECKING:
    from readcheck.article.model import Kind, Mark


class Assembly:
    """A block's text while it grows: verbatim runs of a text, and replacements (entities)."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._verbatim = False
        self.length = 0

    def verbatim(self, start: int, end: int) -> None:
        """Add the source's own characters from `start` to `end`."""
        if end <= start:
            return
        last = self._pieces[-1] if self._pieces else None
        if last is not None and self._verbatim and last.source_end == start:
            self._pieces[-1] = Piece(last.start, last.source_start, end)
        else:
            self._pieces.append(Piece(self.length, start, end))
        self._parts.append(self._source[start:end])
        self._verbatim = True
        self.length += end - start

    def replacement(self, text: str, start: int, end: int) -> None:
        """Add `text`, which stands for the source range from `start` to `end`."""
        if not text:
            return
        self._pieces.append(Piece(self.length, start, end))
        self._parts.append(text)
        self._verbatim = False
        self.length += len(text)

    def block(
        self,
        kind: Kind,
        *,
        region: Region = Region.BODY,
        level: int = 0,
        marks: tuple[Mark, ...] = (),
    ) -> Block | None:
        """The block, trimmed of outer white space; None when nothing is left."""
        whole = "".join(self._parts)
        text = whole.strip()
        if not text:
            return None
        lead = 0 if len(text) == len(whole) else len(whole) - len(whole.lstrip())
        pieces = _cut(self._pieces, lead, lead + len(text), self.length)
        span = Span(pieces[0].source_start, pieces[-1].source_end)
        moved = tuple(_moved(mark, lead, len(text)) for mark in marks)
        return Block(kind, text, pieces, span, region, level, (), moved)


def _cut(pieces: list[Piece], start: int, end: int, length: int) -> tuple[Piece, ...]:
    """The pieces of `text[start:end]`, counted from `start`."""
    if start == 0 and end == length:
        return tuple(pieces)
    first = bisect_right(pieces, start, key=lambda piece: piece.start) - 1
    kept = []
    for index in range(first, len(pieces)):
        piece = pieces[index]
        if piece.start >= end:
            break
        stop = pieces[index + 1].start if index + 1 < len(pieces) else length
        before, after = max(start - piece.start, 0), max(stop - end, 0)
        if piece.source_end - piece.source_start != stop - piece.start:
            before = after = 0
        new_start = max(piece.start - start, 0)
        kept.append(Piece(new_start, piece.source_start + before, piece.source_end - after))
    return tuple(kept)


def _moved(mark: Mark, lead: int, length: int) -> Mark:
    if not lead and mark.start >= 0 and mark.end <= length:
        return mark
    start = min(max(mark.start - lead, 0), length)
    end = min(max(mark.end - lead, 0), length)
    return mark._replace(start=start, end=end)


def cut(block: Block, start: int, end: int) -> Block:
    """The part `text[start:end]` of a block as a block of its own."""
    pieces = _cut(list(block.pieces), start, end, len(block.text))
    span = Span(pieces[0].source_start, pieces[-1].source_end) if pieces else block.span
    marks = tuple(
        _moved(mark, start, end - start)
        for mark in block.marks
        if mark.start < end and mark.end > start
    )
    return block._replace(text=block.text[start:end], pieces=pieces, span=span, marks=marks)
