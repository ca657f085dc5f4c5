"""Crawford: the years of schooling that Spanish prose for primary school needs.

    0.049 x S - 0.205 x P - 3.407

where S is the syllables and P the sentences in 100 words. The unit is a school year; Crawford made
it for the first six years and warns against reading it beyond them.

Source: A. N. Crawford (1984), A Spanish language Fry-type readability procedure: elementary level,
Bilingual Education Paper Series 7(8), California State University, Los Angeles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """School year of a text with these counts."""
    words = counts.words
    syllables = 100 * counts.syllables / words
    sentences = 100 * counts.sentences / words
    return 0.049 * syllables - 0.205 * sentences - 3.407


FORMULA = Formula(
    name="crawford",
    title="Crawford",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Crawford 1984",
    languages=frozenset({"es"}),
    valid=(1, 7),
)
