"""gSMOG: the school year that German prose needs, by its words of three syllables or more.

    sqrt(30 x polysyllables / sentences) - 2

SMOG fitted to German, whose words have more syllables. Its authors count in thirty sentences; here
every sentence counts and the number is brought to thirty. With fewer than 30 sentences the value is
computed but not reliable. From 12 on read it as degrees of difficulty rather than as years.

Source: R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Jugend und
Volk, Wien; we could not open it and have the equation from a library that cites it, whose
tests give 2.3 for 19 and 4.6 for 44 polysyllables in thirty sentences.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """The gSMOG grade of a text with these counts."""
    return sqrt(30 * (counts.polysyllables / counts.sentences)) - 2


FORMULA = Formula(
    name="gsmog",
    title="gSMOG",
    compute=compute,
    label=label_by(
        "very easy", (6, "easy"), (8, "medium"), (11, "difficult"), (13, "very difficult")
    ),
    grade=same,
    source="Bamberger & Vanecek 1984",
    languages=frozenset({"de"}),
    min_sentences=30,
    valid=(0, 15),
)
