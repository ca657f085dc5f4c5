"""Gulpease: how easy Italian prose is to read, 100 very easy, 0 very hard.

    89 + (300 x sentences - 10 x letters) / words

Made for Italian from the start and tested on Italian readers; it counts letters, which are surer
than syllables. The published scale: a text under 80 is hard for readers with elementary school
(5 years), under 60 for those with middle school (8 years), under 40 for those with high school (13
years), from which the grade is interpolated. Very short sentences carry the value over 100,
where it means no more than 100.

Source: P. Lucisano and M. E. Piemontese (1988), GULPEASE: una formula per la predizione della
difficoltà dei testi in lingua italiana, Scuola e città 39(3), 110-124.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Gulpease index of a text with these counts."""
    return 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words


FORMULA = Formula(
    name="gulpease",
    title="Gulpease",
    compute=compute,
    label=label_by(
        "hard after high school",
        (40, "hard after middle school"),
        (60, "hard after elementary school"),
        (80, "easy after elementary school"),
    ),
    grade=grade_by((40, 13), (60, 8), (80, 5), (100, 2)),
    source="Lucisano & Piemontese 1988",
    languages=frozenset({"it"}),
    higher_is_harder=False,
    valid=(0, 100),
)
