"""A web page to an Article: tree, outline, choice of the article, blocks and metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.content.choose import choose
from readcheck.article.content.doubt import Reader, left_out
from readcheck.article.html.blocks import blocks, overlays
from readcheck.article.html.metadata import metadata, page_language, page_title
from readcheck.article.html.outline import outline
from readcheck.article.html.tree import parse_tree
from readcheck.article.html.typeset import mark_formulas
from readcheck.article.model import Article

if TYPE_CHECKING:
    from readcheck.settings import Settings
    from readcheck.source import Source


def read_page(source: Source, settings: Settings) -> Article:
    """Read a whole page."""
    tree = parse_tree(source)
    mark_formulas(tree, source)
    survey = outline(tree)
    choice = choose(survey, tree, settings)
    reader = Reader(survey, choice)
    told = metadata(source, tree)
    return Article(
        source=source,
        format="html",
        blocks=tuple(blocks(source.text, survey, choice.region_of, reader.doubt)),
        data=told.data,
        language=page_language(tree),
        title=page_title(tree),
        chosen=choice.words,
        selected=choice.selected,
        left_out=left_out(survey, choice, reader),
        unparsable=told.unparsable,
        overlays=tuple(overlays(survey)),
    )
