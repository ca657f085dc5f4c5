"""Syllables of English words.

What the CMU Pronouncing Dictionary says of a word is what counts (its first pronunciation). The
shipped table (`syllables.txt`) holds rules that say how many syllable nuclei a letter stands for in
its context, and the few dictionary words that these rules get wrong, so that the dictionary comes
out right; other words are counted by the rules. `tools/make_syllables.py` makes the table and
measures the rules on words they have not seen; `docs/accuracy.md` has the figures.

What the dictionary lacks stands in `terms.txt`, which is kept by hand: `word` lines hold names of
the trade and loan words, `spelled` lines capitals that are read letter by letter though they look
like words, `first` and `last` lines what compounds are made of (`_compounds.py`).
After a change there the table is to be made again.

What is no plain word is read aloud:

- a possessive is its base, with one more syllable after a hissing sound (`boss's`);
- hyphens, slashes and capitals inside (`well-known`, `and/or`, `camelCase`) join words;
- figures are read as numbers, years and sums of money (`1984`: nineteen eighty-four);
- abbreviations with points (`U.S.`) are spelled; so are letters without a vowel (`HTML`) and, where
  the dictionary does not know them as words, capitals that are three letters at most or cannot be
  pronounced (`API`; but `NASA` is a word);
- of a URL or an e-mail address only the name and the host are read, with their dots ("example dot
  com"), because nobody reads the rest;
- signs are silent but for `&`, `+`, `@`, `%`, degrees and currencies.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from readcheck.languages._spelling import plain
from readcheck.languages.en._compounds import Compounds
from readcheck.languages.en._figures import figure
from readcheck.patterns import lazy
from readcheck.resources import ascii_text

PADDING = 4
SHORT = 3  # letters of the dictionary's words that are listed, to tell them from abbreviations


def _shape(steps: str) -> tuple[tuple[int, int], ...]:
    """The widths (left, right) of ever wider contexts, a step to the left or right at a time."""
    widths = [(0, 0)]
    for step in steps:
        left, right = widths[-1]
        widths.append((left + 1, right) if step == "L" else (left, right + 1))
    return tuple(widths)


SHAPE = _shape("LRRRLRL")
_LEFT = (0, *(left for left, _ in SHAPE))  # of a context, by its size

_PART = lazy(
    r"(?P<figure>[$€£¥₹¢]?\d(?:[\d,]*\d)?(?:\.\d+)*(?:(?:st|nd|rd|th|s)(?![a-z]))?[%‰°$€£¥₹¢]?)"
    r"|(?P<letters>[a-z](?:\.[a-z](?![a-z]))+)|(?P<word>[a-z]+(?:'[a-z]+)*)|(?P<sign>[&+@])",
    re.IGNORECASE,
)
_HUMP = lazy(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NAME_WITH_HUMP = lazy(r"(?:Ma?c|O'|D[aei]|L[ae]|Fitz)[A-Z][a-z']+")
_ADDRESS = lazy(
    r"(?:[a-z][a-z0-9+.-]{1,20}://|mailto:|www\.|(?=[^@\s]+@[\w-]+\.))(?:www\.)?([^/?#:\s]+)",
    re.IGNORECASE,
)
_HISS = lazy(r"(?:[sxz]|[cs]h|[cgsz]e)$")
_PLURAL_CAPITALS = lazy(r"[A-Z]{2,}s")
_VOWEL = lazy("[aeiouy]", re.IGNORECASE)
_CONSONANT = "[bcdfghjklmnpqrstvwxz]"
_UNSPEAKABLE = lazy(  # A start no English word has, or too much of one kind in a row.
    r"^(?![bcdfgkptv][rlhw]|s[cfhklmnpqtvwz]|[fks]j|[gkmp]n|[lmn]?[chglrsxz]h|[dpt]s|[cdtsz]z"
    rf"|wr|wh|mc|ll|pf|z[lw]|hw){_CONSONANT}{{2}}|{_CONSONANT}{{5}}|^[aeiou]{{4}}$"
)
_LONGEST_CAPITALS = 5


class Table(NamedTuple):
    """What is shipped: nuclei of letters in contexts, syllables of words, and words to know.

    `short` are the dictionary's shortest words, `spelled` capitals that are read letter by letter
    all the same (`US`), `first` and `last` the parts of compounds.
    """

    rules: dict[str, int]
    words: dict[str, int]
    short: frozenset[str] = frozenset()
    spelled: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()


class Counter:
    """Counts syllables by a table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._compounds = Compounds(table.first, table.last)
        depths = {(key[_LEFT[len(key)]], len(key)) for key in table.rules}
        self._widths: dict[str, list[tuple[int, int]]] = {letter: [] for letter, _ in depths}
        for letter, size in sorted(depths, reverse=True):  # the widest first
            self._widths[letter].append((_LEFT[size], size - _LEFT[size]))

    def syllables(self, word: str) -> int:
        """How many syllables a word has, at least 1."""
        text = plain(word)
        known = self._table.words.get(text.lower())
        if known is not None and text not in self._table.spelled:
            return known
        if text.isalpha() and (text.islower() or text[1:].islower()):
            return self._letters(text)
        return max(1, self._read(text))

    def _read(self, text: str) -> int:
        address = _ADDRESS.match(text)
        if address is not None:
            host = address[1]
            return sum(self._read(part) for part in host.split(".")) + host.count(".")
        return sum(self._part(match) for match in _PART.finditer(text))

    def _part(self, match: re.Match[str]) -> int:
        if match["figure"]:
            return figure(match["figure"])
        if match["letters"]:
            return spelled(match["letters"])
        if match["sign"]:
            return 1
        word = match["word"]
        if _PLURAL_CAPITALS.fullmatch(word):
            word = word[:-1]
        if word.isupper() or word.islower() or _NAME_WITH_HUMP.fullmatch(word):
            return self._letters(word)
        return sum(map(self._letters, _HUMP.split(word)))

    def _letters(self, word: str) -> int:
        """Syllables of a run of letters, which may hold apostrophes."""
        if word in self._table.spelled:
            return spelled(word)
        low = word.lower()
        known = self._table.words.get(low)
        if known is not None:
            return known
        if low.endswith("'s"):
            base = word[:-2]
            return self._letters(base) + (_HISS.search(low, 0, len(base)) is not None)
        if self._is_spelled(word, low):
            return spelled(low)
        cut = self._compounds.cut(low)
        if cut:
            return self._letters(low[:cut]) + self._letters(low[cut:])
        return self._by_rules(low)

    def _is_spelled(self, word: str, low: str) -> bool:
        if len(word) <= SHORT and (low in self._table.short or len(word) == 1):
            return False
        if _VOWEL.search(low) is None:
            return len(word) <= _LONGEST_CAPITALS
        if not (word.isupper() and word.isalpha()) or len(word) > _LONGEST_CAPITALS:
            return False
        return len(word) <= SHORT or _UNSPEAKABLE.search(low) is not None

    def _by_rules(self, low: str) -> int:
        text = padded(low)
        rules = self._table.rules
        total = 0
        for at, letter in enumerate(low, PADDING):
            for left, right in self._widths.get(letter, ()):
                nuclei = rules.get(text[at - left : at + right])
                if nuclei is not None:
                    total += nuclei
                    break
        return max(1, total)


def padded(word: str) -> str:
    """A word with its edges marked, as contexts see it."""
    return f"{'^' * PADDING}{word}{'$' * PADDING}"


def spelled(letters: str) -> int:
    """Syllables of letters read by their names: one each, but three of a W."""
    return sum(3 if letter in "wW" else letter.isalpha() for letter in letters)


def load() -> Table:
    """The shipped table; where both files have a word, the one that is kept by hand is right."""
    return read(f"{_text('syllables.txt')}{_text('terms.txt')}")


def terms() -> Table:
    """What is kept by hand."""
    return read(_text("terms.txt"))


def read(text: str) -> Table:
    """A table from its lines: a kind, for rules and words a number, then keys."""
    rules: dict[str, int] = {}
    words: dict[str, int] = {}
    lists: dict[str, list[str]] = {"short": [], "spelled": [], "first": [], "last": []}
    for line in text.splitlines():
        kind, *keys = line.split(" ")
        if kind in lists:
            lists[kind] += keys
        else:
            count = int(keys.pop(0))
            (rules if kind == "rule" else words).update(dict.fromkeys(keys, count))
    return Table(rules, words, **{kind: frozenset(keys) for kind, keys in lists.items()})


def _text(name: str) -> str:
    return ascii_text("readcheck.languages.en", name)


@cache
def _counter() -> Counter:
    return Counter(load())


def syllables(word: str) -> int:
    """How many syllables an English word has when it is read aloud; at least 1."""
    return _counter().syllables(word)
