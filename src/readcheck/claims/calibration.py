"""What a page's own claims tell of the rule that its site follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.reading.evidence import Evidence

_PLUGIN = "twitter:"


def evidence_of(analysis: Analysis) -> Evidence | None:
    """The evidence of one page; None where it claims no reading time or holds no text.

    Of several own claims the one that the page's reader sees is taken before what a machine
    reads, and a search engine plugin's, which follows a rule of its own, last.
    """
    claims = [claim for claim in analysis.claims if _tells(claim)]
    if not claims or not analysis.extent.text_words:
        return None
    from readcheck.reading.evidence import evidence

    claim = min(claims, key=_rank)
    return evidence(analysis.article, analysis.language, claim.low or 0, claim.high or 0)


def _tells(claim: Claim) -> bool:
    return claim.own and claim.kind is ClaimKind.READING_TIME and claim.low is not None


def _rank(claim: Claim) -> tuple[bool, bool]:
    fraction = claim.low == claim.high and claim.low != int(claim.low or 0)
    return claim.key.startswith(_PLUGIN), fraction
