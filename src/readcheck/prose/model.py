"""Counts, and the sentences they come from."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Iterable
from typing import NamedTuple

from readcheck.source import Span

MEAN_LETTERS = 5
"""About the mean of a word's letters, from which it is told how much words differ in length."""


class Counts(NamedTuple):
    """Numbers of one stretch of running prose; additive, so a text's counts are its sentences' sum.

    Headings, table cells, code and captions of images are no running prose: readers of a formula
    compare sentences, and a heading is none. Their words are counted apart, in `Extent`.
    """

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    characters: int = 0  # letters, digits and marks of words; no white space
    letters: int = 0  # letters and digits
    monosyllables: int = 0
    polysyllables: int = 0  # words of three syllables or more
    complex_words: int = 0  # Gunning's hard words
    difficult_words: int = 0  # not on the Dale-Chall list
    unfamiliar_words: int = 0  # not on the Spache list, each counted once in a hundred words
    long_words: int = 0  # more than six letters
    mini_words: int = 0  # three letters or fewer
    identifiers: int = 0  # addresses, hashes, paths and long names of code: words of five letters
    stops: int = 0  # sentences that end in a stop, a colon or a semicolon
    squared_letters: int = 0  # the letters of each word less `MEAN_LETTERS`, squared
    # What follows is counted only in a language of which a formula asks for it, by its `tally`.
    hard_words: int = 0  # more than five letters
    sounds: int = 0  # short syllables once, long and stressed ones twice
    heavy_words: int = 0  # more than four sounds
    faseeh_words: int = 0  # heavy words with letters that informal writing drops
    kanji: int = 0  # characters, as those of the other scripts below
    kanji_runs: int = 0  # as many as possible of one script in a row are a run
    hiragana: int = 0
    hiragana_runs: int = 0
    katakana: int = 0
    katakana_runs: int = 0
    roman: int = 0
    roman_runs: int = 0
    commas: int = 0

    def __add__(self, other: "Counts") -> "Counts":  # type: ignore[override] # It adds, a tuple appends.
        return total((self, other))


OF_FORMULAS = frozenset(Counts._fields[Counts._fields.index("squared_letters") :])
"""Counts that say nothing to a reader: formulas of one language are made of them."""


def total(parts: Iterable[Counts]) -> Counts:
    """The sum of counts; of none, all zero."""
    columns = zip(*parts, strict=True)
    return Counts(*map(sum, columns))


class Sentence(NamedTuple):
    """A sentence: which block of the article it stands in, where in its text, and its counts."""

    block: int
    span: Span
    counts: Counts


class Extent(NamedTuple):
    """How much there is to look at in an article beside and including its running prose."""

    prose_words: int = 0
    heading_words: int = 0
    table_words: int = 0
    code_words: int = 0
    code_lines: int = 0
    alt_words: int = 0
    paragraphs: int = 0
    headings: int = 0
    images: int = 0
    code_blocks: int = 0
    tables: int = 0

    @property
    def text_words(self) -> int:
        """All words a reader reads as text: prose, headings and tables."""
        return self.prose_words + self.heading_words + self.table_words


class Measurement(NamedTuple):
    """Everything counted in one pass over the running prose of an article's body."""

    language: str
    sentences: tuple[Sentence, ...]
    counts: Counts
