"""Syllables of French words as they are spoken in prose.

A final -e, -es and, after a consonant, the -ent of a verb are silent; -ment is not (souvent,
moment and other nouns in -ent are told apart by a list of their endings). i, u, ou and y before a
vowel glide into it (nation, nuit, oui), but not after two consonants (oublier). Vowels with a
diaeresis and é, è before or after another vowel stand alone (Noël, théâtre).
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus=(
        "oui|aoû|u[iî]|œu|oe(?=j)|eau|oeu|ill?(?=[aeiouéè])|[iy]?(?:ou|oi|oî|au|eu|ai|aî|ei|[aâàeéèêoôuûùœ])(?:y(?![aeéè]))?"
        "|[iîïyuûëü]"
    ),
    changes=(
        ("qu|q", "k"),
        ("(?<=g)u(?=[eéèêiîy])", ""),
        ("(?<=g)e(?=[aâo])", ""),
        ("(?<=a)y(?=s)", "i·i"),
        ("y(?=[aeiouéèê])", "j"),
        ("(?<=[aeou])ill?(?=[aeoué]|$)", "j"),
        ("(?<=[^maeiouyéèêvcgdr])ent$|(?<=[ao]i)ent$|(?<=^ai)ment$", "m"),
        ("(?<=[^aeiouyâîï])e(?:s)?$|(?<=[iéuy])es?$", ""),
        ("(?<=[aeiouéyè][^aeiouyéèêrl])e(?=[mrl][eai])", ""),
        ("(?<=[aeiou]nt)e(?=m)|(?<=ang)e(?=r)", ""),
        ("i(?=[oaeé])(?<=[bcdfgptv][rl]i)", "i·"),
        ("(?<=é)(?=[aâo])|(?<=o)(?=[éè])|(?<=[oa])(?=ë|ï)", "·"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a French word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
