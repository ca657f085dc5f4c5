"""Plainer English for hard words and wordy phrases: see tools/make_plain_words.py."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck.resources import ascii_text

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def plain_words() -> Mapping[str, tuple[str, ...]]:
    """What each hard word or phrase, in small letters, is best said as; the best first."""
    lines = ascii_text("readcheck.languages.en", "plain_words.txt").splitlines()
    pairs = (line.split(": ", 1) for line in lines)
    return {phrase: tuple(plain.split(", ")) for phrase, plain in pairs}
