"""Automated Readability Index: the US school grade of English prose, from typed strokes.

    4.71 x (characters / words) + 0.5 x (words / sentences) - 21.43

The unit is a US school grade. Characters are what a typist strikes beside the space bar: letters,
digits and punctuation marks, because the index was made to be read from counters on an electric
typewriter. Fitted to schoolbooks; the table that goes with the index rounds up and ends at 14
(college).

Source: E. A. Smith and R. J. Senter (1967), Automated Readability Index, AMRL-TR-66-220, Aerospace
Medical Research Laboratories, Wright-Patterson Air Force Base.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """ARI of a text with these counts."""
    words = counts.words
    return 4.71 * (counts.characters / words) + 0.5 * (words / counts.sentences) - 21.43


FORMULA = Formula(
    name="ari",
    title="Automated Readability Index",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Smith & Senter 1967",
    valid=(0, 18),
)
