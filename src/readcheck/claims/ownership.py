"""Whose claim it is: this article's own, or another's on a card, in a list or in a margin."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Region
from readcheck.claims.naming import line_elements, names_others

if TYPE_CHECKING:
    from readcheck.article.model import Article, Block
    from readcheck.source import Span

_MARGINS = frozenset({"nav", "aside", "footer"})


class Ownership:
    """Decides for the blocks of one article."""

    def __init__(self, article: Article) -> None:
        self.blocks = article.blocks

    def of(self, index: int) -> bool:
        """Whether a claim in the block at `index` is about this article."""
        block = self.blocks[index]
        if _in_margin(block):
            return False
        if block.region is Region.FOREIGN:
            return index in self._head
        return True

    def at(self, span: Span) -> bool:
        """Whether what stands at a place in the source, such as an attribute, is this article's."""
        index = bisect_right(self._ends, span.start)
        return index >= len(self.blocks) or self.of(index)

    @cached_property
    def _ends(self) -> list[int]:
        return [block.span.end for block in self.blocks]

    def linked(self, index: int, offset: int) -> bool:
        """Whether the text at an offset of a block is part of a link to another page."""
        block = self.blocks[index]
        if any(element.tag == "a" for element in block.path):
            return True
        return any(
            mark.element.tag == "a" and mark.start <= offset < mark.end for mark in block.marks
        )

    @cached_property
    def _head(self) -> frozenset[int]:
        """Blocks outside the main content that stand between the title and the first prose."""
        title = next(
            (i for i, b in enumerate(self.blocks) if b.kind is Kind.HEADING and b.level == 1), None
        )
        if title is None:
            return frozenset()
        start = next(
            (i for i, b in enumerate(self.blocks) if i > title and _is_prose(b)), len(self.blocks)
        )
        return frozenset(range(max(title - 3, 0), start))


def _in_margin(block: Block) -> bool:
    if any(element.tag in _MARGINS for element in block.path):
        return True
    return any(map(names_others, line_elements(block)))


def _is_prose(block: Block) -> bool:
    return block.region is Region.BODY and block.kind is Kind.PARAGRAPH
