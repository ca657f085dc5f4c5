"""Reading a text in a test: what its blocks are, and whether they map back to it."""

from __future__ import annotations

from readcheck.article.formats import markdown, text
from readcheck.article.model import Article, Block, Region
from readcheck.settings import Settings
from readcheck.source import Source


def read(content: str, path: str = "post.md") -> Article:
    parser = text if path.endswith(".txt") else markdown
    return parser.parse(Source(content, path), Settings())


def shown(content: str, path: str = "post.md") -> list[str]:
    """Each block as "kind: text", with its region in front where that is not the body."""
    return [_shown(block) for block in read(content, path).blocks]


def _shown(block: Block) -> str:
    region = "" if block.region is Region.BODY else f"{block.region} "
    level = str(block.level) if block.level else ""
    return f"{region}{block.kind}{level}: {' '.join(block.text.split())}"


def assert_maps_back(article: Article) -> None:
    """Every verbatim piece is the source's own text, pieces are ordered and inside the block."""
    for block in article.blocks:
        ends = [*(piece.start for piece in block.pieces[1:]), len(block.text)]
        before = 0
        for piece, end in zip(block.pieces, ends, strict=bool(block.pieces)):
            assert before <= piece.source_start <= piece.source_end
            before = piece.source_end
            source = article.source.text[piece.source_start : piece.source_end]
            if len(source) == end - piece.start:
                assert source == block.text[piece.start : end]
        if block.pieces:
            assert block.span.start <= block.pieces[0].source_start
            assert block.pieces[-1].source_end <= block.span.end
        assert block.text == block.text.strip()
