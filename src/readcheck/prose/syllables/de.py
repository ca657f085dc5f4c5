"""Syllables of German words.

Two vowels are one syllable as a diphthong (au, ei, eu ...), a long vowel (aa, ee, oo) or ie; they
are two at a border inside the word (be-enden, ge-ehrt), before -um (Museum), in -ie of Familie, in
-ien of Italien, and in -ion, -ient.
"""

from __future__ import annotations

from readcheck.prose.syllables._nuclei import Nuclei

_NUCLEI = Nuclei(
    nucleus="a[aiuy]|äu|e[eiuy]|ie|oo|oi|[aeiouyäöü]",
    changes=(
        ("qu", "q"),
        ("^(be|ge)(?=[eu](?!$)|inh|ind|imp|irr)(?!beu[lt])", r"\1·"),
        ("e(?=um$|ums$)", "e·"),
        ("ee(?=n$|ll)", "e·e"),
        ("(?<=[aeiouäöü][lmnrt])ien$|(?<=[aeiouäöü][a-z][lmnrtd])ien$", "i·en"),
        ("(?<=mil|tud|lin)ie|(?<=[aeiouäöü]l)ie(?=n)", "i·e"),
        ("(?<=[aeiou]t)ie(?=nt)|(?<=akt)ie|(?<=[lnr])ie(?=nisch|ner)", "i·e"),
        ("y(?=[aeou])", "j"),
    ),
)


def syllables(word: str) -> int:
    """How many syllables a German word has when it is read aloud; at least 1."""
    return _NUCLEI.syllables(word)
