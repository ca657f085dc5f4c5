"""Flesch-Kincaid Grade Level: the US school grade that English prose needs.

    0.39 x (words / sentences) + 11.8 x (syllables / words) - 15.59

The unit is a US school grade. Kincaid and others refitted Flesch's variables to the reading test
scores of 531 Navy enlisted personnel on 18 passages of training manuals, which lay between about
grade 5 and 16; outside, the value extrapolates.

Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom (1975), Derivation of new
readability formulas (Automated Readability Index, Fog Count and Flesch Reading Ease Formula) for
Navy enlisted personnel, Research Branch Report 8-75, Naval Technical Training, Memphis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import GRADE_LABEL, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """School grade of a text with these counts."""
    words = counts.words
    return 0.39 * (words / counts.sentences) + 11.8 * (counts.syllables / words) - 15.59


FORMULA = Formula(
    name="flesch-kincaid",
    title="Flesch-Kincaid Grade Level",
    compute=compute,
    label=GRADE_LABEL,
    grade=same,
    source="Kincaid et al. 1975",
    valid=(0, 18),
)
