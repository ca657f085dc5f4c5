"""Syllables of a word, by its language's own rules.

A word of a language without rules is counted by its vowels: every run of vowel letters is one
syllable, and so is every Chinese, Japanese or Korean character. A figure
is read aloud in English; elsewhere a digit counts as two syllables, which is about what it has in
the languages that were tried.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck.languages.base import language as facts_of
from readcheck.languages.model import Nuclei

if TYPE_CHECKING:
    from collections.abc import Callable


def syllables(word: str, language: str = "en") -> int:
    """How many syllables a word has when it is read aloud; at least 1.

    `language` is a primary subtag (`en`). The word is one that `find_words` finds; what each
    language makes of figures, abbreviations and addresses is said in its own file.
    """
    return counter(language)(word)


@cache
def counter(language: str) -> Callable[[str], int]:
    """The function that counts the syllables of one word of a language."""
    facts = facts_of(language)
    if facts.syllables is not None and not isinstance(facts.syllables, Nuclei):
        return facts.syllables()
    from readcheck.prose._nuclei import Counter

    return Counter(facts).syllables
