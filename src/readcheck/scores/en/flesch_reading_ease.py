"""Flesch Reading Ease: how easy English prose is to read, 100 very easy, 0 very hard.

    206.835 - 1.015 x (words / sentences) - 84.6 x (syllables / words)

The value has no unit. Most prose lies between 0 and 100; values outside mean no more than
"easier than easy" and "harder than hard" and are marked as not reliable. Flesch fitted it to the
McCall-Crabbs test lessons for schoolchildren, on samples of 100 words. The name of the style and
the grade are read from his table; within a band the grade is interpolated.

Source: R. Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32(3),
221-233; the table: R. Flesch (1949), The Art of Readable Writing, p. 149, which we could not open:
libraries and guides that cite it agree on its bands and grades.
"""

from __future__ import annotations

from readcheck.scores._flesch import GRADE, STYLE, flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="flesch-reading-ease",
    title="Flesch Reading Ease",
    compute=flesch(206.835, 1.015, 84.6),
    label=STYLE,
    grade=GRADE,
    source="Flesch 1948",
    languages=frozenset({"en"}),
    higher_is_harder=False,
    valid=(0, 100),
)
