"""HTML that stands inside of another format: its blocks, with offsets of the whole source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.blocks import blocks
from readcheck.article.html.outline import outline, unfolds
from readcheck.article.html.tree import parse_tree
from readcheck.article.model import Region

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Run
    from readcheck.article.model import Block
    from readcheck.source import Source, Span


def fragment_blocks(source: Source, span: Span) -> list[Block]:
    """The blocks of the HTML in `source.text[span.start:span.end]`: body text, if it is shown.

    Line numbers beside code are none.
    """
    return blocks(source.text, outline(parse_tree(source, span.start, span.end)), _region)


def _region(node: Node, run: Run | None) -> Region:
    """Hidden parts are foreign, however much of the HTML they are: it is no whole page."""
    hidden = any(around.hidden and not unfolds(around) for around in node.ancestors())
    gutter = run is not None and run.gutter
    return Region.FOREIGN if hidden or gutter else Region.BODY
