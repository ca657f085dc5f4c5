"""Flesch-Martins: how easy Portuguese prose is to read, 100 very easy, 0 very hard.

    248.835 - 1.015 x (words / sentences) - 84.6 x (syllables / words)

Flesch's yardstick raised by 42 points, the mean distance of Brazilian schoolbooks from American
ones: Portuguese words have more syllables. The authors give four bands: up to 25 very difficult
(university), 25-50 difficult (secondary school), 50-75 easy (grades 5 to 8), 75-100 very easy
(grades 1 to 4); between the ends of a band the grade is interpolated.

Source: T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes and O. N. Oliveira Jr. (1996),
Readability formulas applied to textbooks in Brazilian Portuguese, Notas do ICMSC-USP 28.
"""

from __future__ import annotations

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores._flesch import flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-martins",
    title="Flesch-Martins",
    compute=flesch(248.835, 1.015, 84.6),
    label=label_by("very difficult", (25, "difficult"), (50, "easy"), (75, "very easy")),
    grade=grade_by((0, 17), (25, 13), (50, 9), (75, 5), (100, 1)),
    source="Martins et al. 1996",
    languages=frozenset({"pt"}),
    higher_is_harder=False,
    valid=(0, 100),
)
