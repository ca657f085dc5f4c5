"""LIX (läsbarhetsindex): how hard prose is, in any language with an alphabet and spaces.

    words / sentences + 100 x long words / words

where long words have more than six letters. The index has no unit: 20 is very easy, 30 easy, 40
medium, 50 difficult and 60 very difficult, and a label holds from halfway between; so does the
scale in use in Denmark. In Swedish and Norwegian a text is very easy below 30, easy below 40,
medium below 50, difficult below 60, and very difficult from there, as the scales in use there have
it. Björnsson made LIX for Swedish; in languages with shorter or longer words the same style lies
some points lower or higher, so compare texts of one language. The grade is Anderson's for English.
Where a character is a syllable or vowels are marks, long words are none: there is no LIX of Korean,
Hindi or Vietnamese.

Source: C. H. Björnsson (1968), Läsbarhet, Liber, Stockholm; J. Anderson (1983), Lix and Rix:
variations on a little-known readability index, Journal of Reading 26(6), 490-496; the Danish scale:
dansksproghistorie.dk, section 144; the Swedish one: lix.se, as several pages quote it; the
Norwegian one: klartsagt.no and tansa.com.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import grade_by, label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """LIX of a text with these counts."""
    return counts.words / counts.sentences + 100 * counts.long_words / counts.words


_IN_TENS = label_by(
    "very easy",
    (30, "easy"),
    (40, "medium"),
    (50, "difficult"),
    (60, "very difficult"),
)

FORMULA = Formula(
    name="lix",
    title="LIX",
    compute=compute,
    label=label_by(
        "very easy",
        (25, "easy"),
        (35, "medium"),
        (45, "difficult"),
        (55, "very difficult"),
    ),
    grade=grade_by((10, 2), (15, 3), (20, 4), (24, 5), (28, 6), (56, 13), (60, 14)),
    source="Björnsson 1968",
    languages=frozenset(),
    valid=(0, 100),
    labels={"sv": _IN_TENS, "nb": _IN_TENS, "nn": _IN_TENS},
)
