"""Gutiérrez de Polini: how well Spanish prose is understood by pupils of sixth grade.

    95.2 - 9.7 x (letters / words) - 0.35 x (words / sentences)

The value estimates the percentage of right answers in a cloze test, so that higher is easier: the
first formula made for Spanish and not adapted from English. It was fitted to sixth-grade pupils in
Venezuela and texts of their schoolbooks; for other readers only comparisons make sense. No scale
was published with it: the labels are how cloze tests are read in general (Rankin and Culhane
1969): over 60 % the reader needs no help, under 40 % help is lost on him.

Source: L. E. Gutiérrez de Polini (1972), Investigación sobre lectura en Venezuela, Ministerio de
Educación, Caracas; cited here after secondary sources that agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Percentage of right cloze answers for a text with these counts."""
    words = counts.words
    return 95.2 - 9.7 * (counts.letters / words) - 0.35 * (words / counts.sentences)


FORMULA = Formula(
    name="gutierrez-de-polini",
    title="Gutiérrez de Polini",
    compute=compute,
    label=label_by("difficult", (40, "standard"), (60, "easy")),
    source="Gutiérrez de Polini 1972",
    languages=frozenset({"es"}),
    higher_is_harder=False,
    valid=(0, 100),
)
