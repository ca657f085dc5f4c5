"""The published reading time does not fit the text.

A reader who plans two minutes and needs nine will not come back, and one who is told nine for a
text of two will not start. Sites compute their times by some forty different rules, so a time is
reported only when no honest rule gives it: when it lies outside the band from running prose alone,
at a fast pace and rounded down, to everything there is, at a slow one and rounded up, plus up to 12
seconds an image, and the page's own generator does not explain it. Words are read at 300 to 180 a
minute, Chinese and Japanese characters at 600 to 200, letters of Thai, Lao, Khmer and Burmese at
1,650 to 540. The message names what the text takes and the times of that band. With `convention`
set, the time must be exactly what that convention gives.

What counts on a page is not always certain: a note, a box, a word about the author may be in or
out. A time that holds in any such reading is not reported; its verdict is "cannot tell" and names
the parts it hangs on.

Bad, above an article of 540 words:

    Reading Time: 10 minutes

Good:

    Reading Time: 3 minutes

`--fix` puts in the minutes of the convention, or else the estimate's, in the words, the language
and the digits of the claim. Where readings of the page differ in what the time should be, or where
nearly all pages of a run go by another speed than the convention that is set, only `--unsafe-fixes`
does. Times of other articles (related cards, lists) are never reported.
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
    return f"; line {line} ({other.origin.spoken}) says {other.published!r}"


CHECK = Check(severity=Severity.ERROR, find=find, fixable=True)
