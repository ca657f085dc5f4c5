"""Syllables of Portuguese words (Brazilian spelling and syllables).

A falling diphthong (ai, ei, ou, ão ...) is one syllable, as are qu and gu before a vowel; a rising
pair of vowels is two (di-a, na-ci-o-nal), but not in an unstressed ending (his-tó-ria). An accented
i or u stands alone.
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus="ã[eo]|õe|[aeoáéóâêôã][iu](?![mnrlz](?![aeiouh])|nh)|[iu]u(?=i)|ui(?![mnrlz](?![aeiouh])|nh)|iu|[aeiouáéíóúâêôãõàüy]",
    changes=(
        ("qu(?=[aeioáéíóâêã])", "q"),
        ("gu(?=[aeioáéíóâêã])", "g"),
        ("(?<=[áéíóúâêô][^aeiou])i(?=[aoe]s?$)|(?<=[áéíóúâêô][^aeiou]{2})i(?=[aoe]s?$)", ""),
        ("(?<=[áéíóúâêô][^aeiou])u(?=[aoe]s?$)", ""),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a Portuguese word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
