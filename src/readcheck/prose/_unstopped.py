"""Places where a sentence begins though none ended with a stop: list items and smileys."""

from __future__ import annotations

import re
from functools import cache

from readcheck.prose._stops import UNSTOPPED_SMILEY

_FIRST_ITEM = re.compile(r"\s*([•⁃*]?\s?)(?:(\d{1,3})|([a-y]))(\.\)|[.)])\s+\S")
_ITEMS = 100  # More items than any list written in one line has.


def begins(text: str) -> list[int]:
    """Offsets, in order, at which a sentence begins without a stop before it."""
    found = set(_items(text))
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
    found: list[int] = []
    at = first.end()
    for step in range(1, _ITEMS):
        name = str(int(number) + step) if number else chr(min(ord(letter) + step, ord("z")))
        at = text.find(f" {bullet}{name}{delimiter} ", at) + 1
        if at == 0:
            break
        found.append(at)
    return found
