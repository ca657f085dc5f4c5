"""Kandel-Moles: how easy French prose is to read, 100 very easy, 0 very hard.

    207 - 1.015 x (words / sentences) - 73.6 x (syllables / words)

Flesch's yardstick with a lower weight on syllables, of which French words have more. The scale is
meant to be Flesch's, so his styles and grades are printed. A variant that some software gives
under the same name (209 - 1.15 x words a sentence - 68 x syllables a word) differs from this one
by up to three points on usual prose.

Source: L. Kandel and A. Moles (1958), Application de l'indice de Flesch à la langue française,
Cahiers Études de Radio-Télévision 19, 253-274; cited here after secondary sources that agree.
"""

from __future__ import annotations

from readcheck.scores._flesch import GRADE, STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="kandel-moles",
    title="Kandel-Moles",
    compute=flesch(207, 1.015, 73.6),
    label=STYLE,
    grade=GRADE,
    source="Kandel & Moles 1958",
    languages=frozenset({"fr"}),
    higher_is_harder=False,
    valid=(0, 100),
)
