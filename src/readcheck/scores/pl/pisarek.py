"""Pisarek's index: the years of schooling that Polish prose needs.

    sqrt((words / sentences)^2 + (100 x hard words / words)^2) / 2

Hard words have four syllables or more and are no figures; Pisarek leaves names out, which here
are those with a capital inside a sentence. Forms as they stand in the text are counted, not
dictionary forms, whose counts are lower. The scale is that of FOG-PL.

Source: W. Pisarek (1969), Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48; we
could not open it and have the equation, his non-linear one, from the source of a Polish
readability service.
"""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from readcheck.scores._bands import same
from readcheck.scores.model import Formula
from readcheck.scores.pl.fog_pl import FORMULA as FOG

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Pisarek's index of a text with these counts."""
    return hypot(counts.words / counts.sentences, 100 * counts.complex_words / counts.words) / 2


FORMULA = Formula(
    name="pisarek",
    title="Pisarek's index",
    compute=compute,
    label=FOG.label,
    grade=same,
    source="Pisarek 1969",
    languages=frozenset({"pl"}),
    valid=FOG.valid,
)
