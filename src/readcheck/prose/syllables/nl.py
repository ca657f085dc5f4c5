"""Syllables of Dutch words.

Two or three vowels are one syllable where they spell one sound (ie, oe, ui, ij, eeuw, ooi ...); a
diaeresis begins a syllable, and so does the second vowel of -eum and -eaan.
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus="ëe|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyëïöüáéíóúèê]",
    changes=(
        ("(?<=q)u", ""),
        ("e(?=um)", "e·"),
        ("e(?=aa)", "e·"),
        ("i(?=eel)", "i·"),
        ("y(?=[aeou])", "j"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a Dutch word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
