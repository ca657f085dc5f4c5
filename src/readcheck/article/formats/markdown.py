"""Markdown: CommonMark with GitHub's tables and strikethrough, footnotes and front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.formats.base import ANGLED, Comments, Format
from readcheck.article.model import Article, Block, Kind, Region

if TYPE_CHECKING:
    from readcheck.article.formats.base import Marks
    from readcheck.settings import Settings
    from readcheck.source import Source

_BRACED = ("{/*", "*/}")  # MDX has no other comments.


def parse(source: Source, settings: Settings) -> Article:  # noqa: ARG001 - every format's signature.
    """Read a Markdown text with its front matter.

    Raises:
        UnreadableError: the front matter is broken.
    """
    from readcheck.article.frontmatter.read import front_matter, language_in, title_in
    from readcheck.article.head import with_header
    from readcheck.article.markdown.walk import Walker

    front = front_matter(source)
    blocks = with_header(Walker(source, front.end, mdx=_is_mdx(source.path)).blocks())
    return Article(
        source,
        "markdown",
        tuple(blocks),
        data=front.data,
        language=language_in(front.data),
        title=title_in(front.data) or _first_title(blocks),
        start=front.end,
    )


def _is_mdx(path: str) -> bool:
    return path.lower().endswith(".mdx")


def _marks(path: str) -> Marks:
    return _BRACED if _is_mdx(path) else ANGLED


def _head(article: Article) -> int:
    """A comment for the whole text stands before the first block, after the front matter."""
    first = min((block.span.start for block in article.blocks), default=len(article.source.text))
    return article.source.line_starts[article.source.position(first).line - 1]


def _first_title(blocks: list[Block]) -> str | None:
    for block in blocks:
        if block.kind is Kind.HEADING and block.level == 1 and block.region is Region.BODY:
            return " ".join(block.text.split())
    return None


FORMAT = Format(
    (".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"),
    parse,
    marks=(ANGLED, _BRACED),
    comments=Comments(_marks, _head, inline=False, apart=True),
)
