"""JSON Feed (https://www.jsonfeed.org/version/1.1/) as data: what it says of the pages it lists."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.article.frontmatter.json import read_object
from readcheck.article.model import Datum, Element, Origin
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = lazy(r"[ \t\r\n]*+")
_KEYS = {"content_html": "content", "content_text": "content", "summary": "summary"}
_ITEMS = "items"


def read(text: str) -> Iterator[Datum]:
    """What a feed says of itself and of the pages that it lists; nothing of what is no JSON."""
    with suppress(ValueError, RecursionError, IndexError):
        yield from _members(text)


def _members(text: str) -> Iterator[Datum]:
    decoder = json.JSONDecoder(parse_int=str, parse_float=str)
    at = _skip(text, 0)
    if text[at] != "{":
        return
    at = _skip(text, at + 1)
    while text[at] == '"':
        key, at = decoder.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if key == _ITEMS and text[at] == "[":
            at = _skip(text, at + 1)
            while text[at] == "{":
                start = at
                _, at = decoder.raw_decode(text, at)
                yield from _item(text[start:at], start)
                at = _behind(text, at)
            at = _behind(text, at + 1)
            continue
        start = at
        _, at = decoder.raw_decode(text, at)
        if key in _OWN:
            yield from _own(f'{{"{key}":{text[start:at]}}}', start - len(key) - 4)
        at = _behind(text, at)


_OWN = {"title": "title", "language": "language", "feed_url": "canonical"}


def _own(member: str, start: int) -> Iterator[Datum]:
    with suppress(BrokenDataError):
        for datum in read_object(member, start):
            yield datum._replace(origin=Origin.FEED, key=_OWN[datum.key])


def _item(text: str, start: int) -> Iterator[Datum]:
    with suppress(BrokenDataError):
        data = read_object(text, start)
        address = next((str(d.value) for d in data if d.key == "url" and not d.path), "")
        if address:
            link = Element("a", {"href": address})
            for datum in data:
                key = _KEYS.get(datum.key, datum.key) if not datum.path else datum.key
                yield datum._replace(origin=Origin.FEED, key=key, element=link)


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return at if space is None else space.end()


def _behind(text: str, at: int) -> int:
    """Where what follows a member starts."""
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at
