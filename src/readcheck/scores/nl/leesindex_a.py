"""Leesindex A: how easy Dutch prose is to read, 100 very easy, 0 very hard.

    195 - 2 x (words / sentences) - 2 / 3 x (syllables in a hundred words)

Flesch's yardstick with weights of Brouwer's own, made on Dutch prose. Of his six groups our sources
tell the ends: very easy from 80 on, very difficult below 25; between them prose that reads well has
50 to 75. First readers have more than 100.

Source: R. H. M. Brouwer (1963), Onderzoek naar de leesmoeilijkheid van Nederlands proza,
Paedagogische Studiën 40, 454-464; we could not open it and have the equation from a dictionary of
literary terms, a school's task and a library that agree, the groups from the first two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """Leesindex A of a text with these counts."""
    in_a_hundred = 100 * counts.syllables / counts.words
    return 195 - 2 * (counts.words / counts.sentences) - 2 * in_a_hundred / 3


FORMULA = Formula(
    name="leesindex-a",
    title="Leesindex A",
    compute=compute,
    label=label_by(
        "very difficult",
        (25, "difficult"),
        (50, "standard"),
        (75, "easy"),
        (80, "very easy"),
    ),
    source="Brouwer 1963",
    languages=frozenset({"nl"}),
    higher_is_harder=False,
    valid=(0, 110),
)
