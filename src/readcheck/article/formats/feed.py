"""RSS, Atom, JSON Feed and sitemaps: what a site says of its pages to programs that list them.

No article: runs that hold the pages of a site against each other read it, and nothing is measured.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from readcheck.article.formats.base import Format
from readcheck.article.model import Article
from readcheck.patterns import lazy
from readcheck.source import Encoding

if TYPE_CHECKING:
    from readcheck.settings import Settings
    from readcheck.source import Source

_DECLARED = lazy(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']""")
_PROLOGUE = 1_024  # Bytes, in which an encoding is declared.
_XML = lazy(
    r"\ufeff?\s*+(?:<(?:\?[^>]{0,500}+|!--(?:(?!-->)[\s\S]){0,1000}+--|!DOCTYPE[^>\[]{0,300}+)>\s*+){0,9}"
    r"<(?:rss|urlset|rdf:RDF|(?:\w{1,20}:)?feed(?=[^>]{0,1000}\bAtom\b))\b"
)
_JSON = lazy(
    r'\ufeff?\s*+\{[^{}\[\]]{0,1000}?"version"\s*:\s*'
    r'"https?:\\?/\\?/(?:www\.)?jsonfeed\.org'
)


def parse(source: Source, settings: Settings) -> Article:  # noqa: ARG001 - every format's signature.
    """Read a list of pages; whatever is none lists nothing."""
    from readcheck.article.feed import entries, json_feed
    from readcheck.languages.base import code_of

    is_json = source.text.lstrip("\ufeff \t\r\n").startswith("{")
    data = tuple((json_feed if is_json else entries).read(source.text))
    own = {datum.key: str(datum.value) for datum in data if datum.element is None}
    return Article(
        source,
        "feed",
        (),
        data=data,
        language=code_of(own.get("language", "")),
        title=" ".join(own.get("title", "").split()) or None,
    )


def begins(text: str) -> bool:
    """Whether a text is such a list by how it begins."""
    return bool(_XML.match(text) or _JSON.match(text))


def _encodings(data: bytes) -> tuple[Encoding, ...]:
    """UTF-8, where an XML declaration names nothing else that browsers know."""
    match = _DECLARED.match(data[:_PROLOGUE])
    label = match[1].decode("ascii").lower() if match else "utf-8"
    if label != "utf-8":
        from readcheck.charsets import encoding_of

        with suppress(LookupError):
            label = encoding_of(label) or "utf-8"
    return (Encoding(label, lenient=True),)


FORMAT = Format(
    (".rss", ".atom"),
    parse,
    _encodings,
    rendered=True,
    lists=True,
    shared_endings=(".xml", "feed.json"),
    begins=begins,
)
