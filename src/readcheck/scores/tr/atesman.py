"""Ateşman: how easy Turkish prose is to read, 100 very easy, 0 very hard.

    198.825 - 40.175 x (syllables / words) - 2.610 x (words / sentences)

Flesch's yardstick fitted to Turkish, whose words are long and whose sentences are short. Ateşman's
bands are 90 very easy, 70 easy, 50 medium, 30 difficult, and very difficult below. The grade is the
Turkish school year of the table at okunabilirlikindeksi.com: up to 4 from 90 on, 5 and 6 from 80, 7
and 8 from 70, 9 and 10 from 60, 11 and 12 from 50, then the years of university.

Source: E. Ateşman (1997), Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58, 71-74; we could not
open it and have the equation from textacy and other libraries that agree, the bands from pages
that cite them.
"""

from __future__ import annotations

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores._flesch import flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="atesman",
    title="Ateşman",
    compute=flesch(198.825, 2.610, 40.175),
    label=label_by(
        "very difficult",
        (30, "difficult"),
        (50, "medium"),
        (70, "easy"),
        (90, "very easy"),
    ),
    grade=grade_by((40, 16), (50, 13), (60, 11), (70, 9), (80, 7), (90, 5), (100, 4)),
    source="Ateşman 1997",
    languages=frozenset({"tr"}),
    higher_is_harder=False,
    valid=(0, 100),
)
