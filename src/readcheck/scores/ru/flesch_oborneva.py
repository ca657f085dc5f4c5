"""Flesch-Oborneva: how easy Russian prose is to read, 100 very easy, 0 very hard.

    206.835 - 1.3 x (words / sentences) - 60.1 x (syllables / words)

Flesch's yardstick with weights fitted on parallel English and Russian texts, so that a text and
its translation score alike: Russian sentences have fewer words and the words more syllables. His
styles and grades are therefore printed.

Source: I. V. Oborneva (2005), Mathematical model of evaluation of didactic texts (in Russian),
Bulletin of the Moscow City Pedagogical University 1(4), 141-147; and her dissertation (2006).
"""

from __future__ import annotations

from readcheck.scores._flesch import GRADE, STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-oborneva",
    title="Flesch-Oborneva",
    compute=flesch(206.835, 1.3, 60.1),
    label=STYLE,
    grade=GRADE,
    source="Oborneva 2005",
    languages=frozenset({"ru"}),
    higher_is_harder=False,
    valid=(0, 100),
)
