"""The head of an article: lines about it that stand before its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.assembly import cut
from readcheck.article.model import Kind, Region
from readcheck.patterns import lazy
from readcheck.wording.meta_lines import is_meta_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Block

_HEAD_BLOCKS = 8
_PROSE_WORDS = 25  # A block of so many words is the article's text: its head is over.
_KINDS = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.NOTE})
_LINE = lazy(r"[^\n\r]+")


def with_header(blocks: list[Block]) -> list[Block]:
    """The blocks, with the meta lines among the first few given to the article's header."""
    result: list[Block] = []
    for index, block in enumerate(blocks):
        if index >= _HEAD_BLOCKS:
            return result + blocks[index:]
        if block.kind in _KINDS and block.region is Region.BODY:
            parts = list(_parts(block))
            result += parts
            if any(p.region is Region.BODY and len(p.text.split()) >= _PROSE_WORDS for p in parts):
                return result + blocks[index + 1 :]
        else:
            result.append(block)
    return result


def _parts(block: Block) -> Iterator[Block]:
    """A block with the meta lines that it starts with as blocks of their own."""
    for line in _LINE.finditer(block.text):
        text = line.group()
        if text.strip() and not is_meta_line(text):
            start = line.start() + len(text) - len(text.lstrip())
            yield cut(block, start, len(block.text)) if start else block
            return
        if text.strip():
            start = line.start() + len(text) - len(text.lstrip())
            end = line.start() + len(text.rstrip())
            yield cut(block, start, end)._replace(region=Region.HEADER)
