"""What there is to know of a run of characters without white space, found out once a run.

Running text repeats its words, so everything that does not depend on the sentence is remembered.
The numbers of a run are packed into one integer, eleven fields of 32 bits and one of 64: adding up
a sentence is then one sum instead of twelve, which makes up for most of what measuring costs.
"""

from __future__ import annotations

from functools import cache
from struct import Struct
from typing import NamedTuple

from readcheck.languages._spelling import tidy
from readcheck.patterns import IGNORABLE
from readcheck.prose.complex_words import is_complex as is_complex_word
from readcheck.prose.identifiers import LETTERS, is_identifier
from readcheck.prose.model import MEAN_LETTERS
from readcheck.prose.syllables import counter
from readcheck.prose.word_lists import dale_chall, spache
from readcheck.prose.words import find_words

POLYSYLLABLE = 3  # syllables
COMPLEX = {"pl": 4}  # syllables of a hard word where they are not three (Pisarek 1969)
LONG = 6  # letters that a long word has more of (Björnsson 1968)
MINI = 3  # letters of a mini word at most (McAlpine 2006)
SQUARED = frozenset({"es"})  # whose formula asks how much words differ in length (Legibilidad µ)
_LONGEST_KEPT = 40  # A longer run will hardly come again.
_LONGEST_WORD = 200  # A longer one is data: nobody reads it aloud, and it counts one syllable.
_MOST_KEPT = 200_000
_AROUND = ".,;:!?\"'()[]{}*_`-“”‘’«»"
_FIELDS = Struct("<11IQ")
_CHARACTERS_AT = 64  # the bit where the third field begins


class Facts(NamedTuple):
    """A run's numbers, under their names in `Counts`."""

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
    identifiers: int
    squared_letters: int


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


class Word(NamedTuple):
    """What is known of one word: its packed facts, and what makes it hard.

    The characters are the run's, which adds them; an identifier takes off what it has too many.

    `lowered` holds it as it is in lower case, `capitalised` where it starts with a capital.
    """

    packed: int
    lowered: Hard | None
    capitalised: Hard | None


def _pack(*numbers: int) -> int:
    """Twelve numbers, in the order of `Facts`, in one; sums of such unpack to the sums of each."""
    return int.from_bytes(_FIELDS.pack(*numbers), "little")


def unpacked(packed: int) -> Facts:
    """The sums of facts that were added up packed."""
    return Facts(*_FIELDS.unpack(packed.to_bytes(_FIELDS.size, "little")))


class Lexicon(dict[str, tuple[int, Hard | None]]):
    """Each run met so far with its packed facts, and what is hard about it, if anything.

    `lexicon[run]` finds out about a new run. In other languages than English nothing is hard.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._syllables = counter(language)
        self._words: dict[str, Word] = {}

    def __missing__(self, run: str) -> tuple[int, Hard | None]:
        found = self._find(run)
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
                self._words.clear()
            self[run] = found
        return found

    def _find(self, run: str) -> tuple[int, Hard | None]:
        core = run.strip(_AROUND)
        if core.isalpha() and core.isascii():
            word = self._word(core)
            hard = word.capitalised if core[0].isupper() else word.lowered
            return word.packed + (len(run) << _CHARACTERS_AT), hard
        whole = tidy(core)  # With the signs at its ends, which a path begins with.
        if is_identifier(whole):
            texts = [whole]
        else:
            texts = [tidy(run[start:end]) for start, end in find_words(run, self._language)]
        words = [self._word(text) for text in texts]
        visible = len(run) - (0 if run.isascii() else sum(c in IGNORABLE for c in run))
        packed = sum(word.packed for word in words) + (visible << _CHARACTERS_AT)
        if len(words) == 1:
            return packed, words[0].capitalised if texts[0][0].isupper() else words[0].lowered
        return packed, _joined([word.lowered for word in words if word.lowered])

    def _word(self, text: str) -> Word:
        plain = text.lower() if text[1:].islower() or len(text) == 1 else text
        known = self._words.get(plain)
        if known is None:
            known = self._new_word(plain)
            if len(plain) <= _LONGEST_KEPT:
                self._words[plain] = known
        return known

    def _new_word(self, text: str) -> Word:
        size = len(text) if text.isalnum() else sum(map(str.isalnum, text))
        if is_identifier(text):
            short = _pack(1, 1, 0, LETTERS, 1, 0, 0, 0, 0, 0, 1, self._squared(LETTERS))
            return Word(short - (len(text) - LETTERS << _CHARACTERS_AT), None, None)
        if len(text) > _LONGEST_WORD:
            return Word(_pack(1, 1, 0, size, 1, 0, 0, 0, 1, 0, 0, self._squared(size)), None, None)
        spoken = self._syllables(text)
        syllables = spoken if text.isalpha() or any(map(str.isalpha, text)) else 1
        hard = self._hard(text.lower(), spoken)
        packed = _pack(
            1,
            syllables,
            0,
            size,
            syllables == 1,
            spoken >= POLYSYLLABLE,
            hard.complex_words,
            hard.difficult_words,
            size > LONG,
            size <= MINI,
            False,
            self._squared(size),
        )
        if self._language != "en" or not any(hard[2:]):
            return Word(packed, None, None)
        return Word(packed, hard, Hard(hard.key, True, *hard[2:]))

    def _squared(self, size: int) -> int:
        return (size - MEAN_LETTERS) ** 2 if self._language in SQUARED else 0

    def _hard(self, word: str, spoken: int) -> Hard:
        """What is hard about a word in lower case of so many syllables."""
        if self._language != "en":
            is_complex = spoken >= COMPLEX.get(self._language, POLYSYLLABLE)
            return Hard(word, False, is_complex, False, ())
        return Hard(
            word.removesuffix("'s"),
            False,
            is_complex_word(word, spoken, self._syllables),
            not dale_chall().is_familiar(word),
            () if spache().is_familiar(word) else (word,),
        )


def _joined(parts: list[Hard]) -> Hard | None:
    """What is hard about words that stand together without a space; none of them is a name."""
    if not parts:
        return None
    return Hard(
        "",
        False,
        sum(part.complex_words for part in parts),
        sum(part.difficult_words for part in parts),
        tuple(word for part in parts for word in part.unfamiliar),
    )


@cache
def lexicon(language: str) -> Lexicon:
    """The one lexicon of a language."""
    return Lexicon(language)
