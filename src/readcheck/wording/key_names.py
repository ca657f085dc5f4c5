"""Keys that name a reading time or a word count, in front matter, attributes and meta tags."""

from __future__ import annotations

from readcheck.languages._index.keys import TIMES, WORDS
from readcheck.patterns import lazy

TIME_KEYS = frozenset(TIMES)
WORD_KEYS = frozenset(WORDS)

_JOINTS = lazy(r"[-_ .]+")


def normal_key(key: str) -> str:
    """A key in lower case and without joints: `reading_time` and `readingTime` are one."""
    return _JOINTS.sub("", key).lower()
