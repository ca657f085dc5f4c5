"""Findings from verdicts about claims that contradict others of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind
from readcheck.claims.verify.contradictions import folded
from readcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Severity


_DATES = frozenset({ClaimKind.PUBLISHED, ClaimKind.MODIFIED})
_DAY = len("2024-05-03")


def contradicting(
    analysis: Analysis, kinds: frozenset[ClaimKind], rule: str, severity: Severity
) -> Iterator[Finding]:
    """A finding for each thing said that cannot be true together with another claim of its kind.

    A page says most of it in several places: they are told once, at the first.
    """
    told: set[tuple[ClaimKind, str]] = set()
    for verdict in analysis.verdicts:
        claim, other = verdict.claim, verdict.contradicts
        if claim.kind not in kinds or other is None:
            continue
        said = (claim.kind, folded(claim)[:_DAY] if claim.kind in _DATES else folded(claim))
        if said not in told:
            told.add(said)
            data = {
                "claimed": claim.value,
                "source": str(claim.origin),
                "other": other.value,
                "otherSource": str(other.origin),
            }
            yield Finding(rule, severity, f"{claim.kind} {verdict.reason}", claim.span, data=data)
