"""Familiar words: the lists of Dale and Chall and of Spache, and which forms of a word they cover.

The rules are those of Chall and Dale (1995, "Manual for use of the new Dale-Chall readability
formula", pp. 1-7) and of Spache (1974, "Good Reading for Poor Readers", rev. 9th ed., pp. 195-203).
Neither is at hand for free; they were taken from the manual of Readability Studio (chapter "English
Readability Tests"), which cites these pages. Familiar beside the words of the list itself are

- its regular plurals and possessives, and what ends in -d, -ed, -ied, -ing, -s, -es, -ies, -r, -er,
  -ier, -est or -iest; irregular forms only where the list has them;
- with Spache also what ends in -ly and -ily;
- compounds joined by a hyphen or a slash, and contractions, whose parts are familiar;
- numerals.

Names are a matter of the sentence that they stand in: see `readcheck.prose.counts`.
"""

from __future__ import annotations

from functools import cache

from readcheck.patterns import lazy
from readcheck.resources import ascii_text

_JOINTS = lazy(r"[-–/]+")
_CONTRACTED = lazy(r"(?:n't|'(?:ll|ve|re|s|d|m|t)|')$")
_SHORTEST_STEM = 2
# Endings by their last letter, with what a stem may have had in their place; + stands for doubling
# ("running").
_STEM = ("", "e", "+")
_ENDINGS = {
    "s": (("ies", ("y",)), ("es", ("",)), ("s", ("",))),
    "d": (("ied", ("y",)), ("ed", _STEM)),
    "g": (("ing", _STEM),),
    "r": (("ier", ("y",)), ("er", _STEM)),
    "t": (("iest", ("y",)), ("est", _STEM)),
}
_ADVERBS = {"y": (("ily", ("y",)), ("ly", ("",)))}


class WordList:
    """A list of familiar words together with the endings that it lets them take."""

    def __init__(self, words: frozenset[str], *, adverbs: bool) -> None:
        self._words = words
        self._endings = _ENDINGS | _ADVERBS if adverbs else _ENDINGS

    def __contains__(self, word: str) -> bool:
        """Whether a word in lower case stands on the list as it is."""
        return word in self._words

    def is_familiar(self, word: str) -> bool:
        """Whether the list covers a word, in lower case and with plain apostrophes."""
        if word in self._words:
            return True
        if word.isalpha():
            return self._has_stem(word)
        if word[0].isdigit() or not any(map(str.isalpha, word)):
            return True
        parts = _JOINTS.split(word)
        if len(parts) > 1:
            return all(map(self.is_familiar, filter(None, parts)))
        base = _CONTRACTED.sub("", word)
        return base in self._words or self._has_stem(base)

    def _has_stem(self, word: str) -> bool:
        for ending, replacements in self._endings.get(word[-1:], ()):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST_STEM:
                for put in replacements:
                    if put != "+":
                        found = stem + put in self._words
                    else:
                        found = stem[-1] == stem[-2] and stem[:-1] in self._words
                    if found:
                        return True
        return False


@cache
def dale_chall() -> WordList:
    """The 2,942 words that four in five fourth-graders know (Chall and Dale 1995)."""
    return WordList(_read("dale-chall"), adverbs=False)


@cache
def spache() -> WordList:
    """The 1,041 words of the revised Spache list (1974), in an edition of 1,063 spellings."""
    return WordList(_read("spache"), adverbs=True)


def _read(name: str) -> frozenset[str]:
    return frozenset(ascii_text("readcheck.prose", "data", f"{name}.txt").split())
