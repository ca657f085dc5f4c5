"""The fix of a claim: the value that its verdict expects, in the claim's own wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.findings import Edit, Fix

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.claims.model import Verdict


def fix_for(analysis: Analysis, verdict: Verdict) -> Fix | None:
    """The edit that makes a claim say what is expected, or None where that cannot be written.

    It is safe: it changes a number that is wrong, and nothing else. It is not where the claim is
    written in a way (`note`) that leaves doubt what it was meant to say, or where readings of the
    page differ in what it should say.
    """
    from readcheck.claims.rewrite import rewrite

    claim = verdict.claim
    if verdict.expected is None:
        return None
    low, high = verdict.expected
    if claim.low == claim.high and low > 0:  # Where one number stands, one number is put.
        low = high = round((low + high) / 2)
    elif claim.low == 0 and (claim.high or 0) > 1:  # "Less than five" stays an upper bound.
        low, high = 0, round((low + high) / 2)
    text = analysis.article.source.text
    written = rewrite(claim, text, low, high)
    if written is None or written == text[slice(*claim.value_span)]:
        return None
    return Fix((Edit(claim.value_span, written),), safe=verdict.certain and not claim.note)
