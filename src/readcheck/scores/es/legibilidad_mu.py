"""Legibilidad μ: how easy Spanish prose is to read, 100 very easy, 0 very hard.

    100 x mean / variance

of the letters in a word, the variance being that of a sample (n - 1). Prose whose words are about
as long as one another reads easily; a text of many short words and some very long ones does not.
The author's bands are 91 very easy, 81 easy, 71 a little easy, 61 adequate, 51 a little difficult,
31 difficult, and very difficult below. Figures are words of as many letters as they have digits.

Source: M. Muñoz Baquedano (2006), Legibilidad y variabilidad de los textos, Boletín de
Investigación Educacional 21(2), 13-26: its abstract; the equation and the bands from two
libraries that agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.prose.model import MEAN_LETTERS
from readcheck.scores._bands import label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts

MOST = 1000.0  # where words hardly differ


def compute(counts: Counts) -> float:
    """The μ of a text with these counts; 1,000 at most, which words of one length have."""
    mean = counts.letters / counts.words
    apart = counts.squared_letters - counts.words * (mean - MEAN_LETTERS) ** 2
    if 100 * mean * (counts.words - 1) >= MOST * apart:
        return MOST
    return 100 * mean * (counts.words - 1) / apart


FORMULA = Formula(
    name="legibilidad-mu",
    title="Legibilidad μ",
    compute=compute,
    label=label_by(
        "very difficult",
        (31, "difficult"),
        (51, "fairly difficult"),
        (61, "standard"),
        (71, "fairly easy"),
        (81, "easy"),
        (91, "very easy"),
    ),
    source="Muñoz Baquedano 2006",
    languages=frozenset({"es"}),
    higher_is_harder=False,
    valid=(0, 100),
)
