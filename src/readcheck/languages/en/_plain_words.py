"""Plainer English for hard words and wordy phrases: see tools/make_plain_words.py."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck.patterns import lazy
from readcheck.resources import ascii_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_A, _AN = "a", "an"
# "A use", "a European", "a one-way street"; "an hour". Not "an unit", but "an unimportant thing".
_CONSONANT = lazy(r"(?i)(?:eu|ew|one\b|once\b|u[bkrst][aeiou]|ubi|uni(?!m))")
_SILENT = lazy(r"(?i)h(?:our|onest|ono|eir)")


@cache
def plain_words() -> Mapping[str, tuple[str, ...]]:
    """What each hard word or phrase, in small letters, is best said as; the best first."""
    lines = ascii_text("readcheck.languages.en", "plain_words.txt").splitlines()
    pairs = (line.split(": ", 1) for line in lines)
    return {phrase: tuple(plain.split(", ")) for phrase, plain in pairs}


def article(word: str) -> str:
    """The indefinite article before a word, by how it is said."""
    vowel = word[:1].lower() in "aeiou" and not _CONSONANT.match(word)
    return _AN if vowel or _SILENT.match(word) else _A
