"""The objects of a page's JSON-LD that describe articles, and which of them is this page's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readcheck.claims.schema import is_article, is_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Article, Datum

_TRANSPARENT = frozenset({"@graph", "mainEntity"})
_OF_OTHERS = frozenset(
    {
        "isPartOf", "hasPart", "mentions", "citation", "relatedLink", "significantLink",
        "isBasedOn", "itemListElement", "item", "blogPost", "blogPosts", "about", "publisher",
        "comment", "subjectOf", "workExample", "translationOfWork", "isRelatedTo", "article",
    }
)  # fmt: skip
_IDENTITY = frozenset({"url", "@id", "mainEntityOfPage"})
_LIST = 3  # So many articles and none that is the page's title: an index.


@dataclass(slots=True)
class JsonObject:
    """An article-like object: its types, its data with the path from it, and whose it is."""

    types: str
    foreign: bool
    properties: list[tuple[Datum, tuple[str, ...]]] = field(default_factory=list)
    own: bool = False

    def values(self, keys: Iterable[str]) -> set[str]:
        """The texts under some keys of the object itself."""
        wanted = set(keys)
        return {
            str(datum.value)
            for datum, path in self.properties
            if datum.key in wanted and (not path or path == ("mainEntityOfPage",))
        }


def objects(data: Iterable[Datum], article: Article) -> list[JsonObject]:
    """The article-like objects of some JSON-LD data, each told own or foreign."""
    found = [item for item in _grouped(data) if is_article(item.types)]
    titles, addresses = _known(article)
    top = [item for item in found if not item.foreign]
    pages = [item for item in top if is_page(item.types)]
    articles = [item for item in top if not is_page(item.types)]
    for group in (pages, articles):
        for item in _own(group, titles, addresses):
            item.own = True
    return found


def _own(group: list[JsonObject], titles: set[str], addresses: set[str]) -> list[JsonObject]:
    matching = [
        item
        for item in group
        if {_plain(text) for text in item.values({"headline"})} & titles
        or {_address(text) for text in item.values(_IDENTITY)} & addresses
    ]
    if matching:
        return matching
    return group[:1] if len(group) < _LIST else []


def _known(article: Article) -> tuple[set[str], set[str]]:
    """The page's own titles and addresses, made comparable."""
    titles = {_plain(article.title or "")}
    addresses: set[str] = set()
    for datum in article.data:
        if datum.key in {"title", "og:title"} and not datum.path:
            titles.add(_plain(str(datum.value)))
        elif datum.key in {"canonical", "og:url"}:
            addresses.add(_address(str(datum.value)))
    return titles - {""}, addresses - {""}


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _address(text: str) -> str:
    return text.partition("#")[0].partition("://")[2].rstrip("/").lower()


def _grouped(data: Iterable[Datum]) -> list[JsonObject]:
    """Data in source order, cut where a new object starts: another type, or a key once more."""
    found: list[JsonObject] = []
    seen: set[tuple[str, ...]] = set()
    current: tuple[tuple[str, ...], str] | None = None
    for datum in data:
        if datum.key == "@context":
            continue
        path = tuple(key for key in datum.path if key not in _TRANSPARENT)
        lead = _leading(path)
        inner = path[len(lead) :]
        single = (*path, datum.key) if datum.key in {"@type", "headline", "timeRequired"} else ()
        starts = not inner and ((lead, datum.owner) != current or (single and single in seen))
        if starts or not found:
            found.append(JsonObject("" if inner else datum.owner, bool(lead)))
            current, seen = (lead, "" if inner else datum.owner), set()
        if single:
            seen.add(single)
        found[-1].properties.append((datum, inner))
    return found


def _leading(path: tuple[str, ...]) -> tuple[str, ...]:
    """The part of a path that leads to another work."""
    last = max((index for index, key in enumerate(path) if key in _OF_OTHERS), default=-1)
    return path[: last + 1]
