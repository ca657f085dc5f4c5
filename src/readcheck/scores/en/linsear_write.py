"""Linsear Write: the US school grade of technical English prose, from short and long words.

    points = (words under three syllables + 3 x words of three or more) / sentences
    grade = points / 2 if points > 20, else (points - 2) / 2

The unit is a US school grade. It was made for the technical manuals of the US Air Force and is
worked on a sample of 100 words; here the whole text is the sample, so that no part of it goes
unread, and the value does not jump with the hundredth word.

Source: J. O'Hayre (1966), Gobbledygook Has Gotta Go, US Department of the Interior, Bureau of Land
Management, describes the point count; the form above is the one in G. R. Klare (1974-75),
Assessing readability, Reading Research Quarterly 10(1), 62-102.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts

STEP = 20  # points up to which two are taken off


def compute(counts: Counts) -> float:
    """Linsear Write grade of a text with these counts."""
    grade = smooth(counts)
    return grade if 2 * grade > STEP else grade - 1


def smooth(counts: Counts) -> float:
    """The grade without what is taken off short and easy sentences."""
    return (counts.words + 2 * counts.polysyllables) / counts.sentences / 2


FORMULA = Formula(
    name="linsear-write",
    title="Linsear Write",
    compute=compute,
    smooth=smooth,
    label=GRADE_LABEL,
    grade=same,
    source="O'Hayre 1966",
    valid=(0, 20),
)
