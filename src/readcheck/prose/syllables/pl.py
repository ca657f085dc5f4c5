"""Syllables of Polish words.

Every vowel is one, but an i before another vowel only softens the consonant, and au and eu are one
syllable where they begin a word of foreign origin (auto, Europa) or follow its first consonant
(pauza). Prefixes keep their vowel (na-uczyciel).
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus="[aąeęioóuy]",
    changes=(
        ("i(?=[aąeęioóu])", ""),
        ("^([^n]?)(?=[ae]u)([ae])u", r"\1\2"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a Polish word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
