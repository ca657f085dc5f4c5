"""Flesch Reading Ease: how easy English prose is to read, 100 very easy, 0 very hard.

    206.835 - 1.015 x (words / sentences) - 84.6 x (syllables / words)

No unit; most prose lies between 0 and 100, and values outside can be computed but mean no more
than "easier than easy" or "harder than hard". Flesch fitted it to the McCall-Crabbs test lessons
for children and warranted it for samples of 100 words or more. Words in words and as a grade are
read from Flesch's own table; within a band the grade is interpolated.

Source: R. Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32(3),
221-233 (formula p. 225); the table of styles and grades: R. Flesch (1949), The Art of Readable
Writing, p. 149.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Reading ease of a text with these counts."""
    words = counts.words
    return 206.835 - 1.015 * (words / counts.sentences) - 84.6 * (counts.syllables / words)


FORMULA = Formula(
    name="flesch-reading-ease",
    title="Flesch Reading Ease",
    compute=compute,
    label=label_by(
        "very difficult",
        (30, "difficult"),
        (50, "fairly difficult"),
        (60, "standard"),
        (70, "fairly easy"),
        (80, "easy"),
        (90, "very easy"),
    ),
    grade=grade_by((0, 20), (30, 17), (50, 13), (60, 10), (70, 8), (80, 7), (90, 6), (100, 5)),
    source="Flesch 1948",
    higher_is_harder=False,
    valid=(0, 100),
)
