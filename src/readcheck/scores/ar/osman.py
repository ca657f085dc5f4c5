"""OSMAN: how easy Arabic prose is to read, 100 very easy, 0 very hard.

    200.791 - 1.015 x (words / sentences) - 24.181 x (hard + sounds + heavy + faseeh) / words

Flesch and Fog made over for Arabic. Hard words have more than five letters. Sounds are short
syllables and, twice each, long and stressed ones; heavy words have more than four. Faseeh words are
heavy ones with letters that informal writing drops: hamza, thal, zah, and the endings of some
plurals. All of it is read off the vowel signs, which most texts lack: then every letter but alef
stands for a sound, and for a heavy word two are taken off, as in the authors' program. A text with
signs scores lower than the same text without, so compare texts that are written alike. OSMAN has no
bands of its own; its scale is meant to be Flesch's, so his styles are printed.

Source: M. El-Haj and P. Rayson (2016), OSMAN: a novel Arabic readability metric, LREC 2016, pages
250-255: its abstract; the equation from the authors' program, textstat and another library, which
agree on it and count words with slightly different limits. Those here are the last one's, which has
them from the paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._flesch import STYLE
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """OSMAN of a text with these counts."""
    words = counts.words
    marks = counts.hard_words + counts.sounds + counts.heavy_words + counts.faseeh_words
    return 200.791 - 1.015 * (words / counts.sentences) - 24.181 * (marks / words)


FORMULA = Formula(
    name="osman",
    title="OSMAN",
    compute=compute,
    label=STYLE,
    source="El-Haj & Rayson 2016",
    languages=frozenset({"ar"}),
    higher_is_harder=False,
    valid=(0, 100),
)
