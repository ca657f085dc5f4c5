"""Gunning's hard words.

Gunning (1952, "The Technique of Clear Writing", pp. 38-39) counts the words of three syllables or
more, but not those that

- are capitalised (names: see `readcheck.prose.counts`),
- are combinations of short easy words (`bookkeeper`, `butterfly`),
- are verb forms made three syllables by adding -ed or -es (`created`, `trespasses`).

Later editions and most descriptions leave -ing out as well, and so does readcheck. It takes for a
combination what is joined by a hyphen or a slash and has no hard part, and words written together
from two words of the Dale-Chall list. Figures are no words in Gunning's sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.patterns import lazy
from readcheck.prose.word_lists import dale_chall

if TYPE_CHECKING:
    from collections.abc import Callable

HARD = 3  # syllables
_SHORTEST_PART = 3  # letters of a word inside a compound
_SUFFIXES = frozenset({"able", "ant", "any", "ate"})  # Words, but no second half of a compound.
_JOINTS = lazy(r"[-–/]+")
_SPOKEN_ENDING = lazy(r"(?:[td]ed|(?:[cgsxz]|[cs]h)es|ing)$")  # is a syllable by itself


def is_complex(word: str, count: int, syllables: Callable[[str], int]) -> bool:
    """Whether an English word that is no name is hard.

    `word` is in lower case, `count` are its syllables; `syllables` counts those of a part.
    """
    if count < HARD or word[0].isdigit() or not any(map(str.isalpha, word)):
        return False
    parts = [part for part in _JOINTS.split(word) if part]
    if len(parts) > 1 and "//" not in word:
        return any(is_complex(part, syllables(part), syllables) for part in parts)
    if count == HARD and _SPOKEN_ENDING.search(word):
        return False
    return not _is_compound(word)


def _is_compound(word: str) -> bool:
    easy = dale_chall()
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(
        word[:cut] in easy and word[cut:] not in _SUFFIXES and easy.is_familiar(word[cut:])
        for cut in cuts
    )
