"""Flesch-Amstad: how easy German prose is to read, 100 very easy, 0 very hard.

    180 - (words / sentences) - 58.5 x (syllables / words)

Flesch's yardstick with its weights fitted to German words, which are longer. The scale is meant
to be Flesch's, so his styles and grades are printed; hard texts come out some points easier than
in English.

Source: T. Amstad (1978), Wie verständlich sind unsere Zeitungen?, dissertation, Zürich.
"""

from __future__ import annotations

from readcheck.scores._flesch import GRADE, STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-amstad",
    title="Flesch-Amstad",
    compute=flesch(180, 1.0, 58.5),
    label=STYLE,
    grade=GRADE,
    source="Amstad 1978",
    languages=frozenset({"de"}),
    higher_is_harder=False,
    valid=(0, 100),
)
