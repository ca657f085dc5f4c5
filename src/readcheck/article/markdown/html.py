"""HTML blocks inside of Markdown."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.article.assembly import Assembly
from readcheck.article.html.fragment import fragment_blocks
from readcheck.article.markdown.cover import FILLER, NOTE_MARK
from readcheck.patterns import lazy
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Block
    from readcheck.source import Span

_COVERED = lazy(f"[{FILLER}{NOTE_MARK}]+")


def html_blocks(source: Source, masked: str, span: Span) -> Iterator[Block]:
    """The blocks of the HTML in a range, without what is covered in the masked text."""
    if _COVERED.search(masked, *span) is None:
        yield from fragment_blocks(source, span)
        return
    for block in fragment_blocks(_plain(masked, source.path), span):
        uncovered = _uncovered(source.text, masked, block)
        if uncovered is not None:
            yield uncovered


@lru_cache(maxsize=1)
def _plain(masked: str, path: str) -> Source:
    """The masked text with blanks where something is covered."""
    return Source(_COVERED.sub(lambda match: " " * len(match.group()), masked), path)


def _uncovered(text: str, masked: str, block: Block) -> Block | None:
    """A block made of blanks where something is covered, made anew of what is not."""
    if not block.pieces:
        return block
    assembly = Assembly(text)
    covered: list[int] = []  # The offsets in the block's text that go, in order.
    ends = [*(piece.start for piece in block.pieces[1:]), len(block.text)]
    for piece, end in zip(block.pieces, ends, strict=True):
        if piece.source_end - piece.source_start != end - piece.start:
            assembly.replacement(block.text[piece.start : end], *piece[1:])
            continue
        position = piece.source_start
        for gap in _COVERED.finditer(masked, piece.source_start, piece.source_end):
            assembly.verbatim(position, gap.start())
            offset = piece.start - piece.source_start
            covered += range(gap.start() + offset, gap.end() + offset)
            position = gap.end()
        assembly.verbatim(position, piece.source_end)
    marks = tuple(
        mark._replace(
            start=mark.start - bisect_left(covered, mark.start),
            end=mark.end - bisect_left(covered, mark.end),
        )
        for mark in block.marks
    )
    made = assembly.block(block.kind, region=block.region, level=block.level, marks=marks)
    return None if made is None else made._replace(path=block.path)
