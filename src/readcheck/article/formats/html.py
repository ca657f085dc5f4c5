"""HTML and XHTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.formats.base import ANGLED, Comments, Format

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.settings import Settings
    from readcheck.source import Encoding, Source


def parse(source: Source, settings: Settings) -> Article:
    """The article in a web page, with everything around it as foreign blocks."""
    from readcheck.article.html.page import read_page

    return read_page(source, settings)


def _encodings(data: bytes) -> tuple[Encoding, ...]:
    from readcheck.article.html.charset import encodings

    return encodings(data)


def _head(article: Article) -> int:
    """A comment for the whole page stands after the doctype, which a page starts with."""
    text = article.source.text
    doctype = text.find(">") + 1 if text.lstrip()[:9].lower() == "<!doctype" else 0
    end = text.find("\n", doctype)
    return end + 1 if doctype and end >= 0 and not text[doctype:end].strip() else doctype


FORMAT = Format(
    (".html", ".htm", ".xhtml"),
    parse,
    _encodings,
    rendered=True,
    comments=Comments(lambda _: ANGLED, _head, inline=True, apart=False),
)
