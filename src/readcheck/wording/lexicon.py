"""The words of all languages' rows in one table, and a text cut into those words.

A text is read token by token and the longest known phrase wins; each phrase keeps every part it
can play in every language ("lectura" leads, follows and labels in Spanish). Scripts without spaces
are read character by character, by the same rule.
"""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy
from readcheck.wording.languages import wordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.wording.language_row import Wording


class Role(Enum):
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
    ABOUT = auto()
    ESTIMATED = auto()
    AND = auto()
    TO = auto()


class Entry(NamedTuple):
    """A phrase's parts: by role, by language, with the number or the forms it stands for."""

    roles: dict[Role, dict[str, float | tuple[str, ...]]]


class Token(NamedTuple):
    """A phrase, a number (`digits`), a time (`clock`: "1:05") or another character."""

    start: int
    end: int
    text: str
    entry: Entry | None = None
    kind: str = "other"

    def languages(self, role: Role) -> frozenset[str]:
        """The languages in which this plays a part."""
        if self.entry is None:
            return frozenset()
        return frozenset(self.entry.roles.get(role, ()))


PUNCTUATION = frozenset("·•–—…“”‘’\u00a0")  # Beyond ASCII, and no part of any phrase.
_UNSPACED = (("\u0e00", "\u0e7f"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3\u200c"
)
_TOKEN = lazy(
    r"(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
    r"|(?P<digits>\d{1,3}(?:[,.'’٬\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)"
    rf"|(?P<word>[^\W\d_](?:[^\W\d_]|[{_MARKS}])*)"
    r"|(?P<mark>\S)"
)
_SHARED = (
    (Role.ESTIMATED, "estimated | est | average | avg | approximate | typical | total"),
    (
        Role.SECONDS,
        "seconds | second | secs | sec | s | sek | Sekunden | secondes | segundos | сек",
    ),
    (Role.AND, "and | und | et | y | e | en | i | и | та | و | 又"),
    (Role.TO, "to | bis | à | a | до | 至 | 到 | から"),
)


@cache
def lexicon(*, ascii_only: bool = False) -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    """Every known phrase by its first token, the longest first.

    A plain text (see `is_plain`) can hold only the phrases in ASCII, which are half of them: making
    the table is much of what a short page costs.
    """
    table: dict[tuple[str, ...], Entry] = {}
    for phrase, role, code, payload in _all_phrases():
        normal = _normal(phrase)
        if ascii_only and not normal.isascii():
            continue
        words = _words(normal)
        entry = table.get(words)
        if entry is None:
            entry = table[words] = Entry({})
        entry.roles.setdefault(role, {}).setdefault(code, payload)
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words in sorted(table, key=len, reverse=True):
        found.setdefault(words[0], []).append((words, table[words]))
    return found


def _words(normal: str) -> tuple[str, ...]:
    """The texts of a phrase's tokens; most phrases are plain words, which need no pattern."""
    words = normal.split()
    if max(normal) < _UNSPACED[0][0] and "".join(words).isalpha():
        return tuple(words)
    return tuple(token.text for token in _raw(normal))


def _all_phrases() -> Iterator[tuple[str, Role, str, float | tuple[str, ...]]]:
    """Each phrase with its role, its language ("" for all) and what it stands for."""
    for role, cell in _SHARED:
        for phrase in cell.split(" | "):
            yield phrase, role, "", 0
    for wording in wordings().values():
        for phrase, role, payload in _phrases(wording):
            yield phrase, role, wording.code, payload


def _phrases(row: Wording) -> Iterator[tuple[str, Role, float | tuple[str, ...]]]:
    forms = ((Role.MINUTES, row.minutes), (Role.HOURS, row.hours), (Role.WORDS, row.words))
    for role, cell in forms:
        for paradigm in row.paradigms(cell):
            for form in paradigm:
                yield form, role, paradigm
    for number, names in enumerate(row.paradigms(row.numbers), start=1):
        for name in names:
            yield name, Role.NUMBER, number
    for (phrase,) in row.paradigms(row.alone):
        words, _, value = phrase.partition("=")
        yield words, Role.ALONE, int(value)
    plain = (
        (Role.LABEL, row.labels),
        (Role.WORD_LABEL, row.word_labels),
        (Role.BEFORE, row.before),
        (Role.AFTER, row.after),
        (Role.LESS, row.less),
        (Role.LESS_AFTER, row.less_after),
        (Role.ABOUT, row.about),
    )
    for role, cell in plain:
        for (phrase,) in row.paradigms(cell):
            yield phrase, role, 0


def _normal(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = unicodedata.normalize("NFC", text).lower()
    return lowered.replace("i̇", "i").replace("’", "'")


def tokens(text: str) -> list[Token]:
    """A text as known phrases, numbers and the rest, in order. Linear in the text's length."""
    return _merged([*_raw(text)], lexicon(ascii_only=is_plain(text)))


def is_plain(text: str) -> bool:
    """Whether a text can hold only phrases in ASCII."""
    return text.isascii() or all(c.isascii() or c in PUNCTUATION for c in text)


def _raw(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        written = match.group()
        if kind != "word" or written.isascii():
            yield Token(match.start(), match.end(), _normal(written), None, kind)
            continue
        for start, end in _spaced_apart(written):
            at = match.start()
            yield Token(at + start, at + end, _normal(written[start:end]), None, kind)


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


def _merged(raw: list[Token], table: dict[str, list[tuple[tuple[str, ...], Entry]]]) -> list[Token]:
    merged: list[Token] = []
    index = 0
    while index < len(raw):
        token = raw[index]
        for words, entry in table.get(token.text, ()):
            count = _matched(raw, index, words)
            if count:
                last = raw[index + count - 1]
                token = Token(token.start, last.end, " ".join(words), entry, "phrase")
                index += count - 1
                break
        merged.append(token)
        index += 1
    return merged


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
