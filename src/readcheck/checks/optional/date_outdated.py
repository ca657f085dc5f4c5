"""The day of change that machines read is older than the one that readers see.

A page that says "Last updated 12 June 2024" and has a `dateModified` of 2023 was changed by hand in
one place. Crawlers go by the older day and come later. The other way round is no fault: small
changes move the machine's day and not the reader's. A day's difference may be a time zone's. Not
run unasked, for some pages show when they were last reviewed, and call it an update.

Bad, on a page that says "Last updated June 12, 2024":

    {"@type": "Article", "dateModified": "2023-02-01"}

Good:

    {"@type": "Article", "dateModified": "2024-06-12"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.wording.dates import CalendarDay

RULE = "date-outdated"
_MACHINE = frozenset({Origin.JSON_LD, Origin.META, Origin.MICRODATA})
_ZONES = 1  # Days that two dates may differ by because of their time zones.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each machine-readable day of change before the one that is shown."""
    changes = [c for c in analysis.claims if c.own and c.kind is ClaimKind.MODIFIED]
    shown = [*_dated(claim for claim in changes if claim.origin is Origin.VISIBLE)]
    if len({day.number for day, _ in shown}) != 1:
        return
    last, seen = shown[0]
    for day, claim in _dated(claim for claim in changes if claim.origin in _MACHINE):
        if day.number < last.number - _ZONES:
            message = f"modified on {day} for machines, while readers see {seen.published!r}"
            data = {"claimed": str(day), "computed": str(last)}
            related = (seen.span,)
            yield Finding(RULE, Severity.WARNING, message, claim.span, data=data, related=related)


def _dated(claims: Iterable[Claim]) -> Iterator[tuple[CalendarDay, Claim]]:
    """The claims that name one day beyond doubt, with the day."""
    from readcheck.wording.dates import read_date

    for claim in claims:
        day = read_date(claim.value or "")
        if day and len(day.days) == 1:
            yield day.days[0], claim


CHECK = Check(severity=Severity.WARNING, find=find)
