"""Flesch-Bendová: how easy Czech prose is to read, 100 very easy, 0 very hard.

    206.935 - 1.672 x (words / sentences) - 62.18 x (syllables / words)

Flesch's yardstick fitted so that Czech texts score what their English counterparts of the parallel
corpus InterCorp do. The scale is meant to be Flesch's, so his styles and grades are printed. The
constant is as the paper prints it; Flesch's own is 206.835.

Source: K. Bendová and S. Cinková (2021), Adaptation of classic readability metrics to Czech, Text,
Speech, and Dialogue, LNCS 12848, 159-171; we could not open it and have the equation from textstat
and another library that agree on both weights.
"""

from __future__ import annotations

from readcheck.scores._flesch import GRADE, STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-bendova",
    title="Flesch-Bendová",
    compute=flesch(206.935, 1.672, 62.18),
    label=STYLE,
    grade=GRADE,
    source="Bendová & Cinková 2021",
    languages=frozenset({"cs"}),
    higher_is_harder=False,
    valid=(0, 100),
)
