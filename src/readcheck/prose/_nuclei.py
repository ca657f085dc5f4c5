"""Syllables by counting vowel nuclei, by the rules that most languages' files have.

Capitals are spelled out where they have no vowel (`DVD`) or are three at most that make no syllable
(`EU`, `ARD`; but `UFO` and `TÜV` are words), and so is what has no vowel in small letters (`pc`) in
a language with rules: others may have syllables without one (Czech *prst*).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.languages._spelling import tidy
from readcheck.languages.model import Nuclei, alternatives
from readcheck.prose.words import CJK

if TYPE_CHECKING:
    from readcheck.languages.model import Language

_DIGIT_SYLLABLES = 2
_WORDS = re.compile(r"\d|[^\W\d_]+(?:'[^\W\d_]+)*")
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}://(?:www\.)?|www\.)([^/?#\s]+)", re.IGNORECASE)
_SHORT = 3  # Letters of capitals that are spelled unless they look like a syllable.
_LONGEST_SPELLED = 5
_LATIN = "aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīįıòóôõöøōőœơùúûüũūŭůűųưýÿŷ"
_CYRILLIC_AND_GREEK = "аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋ"
_VOWEL = f"[{_LATIN}{_CYRILLIC_AND_GREEK}{CJK}가-힣]"
_LETTER = rf"[^\W\d_{_LATIN}{_CYRILLIC_AND_GREEK}]"  # Any but a vowel.
_SYLLABLE = re.compile(  # nur, neu, du; ufo; pro
    rf"{_LETTER}(?:{_VOWEL}{{1,2}}|{_VOWEL}{_LETTER}|[lrłлр]{_VOWEL})|{_VOWEL}{_LETTER}{_VOWEL}"
)
_PLURAL_CAPITALS = re.compile("[A-Z]{2,}s")
_ANY_VOWEL = re.compile(_VOWEL)
_MURMUR = re.compile(r"h*m+h?m*|p?s+t?|[bg]r+|s?c?h+|z+")  # One syllable without a vowel.
ANY_LANGUAGE = Nuclei(rf"[{_LATIN}]+|[{_CYRILLIC_AND_GREEK}]|[{CJK}가-힣]")


class Counter:
    """Counts syllables by a language's rules."""

    def __init__(self, language: Language) -> None:
        rules = language.syllables if isinstance(language.syllables, Nuclei) else ANY_LANGUAGE
        self._nucleus = re.compile(rules.nucleus)
        self._changes = [(re.compile(pattern), put) for pattern, put in rules.changes]
        self._words = {
            word: int(count)
            for count, *known in map(str.split, alternatives(rules.words))
            for word in known
        }
        self._names = {letter: int(n) for letter, n in re.findall(r"(\D)(\d)", rules.letters)}
        self._spoken = frozenset(language.function_words.split())
        self._spells = rules is not ANY_LANGUAGE

    def syllables(self, word: str) -> int:
        """How many syllables a word has; at least 1, also where it has no vowel.

        The parts of a compound with hyphens are counted apart; of a URL only the host counts.
        """
        address = _ADDRESS.match(word)
        text = tidy(address[1] if address else word)
        return max(1, sum(map(self._part, _WORDS.findall(text))))

    def _part(self, part: str) -> int:
        if part.isdigit():
            return _DIGIT_SYLLABLES
        low = part.lower()
        known = self._words.get(part) or self._words.get(low)
        if known is not None:
            return known
        if _PLURAL_CAPITALS.fullmatch(part):
            return self._part(part[:-1])
        if 1 < len(part) <= _SHORT and part.isupper() and self._is_short_name(low):
            return self._spelled(low)
        text = low
        for pattern, put in self._changes:
            text = pattern.sub(put, text)
        nuclei = len(self._nucleus.findall(text))
        return nuclei or (self._spelled(low) if self._is_unspeakable(part, low) else 1)

    def _is_short_name(self, low: str) -> bool:
        return low.isalpha() and low not in self._spoken and _SYLLABLE.fullmatch(low) is None

    def _is_unspeakable(self, part: str, low: str) -> bool:
        if len(part) > _LONGEST_SPELLED or not (self._spells or part.isupper()):
            return False
        return _ANY_VOWEL.search(low) is None and _MURMUR.fullmatch(low) is None

    def _spelled(self, low: str) -> int:
        return sum(self._names.get(letter, 1) for letter in low)
