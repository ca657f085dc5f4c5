"""Syllables of Spanish words.

A weak vowel (i, u, ü, y at the end) makes one syllable with the vowel beside it, an accented í or ú
does not, and two strong vowels (a, e, o) are two syllables, as the Ortografía of the Real Academia
(2010) has it. The u of gue, gui, que, qui is silent.
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus="[iuüy]?[aeoáéó][iuüy]?(?![íú])|[iuüy]?[aeoáéó]|[íú]|[iuü]+y?|y(?![aeoáéóiuíú])",
    changes=(
        ("qu", "q"),
        ("gu(?=[eéií])", "g"),
        ("y(?=[aeiouáéíóú])", "ʝ"),
        ("(?<=[aeoáéó])h(?=[iu])", "·"),
        ("(?<=[aeoáéóiu])i(?=[aeoáéó])", "ʝ"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a Spanish word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
