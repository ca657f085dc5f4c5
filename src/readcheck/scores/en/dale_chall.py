"""Dale-Chall score: how hard English prose is, from words outside a list of 3,000 familiar ones.

    0.1579 x D + 0.0496 x (words / sentences), and 3.6365 more if D > 5

where D is the percentage of words that are not on the list. The score has a unit of its own;
Dale and Chall's table turns it into school grades (5.0-5.9: grades 5-6, and so on up to 10: college
graduate), between whose ends this is interpolated. The constant belongs to the regression, which
was fitted to lessons of grades 3 to 12; leaving it out under 5 % is the common way to keep the
easiest texts on the scale. Made for grade 4 and above: for younger readers use Spache.

The coefficients are those of 1948. Chall and Dale's revision of 1995 keeps the two variables but
reads the level from a table of cloze scores; its word list and its rules for inflections and names
are what the words are held against.

Source: E. Dale and J. S. Chall (1948), A formula for predicting readability, Educational Research
Bulletin 27(1), 11-20 and 37-54; J. S. Chall and E. Dale (1995), Readability Revisited: The New
Dale-Chall Readability Formula, Brookline Books.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts

EASY = 5  # percent of difficult words up to which the regression's constant is left out


def compute(counts: Counts) -> float:
    """Dale-Chall score of a text with these counts."""
    hard = 100 * counts.difficult_words / counts.words > EASY
    return smooth(counts) + 3.6365 if hard else smooth(counts)


def smooth(counts: Counts) -> float:
    """The score without the regression's constant."""
    difficult = 100 * counts.difficult_words / counts.words
    return 0.1579 * difficult + 0.0496 * (counts.words / counts.sentences)


FORMULA = Formula(
    name="dale-chall",
    title="Dale-Chall Score",
    compute=compute,
    smooth=smooth,
    label=label_by(
        "grade 4 and below",
        (5, "grades 5-6"),
        (6, "grades 7-8"),
        (7, "grades 9-10"),
        (8, "grades 11-12"),
        (9, "college"),
        (10, "college graduate"),
    ),
    grade=grade_by((0, 0), (5, 5), (6, 7), (7, 9), (8, 11), (9, 13), (10, 16), (11, 19)),
    source="Dale & Chall 1948",
    valid=(0, 12),
)
