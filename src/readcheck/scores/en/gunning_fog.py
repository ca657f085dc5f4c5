"""Gunning Fog Index: the years of schooling that English prose needs.

    0.4 x (words / sentences + 100 x hard words / words)

The unit is a US school grade. Hard words have three syllables or more, but are no proper names,
no compounds of short easy words (`bookkeeper`), and did not get their third syllable from -ed or
-es (`created`, `trespasses`). Gunning took samples of about 100 words and read anything above 12
as too hard for most readers, above 17 as for graduates only.

Source: R. Gunning (1952), The Technique of Clear Writing, McGraw-Hill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Fog index of a text with these counts."""
    words = counts.words
    return 0.4 * (words / counts.sentences + 100 * counts.complex_words / words)


FORMULA = Formula(
    name="gunning-fog",
    title="Gunning Fog Index",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Gunning 1952",
    valid=(0, 20),
)
