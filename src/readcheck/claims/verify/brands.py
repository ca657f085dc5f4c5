"""What a page shows to be the name of its site, where it does not say so for machines.

A page whose author is its site's name ("Harbour Notes", "harbournotes.example") credits nobody, so
no byline can contradict it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.own.title import leads_home
from readcheck.claims.verify.titles import parts, site_names
from readcheck.patterns import lazy
from readcheck.wording.plain_text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article

_TITLES = frozenset({"title", "og:title", "twitter:title"})
_ADDRESSES = frozenset({"canonical", "og:url", "url", "@id"})
_HOST = lazy(r"https?://(?:www\.)?([^/?#:]+)")
_COPYRIGHT = lazy(r"(?i)(?:©|\(c\)|copyright)[\s\d©–—-]*(?:by\s+)?([^.|·\n\d]{3,60})")
_SHORTEST = 5  # Letters of a name that is looked for in an address.
_LONGEST_FOOTER = 300


class Brands:
    """The names of a page's site."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.names = frozenset(" ".join(words(name)) for name in self._names()) - {""}
        self.hosts = frozenset(_squeezed(host) for host in self._hosts())

    def has(self, name: str) -> bool:
        """Whether a name is the site's."""
        plain = " ".join(words(name))
        if plain in self.names:
            return True
        squeezed = _squeezed(name)
        return len(squeezed) >= _SHORTEST and any(squeezed in host for host in self.hosts)

    def _names(self) -> Iterator[str]:
        yield from site_names(self.article)
        for datum in self.article.data:
            if datum.origin is Origin.META and datum.key in _TITLES:
                ends = parts(str(datum.value))
                yield from (ends[0], ends[-1]) if len(ends) > 1 else ()
        for block in self.article.blocks:
            if block.kind is Kind.HEADING and block.region is not Region.FOREIGN:
                continue
            yield from (
                block.text[mark.start : mark.end]
                for mark in block.marks
                if leads_home(mark.element)
            )
            if any(leads_home(element) for element in block.path):
                yield block.text
            if block.region is Region.FOREIGN and len(block.text) <= _LONGEST_FOOTER:
                yield from (match[1] for match in _COPYRIGHT.finditer(block.text))

    def _hosts(self) -> Iterator[str]:
        for datum in self.article.data:
            if datum.key in _ADDRESSES:
                match = _HOST.match(str(datum.value))
                if match is not None:
                    yield match[1]


def _squeezed(text: str) -> str:
    return "".join(words(text)).replace("-", "").replace(".", "")
