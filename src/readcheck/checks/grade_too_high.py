"""The text needs a higher school grade than the limit allows.

Set `max-grade` (or an `audience`) to keep articles within the reach of their readers; without a
limit this rule finds nothing. The grade is that of `grade-formula`, by default Flesch-Kincaid; an
article in a language that the formula is not for is held against one that is, LIX at worst. A short
text's grade is uncertain, so the message names its range; with `strictness = "range"` only a text
whose whole range is over the limit fails, and an edit of a word or two cannot turn a green build
red. Texts too short for the formula are never reported. The finding stands on the sentence that
lifts the grade most and names the two next to it; `readcheck improve` tells what to do about them.

What to aim at depends on who has to understand the text:

- 6 to 8 where everybody has to: several organisations of health care want no more than that for
  patients (Badarudeen and Sabharwal 2010, Assessing readability of patient education materials).
  `audience = "plain-language"` is 8.
- 9 on pages that are to be accessible: WCAG 3.1.5 (level AAA) asks for a simpler version beside
  whatever needs more than lower secondary education, "more than nine years of school", names of
  people and places and titles left aside, which this rule does not do. `"lower-secondary"` is 9.
- 10 to 12 for readers who came by choice, 13 and more for those of the same trade: Flesch's table
  (The Art of Readable Writing, 1949) has quality magazines and academic prose there.
  `"general"` is 10, `"technical"` 14.

A limit a little above what your good pages have today is worth more than an ideal that all of them
miss. Formulas differ by a grade or two, so never compare grades by two of them.

Bad, with `max-grade = 8`:

    The administration of the aforementioned pharmaceutical preparation necessitates continuous
    supervision by appropriately qualified personnel.

Good:

    A trained nurse must stay with you while you take this medicine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.source import Span

RULE = "grade-too-high"


def find(analysis: Analysis) -> Iterator[Finding]:
    """At most one finding, at the sentence that lifts the grade most."""
    limit = analysis.settings.max_grade
    if limit is None:
        return
    from readcheck.scores.base import deciding_score, grade_range, is_long_enough

    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    if score is None or score.grade is None:
        return
    # A grade beyond the formula's valid range is one too high all the same.
    if not is_long_enough(score.name, analysis.measurement.counts):
        return
    name = score.name
    low, high = grade_range(score) or (score.grade, score.grade)
    deciding = low if analysis.settings.strictness == "range" else score.grade
    if deciding > limit:
        message = (
            f"the text needs grade {score.grade:.1f} ({low:.1f} to {high:.1f}) by {name};"
            f" the limit is {limit:g}, and this sentence lifts it most"
        )
        data = {"grade": score.grade, "range": [low, high], "limit": limit, "formula": name}
        first, *others = _heaviest(analysis, name)
        yield Finding(RULE, Severity.ERROR, message, first, None, data, tuple(others))


def _heaviest(analysis: Analysis, formula: str) -> Iterator[Span]:
    """Where the sentences stand that lift the grade most."""
    from readcheck.leverage.weights import MOST, heaviest, weights

    for weight in heaviest(weights(analysis.measurement, formula), MOST):
        sentence = weight.sentence
        yield analysis.article.blocks[sentence.block].source_span(*sentence.span)


CHECK = Check(severity=Severity.ERROR, find=find)
