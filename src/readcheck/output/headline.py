"""The one claim that stands for an article where there is room for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind, Outcome

if TYPE_CHECKING:
    from readcheck.report import LocatedClaim, Report

_WORST_FIRST = (Outcome.OFF, Outcome.CANNOT_TELL, Outcome.HOLDS)


def telling_claim(report: Report) -> LocatedClaim | None:
    """The article's own claim of a reading time with the worst verdict; None without any."""
    own = [c for c in report.claims if c.claim.own and c.claim.kind is ClaimKind.READING_TIME]
    return next((c for outcome in _WORST_FIRST for c in own if c.outcome is outcome), None)
