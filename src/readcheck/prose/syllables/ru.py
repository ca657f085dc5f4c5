"""Syllables of Russian words: every vowel is one."""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(nucleus="[аеёиоуыэюя]")


def syllables(word: str) -> int:
    """How many syllables a Russian word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
