"""What a page's own claims tell of the rule that its site follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind, written_by_plugin

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.calibrate.evidence import Evidence
    from readcheck.claims.model import Claim
    from readcheck.reading.content import Amount


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page's evidence, and its claim that tells: the words as published, and their line."""

    evidence: Evidence
    published: str
    line: int


def site_page(analysis: Analysis) -> SitePage | None:
    """A page's evidence and where it stands; None where `evidence_of` has none."""
    claim = _telling(analysis)
    found = None if claim is None else evidence_of(analysis)
    if claim is None or found is None:
        return None
    line = analysis.article.source.position(claim.span.start).line
    return SitePage(found, claim.published, line)


def evidence_of(analysis: Analysis) -> Evidence | None:
    """The evidence of one page; None where it claims no reading time or holds no text.

    Of several own claims the one that the page's reader sees is taken before what a machine
    reads, and a search engine plugin's, which follows a rule of its own, last.
    """
    claim = _telling(analysis)
    if claim is None or not analysis.extent.text_words:
        return None
    from readcheck.calibrate.evidence import evidence

    low, high = claim.low or 0, claim.high or 0
    return evidence(analysis.article, analysis.language, low, high, _count(analysis))


def _count(analysis: Analysis) -> Amount | None:
    """The most precise word count that the page publishes of itself."""
    from readcheck.claims.verify.word_counts import meant

    counts = [meant(claim) for claim in analysis.claims if claim.own and _counts(claim)]
    return min(counts, key=lambda amount: amount.high - amount.low, default=None)


def _counts(claim: Claim) -> bool:
    return claim.kind is ClaimKind.WORD_COUNT and claim.low is not None


def _telling(analysis: Analysis) -> Claim | None:
    return min((claim for claim in analysis.claims if _tells(claim)), key=_rank, default=None)


def _tells(claim: Claim) -> bool:
    return claim.own and claim.kind is ClaimKind.READING_TIME and claim.low is not None


def _rank(claim: Claim) -> tuple[bool, bool]:
    fraction = claim.low == claim.high and claim.low != int(claim.low or 0)
    return written_by_plugin(claim), fraction
