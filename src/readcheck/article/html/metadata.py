"""What a page says about itself for machines: JSON-LD, microdata, meta tags and attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.html.entities import resolve
from readcheck.article.html.json_ld import fault, scalars
from readcheck.article.html.tokens import value_spans
from readcheck.article.html.tree import PositionedTag, Text
from readcheck.article.model import Datum, Element, Origin, Unparsable
from readcheck.languages.base import code_of
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.source import Source

_TELLING = lazy(
    r"\b(?:words?|minutes?|mins?|reading|read|readtime|time-?to-?read|duration)\b"
    r"|read(?:ing)?[-_]?time|word[-_]?count",
    re.IGNORECASE,
)


def page_language(tree: PositionedTag) -> str | None:
    """The primary subtag of the language that <html> states, in lower case."""
    html = next((tag for tag in tree.tags if tag.name == "html"), None)
    if html is None:
        return None
    stated = html.values.get("lang") or html.values.get("xml:lang") or ""
    match = re.match(r"\s*([A-Za-z]{2,3})(?![A-Za-z])", stated)
    return code_of(match[1]) if match else None


def page_title(tree: PositionedTag) -> str | None:
    """The page's <title>, with white space collapsed."""
    title = _first_title(tree)
    text = " ".join(title.split()) if title is not None else ""
    return text or None


def _first_title(tree: PositionedTag) -> Text | None:
    for tag in tree.tags:
        if tag.name == "title" and not any(around.name == "svg" for around in tag.parents):
            texts = [child for child in tag.contents if type(child) is Text]
            return texts[0] if texts else None
    return None


class Metadata(NamedTuple):
    """Every datum of a page, and the scripts whose parsers get none, in the order of the source."""

    data: tuple[Datum, ...]
    unparsable: tuple[Unparsable, ...]


def metadata(source: Source, tree: PositionedTag) -> Metadata:
    """What a page says for machines."""
    found: list[Datum] = []
    unparsable: list[Unparsable] = []
    for tag in tree.tags:
        if not tag.values:
            continue
        found += _SPECIAL.get(tag.name, _tag_data)(source, tag)
        if tag.name == "script":
            unparsable += filter(None, (fault(source.text, span) for span in _json_ld(tag)))
    title = _first_title(tree)
    if title is not None and title.strip():
        span = _trimmed(source.text, Span(title.start, title.end))
        value = " ".join(resolve(source.text[span.start : span.end]).split())
        found.append(Datum(Origin.META, "title", value, span))
    return Metadata(tuple(sorted(found, key=lambda datum: datum.span)), tuple(unparsable))


def _trimmed(text: str, span: Span) -> Span:
    raw = text[span.start : span.end]
    start = span.start + len(raw) - len(raw.lstrip())
    return Span(start, max(start, span.start + len(raw.rstrip())))


def _tag_data(source: Source, tag: PositionedTag) -> Iterator[Datum]:
    if "itemprop" in tag.values:
        yield from _property(source, tag)
    for name in tag.values:
        if name.startswith(_MAY_TELL) and _is_telling(tag, name):
            yield _attribute(source, tag, name, Origin.ATTRIBUTE, name)


_MAY_TELL = ("data-", "datetime", "title")


def _is_telling(tag: PositionedTag, name: str) -> bool:
    """Whether an attribute may speak of time or of words."""
    if name == "datetime":
        return tag.name == "time"
    if name != "title" and not name.startswith("data-"):
        return False
    value = tag.values[name]
    if len(value) >= _LONGEST:
        return False
    return bool(_TELLING.search(value) or (name != "title" and _TELLING.search(name)))


def _link(source: Source, tag: PositionedTag) -> Iterator[Datum]:
    if "canonical" in tag.values.get("rel", "").lower().split() and "href" in tag.values:
        yield _attribute(source, tag, "href", Origin.META, "canonical")


def _script(source: Source, tag: PositionedTag) -> Iterator[Datum]:
    for span in _json_ld(tag):
        yield from scalars(source.text, span)


def _json_ld(tag: PositionedTag) -> Iterator[Span]:
    if "ld+json" in tag.values.get("type", "").lower():
        yield from (Span(child.start, child.end) for child in tag.contents if type(child) is Text)


_LONGEST = 200  # Longer attribute values hold programs and pictures.


def _meta(source: Source, tag: PositionedTag) -> Iterator[Datum]:
    if "content" not in tag.values:
        return
    for name in ("name", "property"):
        if key := tag.values.get(name, "").strip():
            yield _attribute(source, tag, "content", Origin.META, key)
            break
    if prop := tag.values.get("itemprop", "").strip():
        yield _attribute(source, tag, "content", Origin.MICRODATA, prop, owner=_owner(tag))


def _attribute(
    source: Source, tag: PositionedTag, name: str, origin: Origin, key: str, *, owner: str = ""
) -> Datum:
    span = value_spans(source.text, tag.start, tag.start_end)[name]
    before = source.text[span.start - 1]
    quote = before if before in "\"'" and source.text[span.end : span.end + 1] == before else ""
    element = Element(tag.name, tag.values)
    return Datum(origin, key, tag.values[name], span, (), owner, quote, element)


def _owner(tag: PositionedTag) -> str:
    """The type of the nearest item around a property."""
    for parent in tag.parents:
        if "itemscope" in parent.values or "typeof" in parent.values:
            stated = (parent.values.get("itemtype") or parent.values.get("typeof") or "").split()
            return stated[0].rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1] if stated else ""
    return ""


def _property(source: Source, tag: PositionedTag) -> Iterator[Datum]:
    key = tag.values["itemprop"].strip()
    if "itemscope" in tag.values or not key:
        return
    for name in ("content", "datetime"):
        if name in tag.values:
            yield _attribute(source, tag, name, Origin.MICRODATA, key, owner=_owner(tag))
            return
    texts = [child for child in tag.descendants if type(child) is Text and not child.isspace()]
    if not texts or len(texts) > _MOST_TEXTS:
        return
    span = _trimmed(source.text, Span(texts[0].start, texts[-1].end))
    value = " ".join("".join(texts).split())
    if len(value) < _LONGEST:
        element = Element(tag.name, tag.values)
        yield Datum(Origin.MICRODATA, key, value, span, (), _owner(tag), "", element)


_MOST_TEXTS = 8  # A property whose text has more parts is no value but a part of the page.


_SPECIAL = {"meta": _meta, "link": _link, "script": _script}
