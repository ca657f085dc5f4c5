"""How much there is to look at in an article; needs no sentences and no syllables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Kind
from readcheck.prose.model import Extent
from readcheck.prose.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Article, Block


def extent(article: Article) -> Extent:
    """The words of an article's own text by kind of block, and how many blocks of each there are.

    A list item, a quote, a definition, a caption and a note with words count as a paragraph each.
    Code lines are those that hold anything. Neighbouring table cells make one table.
    """
    body = article.body
    prose = [words for words in _word_counts(body, PROSE) if words]
    headings = _word_counts(body, {Kind.HEADING})
    code = [block for block in body if block.kind is Kind.CODE]
    return Extent(
        prose_words=sum(prose),
        heading_words=sum(headings),
        table_words=sum(_word_counts(body, {Kind.TABLE_CELL})),
        code_words=sum(len(block.text.split()) for block in code),
        code_lines=sum(1 for block in code for line in block.text.splitlines() if line.strip()),
        alt_words=sum(_word_counts(body, {Kind.IMAGE})),
        paragraphs=len(prose),
        headings=len(headings),
        images=sum(1 for block in body if block.kind is Kind.IMAGE),
        code_blocks=len(code),
        tables=_tables(body),
    )


def _word_counts(blocks: Iterable[Block], kinds: Iterable[Kind]) -> list[int]:
    return [count_words(block.text) for block in blocks if block.kind in kinds]


def _tables(blocks: Iterable[Block]) -> int:
    found = 0
    before: Kind | None = None
    for block in blocks:
        if block.kind is Kind.TABLE_CELL and before is not Kind.TABLE_CELL:
            found += 1
        before = block.kind
    return found
