"""HTML that stands inside of another format: its blocks, with offsets of the whole source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.blocks import blocks
from readcheck.article.html.outline import outline
from readcheck.article.html.tree import parse_tree
from readcheck.article.model import Region

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Run
    from readcheck.article.model import Block
    from readcheck.source import Source, Span


def fragment_blocks(source: Source, span: Span) -> list[Block]:
    """The blocks of the HTML in `source.text[span.start:span.end]`, all of them body text.

    Line numbers beside code are none.
    """
    return blocks(source.text, outline(parse_tree(source, span.start, span.end)), _body)


def _body(_node: Node, run: Run | None) -> Region:
    return Region.FOREIGN if run is not None and run.gutter else Region.BODY
