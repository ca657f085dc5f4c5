"""Flesch-Douma: how easy Dutch prose is to read, 100 very easy, 0 very hard.

    206.835 - 0.93 x (words / sentences) - 77 x (syllables / words)

Flesch's yardstick corrected for the mean length of Dutch words and sentences; Dutch sources print
its constant rounded to 206.84 or 206.8. Douma gave a table
of his own: 0-30 university, 30-45 hbs (to grade 12), 45-60 mulo (to grade 10), 60-70 7th class,
70-80 6th and 7th, 80-90 5th, 90-100 4th; between the ends of a band the grade is interpolated.

Source: W. H. Douma (1960), De leesbaarheid van landbouwbladen, Bulletin 17, Landbouwhogeschool
Wageningen; formula and table after Onze Taal 41 (1972) and later reprints.
"""

from __future__ import annotations

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores._flesch import flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-douma",
    title="Flesch-Douma",
    compute=flesch(206.835, 0.93, 77),
    label=label_by(
        "very difficult",
        (30, "difficult"),
        (45, "fairly difficult"),
        (60, "standard"),
        (70, "fairly easy"),
        (80, "easy"),
        (90, "very easy"),
    ),
    grade=grade_by((0, 17), (30, 13), (45, 11), (60, 8), (70, 7), (80, 6), (90, 5), (100, 4)),
    source="Douma 1960",
    languages=frozenset({"nl"}),
    higher_is_harder=False,
    valid=(0, 100),
)
