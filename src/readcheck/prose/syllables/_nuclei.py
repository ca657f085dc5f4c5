"""Syllables by counting vowel nuclei: the rules that the files of most languages are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from readcheck.prose.syllables._text import tidy
from readcheck.prose.words import CJK

_DIGIT_SYLLABLES = 2
_WORDS = re.compile(r"\d|[^\W\d_]+(?:'[^\W\d_]+)*")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://([^/?#\s]+)|www\.([^/?#\s]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Nuclei:
    """How a language's syllables show in its spelling.

    `nucleus` matches what makes one syllable. Before it is looked for, each of `changes` (a pattern
    and what to put there) takes silent vowels out or sets vowels apart. Patterns see lower case.
    """

    nucleus: str
    changes: tuple[tuple[str, str], ...] = ()

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
        changes = tuple((re.compile(pattern), put) for pattern, put in self.changes)
        return re.compile(self.nucleus), changes

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
        nucleus, changes = self._compiled
        for pattern, put in changes:
            part = pattern.sub(put, part)
        return len(nucleus.findall(part))


_LATIN = "aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīįıòóôõöøōőœơùúûüũūŭůűųưýÿŷ"
_CYRILLIC_AND_GREEK = "аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋ"
ANY_LANGUAGE = Nuclei(rf"[{_LATIN}]+|[{_CYRILLIC_AND_GREEK}]|[{CJK}가-힣]")
