"""Syllables by counting vowel nuclei, by the rules that most languages' files have."""

from __future__ import annotations

import re

from readcheck.languages._spelling import tidy
from readcheck.languages.model import Nuclei
from readcheck.prose.words import CJK

_DIGIT_SYLLABLES = 2
_WORDS = re.compile(r"\d|[^\W\d_]+(?:'[^\W\d_]+)*")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://([^/?#\s]+)|www\.([^/?#\s]+)", re.IGNORECASE)


class Counter:
    """Counts syllables by a language's rules."""

    def __init__(self, rules: Nuclei) -> None:
        self._nucleus = re.compile(rules.nucleus)
        self._changes = [(re.compile(pattern), put) for pattern, put in rules.changes]

    def syllables(self, word: str) -> int:
        """How many syllables a word has; at least 1, also where it has no vowel.

        The parts of a compound with hyphens are counted apart; of a URL only the host counts.
        """
        address = _ADDRESS.match(word)
        text = tidy(address[1] or address[2] if address else word).lower()
        return max(1, sum(map(self._part, _WORDS.findall(text))))

    def _part(self, part: str) -> int:
        if part.isdigit():
            return _DIGIT_SYLLABLES
        for pattern, put in self._changes:
            part = pattern.sub(put, part)
        return len(self._nucleus.findall(part))


_LATIN = "aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīįıòóôõöøōőœơùúûüũūŭůűųưýÿŷ"
_CYRILLIC_AND_GREEK = "аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋ"
ANY_LANGUAGE = Nuclei(rf"[{_LATIN}]+|[{_CYRILLIC_AND_GREEK}]|[{CJK}가-힣]")
