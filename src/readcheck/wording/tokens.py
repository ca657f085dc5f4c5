"""A text cut into words, numbers, times of day and single characters.

Scripts without spaces are cut character by character, so that one rule finds phrases in all.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uac00", "\ud7af"),
)
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3\u200c"
    "\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b82\u0bbe-\u0bd7"
    "\u0c00-\u0c04\u0c3c-\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6\u0ce2\u0ce3"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u200d"
)
_TOKEN = lazy(
    r"(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
    r"|(?P<digits>\d++(?:\.\d++)?[eE][+-]?\d++(?!\w)"  # "1e400" is one number.
    r"|\d{1,3}(?:[,.'’٬\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)"
    rf"|(?P<word>[^\W\d_](?:[^\W\d_]|[{_MARKS}])*)"
    r"|(?P<mark>\S)"
)


class RawToken(NamedTuple):
    """A word, a number (`digits`), a time (`clock`: "1:05") or another character (`mark`)."""

    start: int
    end: int
    text: str
    kind: str


def raw_tokens(text: str) -> Iterator[RawToken]:
    """The tokens of a text in order, each as `normal` has it. Linear in the text's length."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "mark"
        written = match.group()
        if kind != "word" or written.isascii():
            yield RawToken(match.start(), match.end(), normal(written), kind)
            continue
        for start, end in _spaced_apart(written):
            at = match.start()
            yield RawToken(at + start, at + end, normal(written[start:end]), kind)


def normal(text: str) -> str:
    """A text in the one form in which words are compared."""
    if text.isascii():
        return text.lower()
    lowered = unicodedata.normalize("NFC", text).lower()
    return lowered.replace("i̇", "i").replace("’", "'").replace("‘", "'")


def _spaced_apart(word: str) -> Iterator[tuple[int, int]]:
    """A run of letters cut so that each character of a script without spaces stands alone."""
    start = 0
    for index, character in enumerate(word):
        if any(first <= character <= last for first, last in _UNSPACED):
            if start < index:
                yield start, index
            yield index, index + 1
            start = index + 1
    if start < len(word):
        yield start, len(word)
