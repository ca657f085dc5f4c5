"""Places where a sentence begins though none ended with a stop: list items and smileys."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.patterns import lazy
from readcheck.prose._stops import STOPS, UNSTOPPED_SMILEY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.languages.model import Abbreviations

_FIRST_ITEM = lazy(r"\s*([•⁃*]?\s?)(?:(\d{1,3})|([a-y]))(\.\)|[.)])\s+\S")
_SECOND_ITEM = lazy(r"(?<![^\W\d_])([^\W\d_]+)\s(\d{1,2})(\.\)|[.)])\s+(?=[^\W\d_])")
_STOP = lazy(rf"[{STOPS}:]")
_ITEMS = 100  # More items than any list written in one line has.
_ITEM_LENGTH = 200  # characters that a line's first item has at most before the second


def begins(text: str, row: Abbreviations, *, item: bool = False) -> list[int]:
    """Offsets, in order, at which a sentence begins without a stop before it.

    `item` is a list's item, whose own marker is no part of the text.
    """
    found = set(_items(text) or (_later_items(text, row) if item else ()))
    if ":" in text or ";" in text or "=" in text or not text.isascii():
        found.update(match.end() for match in _smiley().finditer(text))
    return sorted(found)


@cache
def _smiley() -> re.Pattern[str]:
    return re.compile(UNSTOPPED_SMILEY)


def _items(text: str) -> list[int]:
    """Where the second and later items of a list in one line begin: `1) this 2) that`."""
    first = _FIRST_ITEM.match(text)
    if first is None:
        return []
    bullet, number, letter, delimiter = first.groups()
    if number:
        return _numbered(text, first.end(), bullet, int(number) + 1, delimiter)
    names = (chr(code) for code in range(ord(letter) + 1, ord("z") + 1))
    return _found(text, first.end(), (f" {bullet}{name}{delimiter} " for name in names))


def _later_items(text: str, row: Abbreviations) -> list[int]:
    """The same where the first marker is gone: `this 2. that`, but not `on page 2. Then`."""
    second = _SECOND_ITEM.search(text, 0, _ITEM_LENGTH)
    if second is None or _STOP.search(text, 0, second.start()):
        return []
    word = second[1].lower()
    if word in row.labels or word.capitalize() in row.starters:
        return []
    return _numbered(text, second.end(1), "", int(second[2]), second[3])


def _numbered(text: str, at: int, bullet: str, number: int, delimiter: str) -> list[int]:
    """Where the items with this number and the following ones begin, from an offset on."""
    numbers = range(number, number + _ITEMS)
    return _found(text, at, (f" {bullet}{name}{delimiter} " for name in numbers))


def _found(text: str, at: int, markers: Iterable[str]) -> list[int]:
    """The places of markers, one after another, up to the first that is not there."""
    found: list[int] = []
    for marker in markers:
        at = text.find(marker, at) + 1
        if at == 0:
            break
        found.append(at)
    return found
