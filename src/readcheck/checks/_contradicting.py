"""Findings from verdicts about claims that contradict others of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import ClaimKind
    from readcheck.findings import Severity


def contradicting(
    analysis: Analysis, kinds: frozenset[ClaimKind], rule: str, severity: Severity
) -> Iterator[Finding]:
    """A finding for each own claim of some kinds that cannot be true together with another."""
    for verdict in analysis.verdicts:
        claim, other = verdict.claim, verdict.contradicts
        if claim.kind in kinds and other is not None:
            data = {
                "claimed": claim.value,
                "source": str(claim.origin),
                "other": other.value,
                "otherSource": str(other.origin),
            }
            yield Finding(rule, severity, f"{claim.kind} {verdict.reason}", claim.span, data=data)
