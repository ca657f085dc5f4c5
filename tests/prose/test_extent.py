"""How much there is to look at."""

from readcheck.article.model import Article, Block, Kind, Region
from readcheck.prose.extent import extent
from readcheck.prose.model import Extent
from readcheck.source import Source, Span


def block(kind, text, region=Region.BODY):
    return Block(kind, text, (), Span(0, 0), region)


def article(*blocks):
    return Article(Source(""), "text", blocks)


def test_each_kind_is_counted_apart():
    found = extent(
        article(
            block(Kind.HEADING, "Two words"),
            block(Kind.PARAGRAPH, "Three more words."),
            block(Kind.LIST_ITEM, "One."),
            block(Kind.CODE, "a = 1\n\nb = 2\n"),
            block(Kind.TABLE_CELL, "left cell"),
            block(Kind.TABLE_CELL, "right"),
            block(Kind.IMAGE, "A dog asleep"),
            block(Kind.TABLE_CELL, "another table"),
            block(Kind.MATH, "x + y"),
            block(Kind.PARAGRAPH, "—"),
        )
    )
    assert found == Extent(
        prose_words=4,
        heading_words=2,
        table_words=5,
        code_words=6,
        code_lines=2,
        alt_words=3,
        paragraphs=2,
        headings=1,
        images=1,
        code_blocks=1,
        tables=2,
    )
    assert found.text_words == 11


def test_only_the_body_counts():
    parts = (
        block(Kind.PARAGRAPH, "By Jane Roe", Region.HEADER),
        block(Kind.PARAGRAPH, "Read more", Region.FOREIGN),
    )
    assert extent(article(*parts)) == Extent()
