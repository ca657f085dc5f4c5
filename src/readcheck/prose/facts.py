"""What there is to know of a run of characters without white space, found out once a run.

Running text repeats its words, so everything that does not depend on the sentence is remembered.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from readcheck.prose.complex_words import is_complex
from readcheck.prose.syllables import counter
from readcheck.prose.syllables._text import tidy
from readcheck.prose.word_lists import dale_chall, spache
from readcheck.prose.words import IGNORABLE, find_words

if TYPE_CHECKING:
    from collections.abc import Callable

POLYSYLLABLE = 3  # syllables
COMPLEX = {"pl": 4}  # syllables of a hard word where they are not three (Pisarek 1969)
LONG = 6  # letters that a long word has more of (Björnsson 1968)
MINI = 3  # letters of a mini word at most (McAlpine 2006)
_LONGEST_KEPT = 40  # A longer run will hardly come again.
_MOST_KEPT = 200_000


class Hard(NamedTuple):
    """Which lists a run's words are missing from, and whether it looks like a name.

    `key` is the word in lower case without a possessive; `unfamiliar` are the words that the
    Spache list lacks.
    """

    key: str
    capitalised: bool
    complex_words: int
    difficult_words: int
    unfamiliar: tuple[str, ...]


class Facts(NamedTuple):
    """A run's numbers under their names in `Counts`; `hard` is None where every word is easy."""

    words: int
    syllables: int
    characters: int
    letters: int
    monosyllables: int
    polysyllables: int
    complex_words: int
    difficult_words: int
    long_words: int
    mini_words: int
    hard: Hard | None


class Lexicon(dict[str, Facts]):
    """The facts of every run met so far in one language; `lexicon[run]` finds them out."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    @cached_property
    def _syllables(self) -> Callable[[str], int]:
        return cache(counter(self.language))

    def __missing__(self, run: str) -> Facts:
        facts = self._find(run)
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[run] = facts
        return facts

    def _find(self, run: str) -> Facts:
        words = [tidy(run[start:end]) for start, end in find_words(run, self.language)]
        sizes = [sum(map(str.isalnum, word)) for word in words]
        beats = [self._syllables(word) for word in words]
        long = sum(beat >= POLYSYLLABLE for beat in beats)
        hard = self._hard(words) if self.language == "en" else None
        return Facts(
            words=len(words),
            syllables=sum(beats),
            characters=len(run) - (0 if run.isascii() else sum(c in IGNORABLE for c in run)),
            letters=sum(sizes),
            monosyllables=beats.count(1),
            polysyllables=long,
            complex_words=self._complex(beats, hard),
            difficult_words=hard.difficult_words if hard else 0,
            long_words=sum(size > LONG for size in sizes),
            mini_words=sum(size <= MINI for size in sizes),
            hard=hard,
        )

    def _complex(self, beats: list[int], hard: Hard | None) -> int:
        if self.language == "en":
            return hard.complex_words if hard else 0
        return sum(beat >= COMPLEX.get(self.language, POLYSYLLABLE) for beat in beats)

    def _hard(self, words: list[str]) -> Hard | None:
        lowered = [word.lower() for word in words]
        complex_words = sum(is_complex(word, self._syllables) for word in lowered)
        difficult = sum(not dale_chall().is_familiar(word) for word in lowered)
        unfamiliar = tuple(word for word in lowered if not spache().is_familiar(word))
        if not (complex_words or difficult or unfamiliar):
            return None
        key = lowered[0].removesuffix("'s")
        capitalised = len(words) == 1 and words[0][0].isupper()
        return Hard(key, capitalised, complex_words, difficult, unfamiliar)


@cache
def lexicon(language: str) -> Lexicon:
    """The one lexicon of a language."""
    return Lexicon(language)
