"""Flesch-Partiko: how easy Ukrainian prose is to read, 100 very easy, 0 very hard.

    206.84 - 5.93 x (words / sentences) - 28.3 x (syllables / words)

Flesch's yardstick with weights for Ukrainian, where the length of sentences tells far more than
that of words. The scale is meant to be Flesch's, so his styles are printed; no table of school
years came with the weights.

Source: Z. V. Partiko (2001), Zahal'ne redahuvannja, Afiša, L'viv; we could not open it and have the
equation from one library, which has it from P. Grzybek (2010), Text difficulty and the
Arens-Altmann law.
"""

from __future__ import annotations

from readcheck.scores._flesch import STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-partiko",
    title="Flesch-Partiko",
    compute=flesch(206.84, 5.93, 28.3),
    label=STYLE,
    source="Partiko 2001",
    languages=frozenset({"uk"}),
    higher_is_harder=False,
    valid=(0, 100),
)
