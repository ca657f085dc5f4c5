"""The text needs a higher school grade than the limit allows.

Set `max-grade` (or an `audience`) to keep articles within the reach of their readers; without a
limit this rule finds nothing. The grade is that of `grade-formula`, by default Flesch-Kincaid; an
article in a language that the formula is not for is held against one that is, LIX at worst. A short
text's grade is uncertain, so the message names its range; with `strictness = "range"` only a text
whose whole range is over the limit fails, and an edit of a word or two cannot turn a green build
red. Texts too short for the formula are never reported.

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
    from readcheck.scores.model import Formula, Score
    from readcheck.source import Span

RULE = "grade-too-high"


def find(analysis: Analysis) -> Iterator[Finding]:
    """At most one finding, at the article's first sentence."""
    limit = analysis.settings.max_grade
    if limit is None:
        return
    from readcheck.scores.base import grade_range

    score = _deciding_score(analysis)
    if score is None or score.grade is None or not _is_long_enough(analysis, score.name):
        return
    name = score.name
    low, high = grade_range(score) or (score.grade, score.grade)
    deciding = low if analysis.settings.strictness == "range" else score.grade
    if deciding > limit:
        message = (
            f"needs grade {score.grade:.1f} ({low:.1f} to {high:.1f}) by {name}, "
            f"but the limit is {limit:g}"
        )
        data = {"grade": score.grade, "range": [low, high], "limit": limit, "formula": name}
        yield Finding(RULE, Severity.ERROR, message, _first_sentence(analysis), None, data)


def _deciding_score(analysis: Analysis) -> Score | None:
    """The score of the formula asked for, or else of one that is for the article's language."""
    scores = analysis.scores
    asked = scores.get(analysis.settings.grade_formula)
    if asked is not None:
        return asked
    graded = [name for name, score in scores.items() if score.grade is not None]
    own = [name for name in graded if _formula(name).languages]
    return scores[min(own or graded)] if graded else None


def _formula(name: str) -> Formula:
    from readcheck import families

    formula: Formula = families.module("scores", name).FORMULA
    return formula


def _is_long_enough(analysis: Analysis, name: str) -> bool:
    """Whether the formula's author gives a warrant for a text of this length.

    A grade beyond the formula's valid range is one too high all the same.
    """
    formula = _formula(name)
    counts = analysis.measurement.counts
    return counts.words >= formula.min_words and counts.sentences >= formula.min_sentences


def _first_sentence(analysis: Analysis) -> Span:
    sentence = analysis.measurement.sentences[0]
    return analysis.article.blocks[sentence.block].source_span(*sentence.span)


CHECK = Check(severity=Severity.ERROR, find=find)
