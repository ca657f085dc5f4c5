"""RIX: how hard prose is, in any language with an alphabet and spaces; LIX made simpler.

    long words / sentences

where long words have more than six letters. The unit is long words in a sentence. Anderson's table
turns it into a US school grade (0.2: grade 2, 3.0: grade 8, 7.2 and more: college); values
between its lines are interpolated.

Source: J. Anderson (1983), Lix and Rix: variations on a little-known readability index, Journal
of Reading 26(6), 490-496.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, grade_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """RIX of a text with these counts."""
    return counts.long_words / counts.sentences


_grade = grade_by(
    (0.0, 1),
    (0.2, 2),
    (0.5, 3),
    (0.8, 4),
    (1.3, 5),
    (1.8, 6),
    (2.4, 7),
    (3.0, 8),
    (3.7, 9),
    (4.5, 10),
    (5.3, 11),
    (6.2, 12),
    (7.2, 13),
)

FORMULA = Formula(
    name="rix",
    title="RIX",
    compute=compute,
    label=lambda value: GRADE_LABEL(_grade(value)),
    grade=_grade,
    source="Anderson 1983",
    languages=frozenset(),
    valid=(0, 12),
)
