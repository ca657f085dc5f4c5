"""The objects of a page's JSON-LD that describe articles, and which of them is this page's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from readcheck.claims.data.schema_org import is_article, is_page
from readcheck.claims.own.title import bare_title, likeness, title_block

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
_SINGLE = frozenset({"@type", "headline", "timeRequired", "wordCount"})
_DEEPEST = 30  # Keys that lead to a value; no article is described deeper down.
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
    scores = [_score(item, titles, addresses) for item in group]
    best = max(scores, default=0)
    if best:
        return [item for item, score in zip(group, scores, strict=True) if score == best]
    return group[:1] if len(group) < _LIST else []


def _score(item: JsonObject, titles: set[str], addresses: set[str]) -> float:
    """How surely an object is about this page: by its address, else by its headline."""
    if {_address(text) for text in item.values(_IDENTITY)} & addresses:
        return 1
    return max(
        (likeness(bare_title(text), titles) for text in item.values({"headline"})), default=0
    )


def _known(article: Article) -> tuple[set[str], set[str]]:
    """The page's own titles and addresses, made comparable."""
    title = title_block(article)
    heading = "" if title is None else article.blocks[title].text
    titles = {bare_title(article.title or ""), bare_title(heading)}
    addresses: set[str] = set()
    for datum in article.data:
        if datum.key in {"title", "og:title"} and not datum.path:
            titles.add(bare_title(str(datum.value)))
        elif datum.key in {"canonical", "og:url"}:
            addresses.add(_address(str(datum.value)))
    return titles - {""}, addresses - {""}


def _address(text: str) -> str:
    return text.strip("\"'").partition("#")[0].partition("://")[2].rstrip("/").lower()


class _Open(NamedTuple):
    """An object that is being read, the type it states, and the keys it has had."""

    item: JsonObject
    owner: str
    seen: set[str]


def _grouped(data: Iterable[Datum]) -> list[JsonObject]:
    """The data in source order, by the objects they stand in.

    Data tell the keys that lead to them and their object's type but not the object: a new one
    starts with another type, or with a key that an object has once.
    """
    found: list[JsonObject] = []
    reading: dict[tuple[str, ...], _Open] = {}
    before = ""
    for datum in data:
        if datum.key == "@context" or len(datum.path) > _DEEPEST:
            continue
        path = tuple(key for key in datum.path if key not in _TRANSPARENT)
        lead = _leading(path)
        inner = path[len(lead) :]
        current = reading.get(lead)
        if current is None or (not inner and _starts(datum, current, before)):
            current = _Open(
                JsonObject("" if inner else datum.owner, bool(lead)), datum.owner, set()
            )
            found.append(current.item)
            reading = {key: value for key, value in reading.items() if key[: len(lead)] != lead}
            reading[lead] = current
        if not inner:
            current.seen.add(datum.key)
        before = datum.key
        current.item.properties.append((datum, inner))
    return found


def _starts(datum: Datum, current: _Open, before: str) -> bool:
    if datum.owner != current.owner:
        return True
    several_types = datum.key == before == "@type"
    return datum.key in _SINGLE and datum.key in current.seen and not several_types


def _leading(path: tuple[str, ...]) -> tuple[str, ...]:
    """The part of a path that leads to another work."""
    last = max((index for index, key in enumerate(path) if key in _OF_OTHERS), default=-1)
    return path[: last + 1]
