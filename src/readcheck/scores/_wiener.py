"""What the four Wiener Sachtextformeln share: their variables, scale and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by, same
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def wiener(
    number: int, *, ms: float, sl: float, iw: float = 0.0, es: float = 0.0, constant: float
) -> Formula:
    """One of the four formulas.

    Args:
        number: which one.
        ms: the weight of the percentage of words with three syllables or more.
        sl: the weight of the mean sentence length in words.
        iw: the weight of the percentage of words with more than six letters.
        es: the weight of the percentage of words with one syllable.
        constant: what is added.
    """

    def compute(counts: Counts) -> float:
        percent = 100 / counts.words
        return (
            ms * counts.polysyllables * percent
            + sl * counts.words / counts.sentences
            + iw * counts.long_words * percent
            + es * counts.monosyllables * percent
            + constant
        )

    return Formula(
        name=f"wiener-sachtextformel-{number}",
        title=f"Wiener Sachtextformel {number}",
        compute=compute,
        label=label_by(
            "very easy", (6, "easy"), (8, "medium"), (11, "difficult"), (13, "very difficult")
        ),
        grade=same,
        source="Bamberger & Vanecek 1984",
        languages=frozenset({"de"}),
        valid=(4, 15),
    )
