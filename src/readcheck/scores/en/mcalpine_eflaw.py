"""McAlpine EFLAW: how hard English prose is for people whose first language is another.

    (words + miniwords) / sentences

where miniwords have three letters or fewer: a cluster of them mostly makes an idiom or a phrasal
verb. The unit is words in a sentence. McAlpine's scale: 1-20 very easy, 21-25 quite easy, 26-29 a
little difficult, 30 and more very confusing. It claims no school grade.

Source: R. McAlpine (1997), Global English for Global Business, Longman; the scale as on her
page "From plain English to global English" (2004).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.scores._bands import label_by
from readcheck.scores.model import Formula

if TYPE_CHECKING:
    from readcheck.prose.model import Counts


def compute(counts: Counts) -> float:
    """EFLAW score of a text with these counts."""
    return (counts.words + counts.mini_words) / counts.sentences


FORMULA = Formula(
    name="mcalpine-eflaw",
    title="McAlpine EFLAW",
    compute=compute,
    label=label_by(
        "very easy",
        (20.5, "quite easy"),
        (25.5, "a little difficult"),
        (29.5, "very confusing"),
    ),
    source="McAlpine 1997",
    valid=(1, 60),
)
