"""The page names two reading times that cannot both be true.

The visible line says 5 minutes, the machine-readable data say `PT7M`: a search result and the page
contradict each other, whatever the right number is. No reading speed has to be assumed to know that
one of them is wrong. Ranges that overlap agree, and "4.6" agrees with "5". What a plugin for search
engines puts into the page by a rule of its own (`twitter:data1`) may differ, if both are plausible.
A time that the text itself disproves is reported by `reading-time-off`, where that rule runs, and
not here as well.

Bad:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "PT7M"}</script>
    <p>Reading time: 5 minutes</p>

Good:

    <script type="application/ld+json">{"@type": "Article", "timeRequired": "PT5M"}</script>
    <p>Reading time: 5 minutes</p>

`--fix` makes them agree: on the convention's minutes if one is set, else on the plausible time that
most of them name, else on the estimate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks._fixing import fix_for
from readcheck.checks.base import Check, selected
from readcheck.claims.model import ClaimKind, Outcome
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim

RULE = "reading-time-disagrees"
_OFF = "reading-time-off"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each reading time that contradicts the one most likely right."""
    reported = _OFF in selected(analysis.settings)
    for verdict in analysis.verdicts:
        other = verdict.contradicts
        if other is None or verdict.claim.kind is not ClaimKind.READING_TIME:
            continue
        if not (reported and verdict.outcome is Outcome.OFF):
            message = _message(verdict.claim, other, analysis)
            data = {
                "claimed": [verdict.claim.low, verdict.claim.high],
                "other": [other.low, other.high],
                "unit": "minutes",
            }
            fix = fix_for(analysis, verdict)
            yield Finding(RULE, Severity.ERROR, message, verdict.claim.span, fix, data)


def _message(claim: Claim, other: Claim, analysis: Analysis) -> str:
    line = analysis.article.source.position(other.span.start).line
    return (
        f"says {claim.published!r} ({claim.origin.spoken}), "
        f"but line {line} ({other.origin.spoken}) says {other.published!r}"
    )


CHECK = Check(severity=Severity.ERROR, find=find, fixable=True)
