"""SMOG: the years of schooling needed to understand English prose fully.

    3.1291 + 1.043 x sqrt(30 x polysyllables / sentences)

The unit is a US school grade. Polysyllables are words of three syllables or more, repetitions
included. McLaughlin counts them in thirty sentences, ten each from the beginning, the middle and
the end; here every sentence counts and the number is brought to thirty sentences, as is usual for
texts of another length. He fitted the formula to complete (100 %) comprehension, so it gives one
to two grades more than formulas fitted to 50-75 %. With fewer than 30 sentences the value is
computed but not reliable. His rule of thumb, 3 + sqrt(polysyllables in thirty sentences), is less
exact by up to a grade.

Source: G. H. McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading
12(8), 639-646.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """SMOG grade of a text with these counts."""
    in_thirty = 30 * (counts.polysyllables / counts.sentences)
    root: float = in_thirty**0.5
    return 3.1291 + 1.043 * root


FORMULA = Formula(
    name="smog",
    title="SMOG Grade",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="McLaughlin 1969",
    min_sentences=30,
    valid=(3.1291, 18),
)
