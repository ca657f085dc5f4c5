"""HTML and XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.settings import Settings
    from readcheck.source import Source

ENDINGS = (".html", ".htm", ".xhtml")


def comment_marks(path: str) -> tuple[str, str]:  # noqa: ARG001 - every format's signature.
    """What opens and closes a comment."""
    return "<!--", "-->"


def parse(source: Source, settings: Settings) -> Article:
    """The article in a web page, with everything around it as foreign blocks."""
    from readcheck.article.html.page import read_page

    return read_page(source, settings)
