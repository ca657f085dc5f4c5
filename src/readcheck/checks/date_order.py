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
from readcheck.claims.model import ClaimKind
from readcheck.claims.verify.contradictions import Page
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.wording.dates import CalendarDay

RULE = "date-order"
_ZONES = 1  # Days that two dates may differ by because of their time zones.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each day of change that lies before all dates of publication."""
    modified = _of(analysis, ClaimKind.MODIFIED)
    published = _dated(_of(analysis, ClaimKind.PUBLISHED)) if modified else []
    if not published:
        return
    first_day, first = min(published, key=lambda item: (item[0], item[1].span))
    told: set[int] = set()
    for day, claim in _dated(modified):
        if day.number < first_day.number - _ZONES and day.number not in told:
            told.add(day.number)
            message = (
                f"modified on {day}, before it was published on {first_day} "
                f"on {Page(analysis.article).place(first)}"
            )
            data = {"modified": str(day), "published": str(first_day)}
            yield Finding(RULE, Severity.WARNING, message, claim.span, data=data)


def _of(analysis: Analysis, kind: ClaimKind) -> list[Claim]:
    return [claim for claim in analysis.claims if claim.own and claim.kind is kind]


def _dated(claims: list[Claim]) -> list[tuple[CalendarDay, Claim]]:
    """The days that claims name beyond doubt, with the claims."""
    from readcheck.wording.dates import read_date

    days = [(read_date(claim.value or ""), claim) for claim in claims]
    return [(day.days[0], claim) for day, claim in days if day and len(day.days) == 1]


CHECK = Check(severity=Severity.WARNING, find=find)
