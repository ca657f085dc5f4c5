"""A date for machines is not written as ISO 8601 has it, or is no date at all.

schema.org and Open Graph define their dates as ISO 8601: `2024-05-03`, with a time if need be. "Nov
05, 2025" is dropped or guessed at, "2024-02-30" is no day, and "0001-01-01" or "1970-01-01" is what
a program writes when it was given none. Of `<time datetime>` only such impossible days are
reported, and of `<meta name="date">` and `last-modified`, which no standard has; dates that readers
see may be written as readers like them.

Bad:

    {"@type": "Article", "datePublished": "Nov 05, 2025"}

Good:

    {"@type": "Article", "datePublished": "2025-11-05"}

`--fix` rewrites a date whose month is a word, where it holds no time of day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Edit, Finding, Fix, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.wording.dates import Day

RULE = "date-invalid"
_KINDS = frozenset({ClaimKind.PUBLISHED, ClaimKind.MODIFIED})
_DEFINED = frozenset({Origin.JSON_LD, Origin.META})
_MACHINE = _DEFINED | {Origin.ATTRIBUTE}
_FREE = frozenset({"date", "last-modified"})  # No standard has these names of <meta>.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each own date for machines that they cannot read."""
    for claim in analysis.claims:
        if claim.own and claim.kind in _KINDS and claim.origin in _MACHINE:
            from readcheck.wording.dates import read_date

            day = read_date(claim.value or "")
            reason = _reason(claim, day)
            if reason:
                wanted = _iso(claim, day)
                fix = Fix((Edit(claim.value_span, wanted),)) if wanted else None
                message = f"{claim.published[:60]!r} {reason}"
                data = {"claimed": claim.published, "computed": wanted}
                yield Finding(RULE, Severity.WARNING, message, claim.span, fix, data)


def _reason(claim: Claim, day: Day | None) -> str:
    if day is not None and day.wrong:
        return f"is no date: {day.wrong}"
    if (day is not None and day.iso) or "{" in claim.published or not _is_defined(claim):
        return ""
    return "is not an ISO 8601 date"


def _is_defined(claim: Claim) -> bool:
    """Whether a standard says how the date is written."""
    free = claim.origin is Origin.META and claim.key.lower() in _FREE
    return claim.origin in _DEFINED and not free


def _iso(claim: Claim, day: Day | None) -> str | None:
    """The day as ISO 8601 has it, where nothing is lost and nothing guessed."""
    from readcheck.wording.dates import is_named_date

    text = claim.published.strip()
    if day is None or len(day.days) != 1 or not is_named_date(text) or ":" in text:
        return None
    return str(day.days[0])


CHECK = Check(severity=Severity.WARNING, find=find, fixable=True)
