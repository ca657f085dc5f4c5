"""Findings for claims that say another thing than the first of their kind; opt-in strictness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.model import ClaimKind
from readcheck.claims.verify.contradictions import MOST, Page
from readcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.findings import Severity

_SHOWN = 100  # Characters of a text that a message shows.


def differing(
    analysis: Analysis, kind: ClaimKind, rule: str, severity: Severity
) -> Iterator[Finding]:
    """A finding for each own claim of a kind that does not say what the likeliest one says."""
    claims = [
        claim for claim in analysis.claims if claim.own and claim.kind is kind and claim.value
    ]
    if not claims or len(claims) > MOST:
        return
    page = Page(analysis.article)
    right = min(claims, key=_rank)
    for claim in claims:
        if not page.same(claim, right):
            message = (
                f"{kind} {_shown(claim, right)!r} differs from "
                f"{_shown(right, claim)!r} on {page.place(right)}"
            )
            data = {
                "claimed": claim.value,
                "source": str(claim.origin),
                "other": right.value,
                "otherSource": str(right.origin),
            }
            yield Finding(rule, severity, message, claim.span, data=data)


def _rank(claim: Claim) -> tuple[bool, int]:
    """What search results show comes first of descriptions, what readers see of all else."""
    described = claim.kind is ClaimKind.DESCRIPTION
    return described and claim.origin is not Origin.META, claim.origin.rank


def _shown(claim: Claim, other: Claim) -> str:
    """A text, or the part of a long one in which it differs from another."""
    ours, theirs = claim.published, other.published
    alike = next(
        (i for i, pair in enumerate(zip(ours, theirs, strict=False)) if len({*pair}) > 1), 0
    )
    start = ours.rfind(" ", 0, alike) + 1 if alike > _SHOWN // 2 else 0
    part = ours[start:][:_SHOWN]
    return ("… " if start else "") + part + (" …" if len(ours) - start > _SHOWN else "")
