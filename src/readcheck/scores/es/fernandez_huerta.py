"""Fernández Huerta: how easy Spanish prose is to read, 100 very easy, 0 very hard.

    206.84 - 60 x (syllables / words) - 1.02 x (words / sentences)

Flesch's yardstick with a lower weight on syllables. The paper prints 0.60 P - 1.02 F with P the
syllables and F the *sentences* in 100 words, under which shorter sentences would make a text
harder. Law (2011) argued that F must be the mean length of sentences, as in Flesch's formula; that
is what is computed here, as most software does. The author's table gives grades 4 (90-100), 5, 6, 7
and 8 (60-70), pre-university (50-60), selective courses (30-50) and university (under 30); between
the ends of a band the grade is interpolated.

Source: J. Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29-32; G.
Law (2011), Error in the Fernandez Huerta readability formula, LINGUIST List 22.2332.
"""

from __future__ import annotations

from readcheck.scores._bands import grade_by
from readcheck.scores._flesch import STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="fernandez-huerta",
    title="Fernández Huerta",
    compute=flesch(206.84, 1.02, 60),
    label=STYLE,
    grade=grade_by((0, 17), (30, 15), (50, 13), (60, 9), (70, 7), (80, 6), (90, 5), (100, 4)),
    source="Fernández Huerta 1959",
    languages=frozenset({"es"}),
    higher_is_harder=False,
    valid=(0, 100),
)
