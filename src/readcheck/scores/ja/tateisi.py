"""Tateisi: how easy Japanese prose is to read, 50 on the average, higher is easier.

    115.79 - 0.12 x s - 1.37 x r + 7.4 x h - 23.18 x k - 5.4 x t - 4.67 x c

where s is the characters in a sentence, r, h, k and t those in a run of Roman letters, of hiragana,
kanji and katakana, and c the commas in a sentence. A run is as many characters of one script in a
row as there are. The scale has a mean of 50 and a standard deviation of 10 over the authors' 77
texts, and no bands: a text is called easier or harder than most where it is more than one of these
away. This is the shorter of their two equations, the one that others use.

Source: Y. Tateisi, Y. Ono and H. Yamada (1988), A computer readability formula of Japanese texts
for machine scoring, COLING 1988, 649-654: its abstract and method; the equation from four programs
that agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """The score of a text with these counts."""
    characters = counts.roman + counts.hiragana + counts.kanji + counts.katakana
    return (
        115.79
        - 0.12 * (characters / counts.sentences)
        - 1.37 * _mean(counts.roman, counts.roman_runs)
        + 7.4 * _mean(counts.hiragana, counts.hiragana_runs)
        - 23.18 * _mean(counts.kanji, counts.kanji_runs)
        - 5.4 * _mean(counts.katakana, counts.katakana_runs)
        - 4.67 * (counts.commas / counts.sentences)
    )


def _mean(characters: int, runs: int) -> float:
    """The characters in a run, 0 where there is none."""
    return characters / runs if runs else 0.0


FORMULA = Formula(
    name="tateisi",
    title="Tateisi",
    compute=compute,
    label=label_by("harder than most", (40, "about average"), (60, "easier than most")),
    source="Tateisi et al. 1988",
    languages=frozenset({"ja"}),
    higher_is_harder=False,
    valid=(0, 100),
)
