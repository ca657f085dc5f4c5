"""FOG-PL: the years of schooling that Polish prose needs.

    0.4 x (words / sentences + 100 x hard words / words)

Gunning's fog index with hard words of four syllables or more, the length that Pisarek found to
mark hard words in Polish. Forms as they stand in the text are counted, not dictionary forms, whose
counts are lower. The scale in use: 1-6 primary school, 7-9 gimnazjum, 10-12 liceum, 13-15 bachelor,
16-17 master, 18 and more beyond.

Source: W. Pisarek (1969), Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48; the
scale: Pracownia Prostej Polszczyzny, University of Wrocław (2012).
"""

from __future__ import annotations

from readcheck.scores._bands import label_by, same
from readcheck.scores.en.gunning_fog import compute
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="fog-pl",
    title="FOG-PL",
    compute=compute,
    label=label_by(
        "very easy",
        (7, "easy"),
        (10, "fairly easy"),
        (13, "fairly difficult"),
        (16, "difficult"),
        (18, "very difficult"),
    ),
    grade=same,
    source="Pisarek 1969",
    languages=frozenset({"pl"}),
    valid=(0, 22),
)
