"""Flesch's yardstick: the form that his formula and its adaptations to other languages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import grade_by, label_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.prose.model import Counts


def flesch(
    constant: float, sentence_weight: float, word_weight: float
) -> Callable[[Counts], float]:
    """A reading ease formula: the constant less the weighted means.

    Args:
        constant: what a text without length would score.
        sentence_weight: points off for each word in the mean sentence.
        word_weight: points off for each syllable in the mean word.
    """

    def compute(counts: Counts) -> float:
        words = counts.words
        sentence = sentence_weight * (words / counts.sentences)
        return constant - sentence - word_weight * (counts.syllables / words)

    return compute


STYLE = label_by(
    "very difficult",
    (30, "difficult"),
    (50, "fairly difficult"),
    (60, "standard"),
    (70, "fairly easy"),
    (80, "easy"),
    (90, "very easy"),
)
"""Flesch's names of the styles (1949, The Art of Readable Writing, p. 149)."""

GRADE = grade_by((0, 20), (30, 17), (50, 13), (60, 10), (70, 8), (80, 7), (90, 6), (100, 5))
"""Flesch's school grades for the same bands: 90-100 is grade 5, 60-70 grades 8 and 9,
50-60 the last years of high school, 30-50 college, under 30 college graduates."""
