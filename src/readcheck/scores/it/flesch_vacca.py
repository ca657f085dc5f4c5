"""Flesch-Vacca: how easy Italian prose is to read, 100 very easy, 0 very hard.

    217 - 1.3 x (words / sentences) - 60 x (syllables / words)

Flesch's yardstick as fitted to Italian by Franchina and Vacca in 1986, the form in general use;
their form of 1972 was 206 - (words / sentences) - 65 x (syllables / words). Over 60 is easy, 50 to
60 medium, under 50 hard; the authors give no school grades. Gulpease was made for Italian from
the start and is to be preferred.

Source: V. Franchina and R. Vacca (1986), Adaptation of Flesch readability index on a bilingual
text written by the same author both in Italian and English languages, Linguaggi 3, 47-49.
"""

from __future__ import annotations

from readcheck.scores._bands import label_by
from readcheck.scores._flesch import flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-vacca",
    title="Flesch-Vacca",
    compute=flesch(217, 1.3, 60),
    label=label_by("difficult", (50, "standard"), (60, "easy")),
    source="Franchina & Vacca 1986",
    languages=frozenset({"it"}),
    higher_is_harder=False,
    valid=(0, 100),
)
