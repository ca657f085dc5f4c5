"""The page was changed before it was published.

A `dateModified` older than every date of publication on the page is a leftover: from a copied
template, from before the page was published anew, or from a draft that was scheduled. Crawlers that
order pages by it pass over the new text. A day's difference may be a time zone's and is not
reported; dates in the future are neither, since that would need a clock and give another result
tomorrow.

Bad:

    {"@type": "Article", "datePublished": "2024-05-03", "dateModified": "2022-11-30"}

Good:

    {"@type": "Article", "datePublished": "2024-05-03", "dateModified": "2024-06-12"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.claims.contradictions import place
from readcheck.claims.dates import read_date
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.dates import CalendarDay
    from readcheck.claims.model import Claim

RULE = "date-order"
_ZONES = 1  # Days that two dates may differ by because of their time zones.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each date of change that lies before all dates of publication."""
    published = list(_dated(analysis, ClaimKind.PUBLISHED))
    if not published:
        return
    first_day, first = min(published, key=lambda item: (item[0], item[1].span))
    for day, claim in _dated(analysis, ClaimKind.MODIFIED):
        if day.number < first_day.number - _ZONES:
            message = (
                f"modified on {day}, before it was published on {first_day} "
                f"on {place(first, analysis.article)}"
            )
            data = {"modified": str(day), "published": str(first_day)}
            yield Finding(RULE, Severity.WARNING, message, claim.span, data=data)


def _dated(analysis: Analysis, kind: ClaimKind) -> Iterator[tuple[CalendarDay, Claim]]:
    """The days that claims of a kind name beyond doubt, with the claims."""
    for claim in analysis.claims:
        if claim.own and claim.kind is kind:
            day = read_date(claim.value or "")
            if day is not None and len(day.days) == 1:
                yield day.days[0], claim


CHECK = Check(severity=Severity.WARNING, find=find)
