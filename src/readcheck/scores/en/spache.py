"""Spache score: the US school grade of texts for young readers, from a short list of easy words.

    0.121 x (words / sentences) + 0.082 x U + 0.659

where U is the number of different words outside Spache's list in 100 words. As in his samples, a
word counts once in a hundred words however often it stands there; names and regular inflections of
listed words do not count. The unit is a US school grade, valid from 1 to 4; above that, Dale-Chall
is the formula to use. These are the coefficients of the revision of 1974; the ones of 1953 were
0.141, 0.086 and 0.839.

Source: G. Spache (1953), A new readability formula for primary-grade reading materials, The
Elementary School Journal 53(7), 410-413; G. D. Spache (1974), Good Reading for Poor Readers, 9th
edition, Garrard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Spache grade of a text with these counts."""
    words = counts.words
    unfamiliar = 100 * counts.unfamiliar_words / words
    return 0.121 * (words / counts.sentences) + 0.082 * unfamiliar + 0.659


FORMULA = Formula(
    name="spache",
    title="Spache Readability Formula",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Spache 1974",
    valid=(0.659, 4.99),
)
