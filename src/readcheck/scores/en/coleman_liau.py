"""Coleman-Liau Index: the US school grade of English prose, from letters instead of syllables.

    0.0588 x L - 0.296 x S - 15.8

where L is the letters (and digits) and S the sentences in 100 words. The unit is a US school
grade. Coleman and Liau fitted the share of right cloze answers on 36 passages of 150 words,

    cloze % = 141.8401 - 0.214590 L + 1.079812 S
    grade = -27.4004 x (cloze % / 100) + 23.06395

which is the equation above; a much-copied 0.058 for 0.0588 makes texts four tenths of a grade
easier.

Source: M. Coleman and T. L. Liau (1975), A computer readability formula designed for machine
scoring, Journal of Applied Psychology 60(2), 283-284.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Coleman-Liau index of a text with these counts."""
    words = counts.words
    letters = 100 * counts.letters / words
    sentences = 100 * counts.sentences / words
    return 0.0588 * letters - 0.296 * sentences - 15.8


FORMULA = Formula(
    name="coleman-liau",
    title="Coleman-Liau Index",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Coleman & Liau 1975",
    valid=(0, 18),
)
