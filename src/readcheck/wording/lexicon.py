"""A text cut into the phrases around a reading time that the languages have for it.

A text is read token by token and the longest known phrase wins; each phrase keeps every part it
can play in every language ("lectura" leads, follows and labels in Spanish). The phrases lie in an
index that `tools/make_languages.py` makes of all languages, so that no language is loaded to find
one; what the index says of a word is unpacked when a text has it.
"""

from __future__ import annotations

from enum import StrEnum, auto
from functools import cache
from typing import NamedTuple

from readcheck.languages._index.phrases import REST, TELLING
from readcheck.wording.tokens import raw_tokens


class Role(StrEnum):
    """The part a phrase can play around a reading time."""

    MINUTES = auto()
    HOURS = auto()
    SECONDS = auto()
    WORDS = auto()
    NUMBER = auto()
    ALONE = auto()
    LABEL = auto()
    WORD_LABEL = auto()
    BEFORE = auto()
    AFTER = auto()
    LESS = auto()
    LESS_AFTER = auto()
    TAKES = auto()
    ABOUT = auto()
    ESTIMATED = auto()
    AND = auto()
    TO = auto()
    MULTIPLE = auto()


class Entry(NamedTuple):
    """A phrase's parts: by role, by language, with the number it stands for (or 0)."""

    roles: dict[str, dict[str, int]]


class Token(NamedTuple):
    """A phrase, a number (`digits`), a time (`clock`: "1:05") or another character."""

    start: int
    end: int
    text: str
    entry: Entry | None = None
    kind: str = "mark"

    def languages(self, role: Role) -> frozenset[str]:
        """The languages in which this plays a part."""
        if self.entry is None:
            return frozenset()
        return frozenset(self.entry.roles.get(role, ()))


def may_tell(words: list[str]) -> bool:
    """Whether one of some lower-case words starts a unit, a label or a time said in a word."""
    return not TELLING.keys().isdisjoint(words)


def tokens(text: str) -> list[Token]:
    """A text as known phrases, numbers and the rest, in order. Linear in the text's length."""
    raw = [Token(start, end, word, None, kind) for start, end, word, kind in raw_tokens(text)]
    merged: list[Token] = []
    index = 0
    while index < len(raw):
        token = raw[index]
        for words, entry in phrases_from(token.text):
            count = _matched(raw, index, words)
            if count:
                last = raw[index + count - 1]
                token = Token(token.start, last.end, " ".join(words), entry, "phrase")
                index += count - 1
                break
        merged.append(token)
        index += 1
    return merged


def phrases_from(first: str) -> tuple[tuple[tuple[str, ...], Entry], ...]:
    """The known phrases that start with a token, the longest first."""
    packed = TELLING.get(first) or REST.get(first)
    return _unpacked(first, packed) if packed else ()


@cache
def _unpacked(first: str, packed: str) -> tuple[tuple[tuple[str, ...], Entry], ...]:
    """The phrases of an entry of the index: `time=label:en;duration=label:en`."""
    found = []
    for phrase in packed.split(";"):
        rest, _, roles = phrase.rpartition("=")
        found.append(((first, *rest.split()), Entry(dict(map(_role, roles.split())))))
    return tuple(found)


def _role(packed: str) -> tuple[str, dict[str, int]]:
    """A role with its languages: `label:en,de`, `number:sv.1,da.2`."""
    role, _, codes = packed.partition(":")
    parts = (code.partition(".") for code in codes.split(","))
    return role, {code: int(number or 0) for code, _, number in parts}


def _matched(raw: list[Token], index: int, words: tuple[str, ...]) -> int:
    """How many tokens from `index` on spell the words (a hyphen may join two), or 0."""
    at = index
    for number, word in enumerate(words):
        if number and at < len(raw) and raw[at].text == "-" != word:
            at += 1
        if at >= len(raw) or raw[at].text != word:
            return 0
        at += 1
    return at - index
