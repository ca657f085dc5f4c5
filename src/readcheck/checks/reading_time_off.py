"""The published reading time does not fit the text.

A reader who plans two minutes and needs nine will not come back, and one who is told nine for a
text of two will not start. Sites compute their times by some twenty different rules, so a time is
reported only when no honest rule gives it: when it lies outside the band from 300 words a minute
(running prose, rounded down) to 180 words a minute (everything, rounded up, plus 12 seconds an
image) and none of the known conventions explains it. The message names the speed that the claim
implies. With `convention` set, the time must be exactly what that convention gives.

Bad, above an article of 540 words:

    Reading Time: 10 minutes

Good:

    Reading Time: 3 minutes

`--fix` puts in the minutes of the convention, or else the estimate's, in the words, the language
and the digits of the claim. Times of other articles (related cards, lists) are never reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks._fixing import fix_for
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind, Outcome
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Verdict

RULE = "reading-time-off"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each own reading time that the text does not bear out."""
    for verdict in analysis.verdicts:
        claim = verdict.claim
        if claim.kind is ClaimKind.READING_TIME and verdict.outcome is Outcome.OFF:
            data = {
                "claimed": [claim.low, claim.high],
                "computed": list(verdict.expected or ()),
                "unit": "minutes",
            }
            message = verdict.reason + _other(analysis, verdict)
            fix = fix_for(analysis, verdict)
            yield Finding(RULE, Severity.ERROR, message, claim.span, fix, data)


def _other(analysis: Analysis, verdict: Verdict) -> str:
    """Another reading time of the page that contradicts this one, in words."""
    other = verdict.contradicts
    if other is None:
        return ""
    line = analysis.article.source.position(other.span.start).line
    return f"; line {line} says {other.published!r} ({other.origin})"


CHECK = Check(severity=Severity.ERROR, find=find, fixable=True)
