"""A sentence lifts the grade of the whole text by more than its share.

Of most texts a few sentences make the grade: the rest is easier than the figure says. This rule
names them, with what each costs: the grade of the text with it, less that without it. A sentence is
named when that is half a grade or more, the three that cost most at the most. A sentence of fewer
than 20 words is not named: there is nothing to split, and in a short text any sentence moves the
grade. The grade is that of `grade-formula`, or of a formula for the article's language. `readcheck
improve` says what to do.

Bad:

    The boat lay in the bay. The administration of the harbour nevertheless acknowledged that it had
    considerable responsibility for the deterioration of the installation on the quay. A dog ran by.

Good:

    The boat lay in the bay. The harbour office said that it should have cared for the quay. A dog
    ran by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "sentence-hard"
_LEAST = 0.5  # grades
_SHORTEST = 20  # words; of those with fewer that a reader of a sample saw, few were worth a change


def find(analysis: Analysis) -> Iterator[Finding]:
    """Findings for the sentences that cost most."""
    from readcheck.leverage.weights import MOST, heaviest, weights
    from readcheck.scores.base import deciding_score

    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    if score is None or score.grade is None:
        return
    for weight in heaviest(weights(analysis.measurement, score.name), MOST):
        if weight.effect < _LEAST:
            return
        sentence = weight.sentence
        words = sentence.counts.words
        if words < _SHORTEST:
            continue
        without = score.grade - weight.effect
        message = (
            f"this sentence of {words} words lifts the grade of the text from {without:.1f} to"
            f" {score.grade:.1f} ({score.name}); split it, or say it in shorter words"
        )
        data = {"words": words, "effect": round(weight.effect, 4), "formula": score.name}
        span = analysis.article.blocks[sentence.block].source_span(*sentence.span)
        yield Finding(RULE, Severity.INFO, message, span, data=data)


CHECK = Check(severity=Severity.INFO, find=find)
