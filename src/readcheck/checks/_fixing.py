"""The fix of a claim: the value that its verdict expects, in the claim's own wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.findings import Edit, Fix

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.claims.model import Verdict


def fix_for(analysis: Analysis, verdict: Verdict) -> Fix | None:
    """The edit that makes a claim say what is expected, or None where that cannot be written.

    Whole minutes can: a rule that gives tenths tells what is wrong and is not written.

    A `<time>` that says it twice, in its `datetime` and in words, is mended in both places. The fix
    is safe: it changes a number that is wrong, and nothing else. It is not where the claim is
    written in a way (`note`) that leaves doubt what it was meant to say, or where readings of the
    page differ in what it should say.
    """
    from readcheck.claims.rewrite import rewrite
    from readcheck.claims.same_element import twins

    claim = verdict.claim
    if verdict.expected is None:
        return None
    low, high = verdict.expected
    if low != int(low) or high != int(high):
        return None
    if claim.low == claim.high and low > 0:  # Where one number stands, one number is put.
        low = high = round((low + high) / 2)
    elif claim.low == 0 and (claim.high or 0) > 1:  # "Less than five" stays an upper bound.
        low, high = 0, round((low + high) / 2)
    text = analysis.article.source.text
    edits = []
    for place in (claim, *twins(analysis.article, analysis.claims, claim)):
        written = rewrite(place, text, low, high)
        if written is None:
            return None
        if written != text[slice(*place.value_span)]:
            edits.append(Edit(place.value_span, written))
    return Fix(tuple(edits), safe=verdict.certain and not claim.note) if edits else None
