"""Syllables of Italian words.

i and u make one syllable with a vowel after them (piano, buono) and, unaccented, with one before
them; i after c, g, sc and gl only softens these. Two strong vowels are two syllables. The spelling
does not show where i is stressed: a final -ia, -ie, -io is taken for one syllable, but for two in
-fia, -mia, -gia, -tia, in some more endings (polizia, allegria) and in short words (mio).
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus=("[iuj]{0,2}[aeoàèéòó][iu]?(?![aeoàèéòó])|[iuj]{0,2}[aeoàèéòó]|i[uù]|u[iì]|[iuìíùúy]"),
    changes=(
        ("(?<=oliz|rmac|legr|mpan|tter|ller|ster)i(?=[ae]$)", "i·"),
        ("(?<=[fmgt]i)(?=[ae]$)(?<!ggi)", "·"),
        ("^mari(?=a$)", "mari·"),
        ("qu", "q"),
        ("(?<=[cg])i(?=[aouàòù])|(?<=gl)i(?=[aeou])|(?<=sc)i(?=e)|(?<=c)i(?=el)", ""),
        ("(?<=[aeo])i(?=[aeo])", "j"),
        ("^([^aeiouàèéìòù]*[iu])(?=[aeo]$)", r"\1·"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables an Italian word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
