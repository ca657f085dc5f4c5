"""Titles, descriptions, names and dates, held against what else the page says of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import Outcome, Verdict
from readcheck.claims.verify.contradictions import MOST, Contradiction, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def verify_texts(claims: Sequence[Claim], article: Article) -> list[Verdict]:
    """A verdict for each claim that nothing can measure.

    It is off when it cannot be true together with what the page says elsewhere, and holds when
    another place says the same. Otherwise there is no telling.
    """
    verdicts: list[Verdict] = []
    page = Page(article)
    for kind in dict.fromkeys(claim.kind for claim in claims):
        group = [claim for claim in claims if claim.kind is kind]
        against = {found.claim: found for found in page.contradictions(group)}
        others = [claim for claim in group if claim.value and claim not in against]
        for claim in group:
            if claim in against:
                verdicts.append(_off(against[claim], page))
            else:
                verdicts.append(_verdict(claim, others, page))
    return verdicts


def _off(found: Contradiction, page: Page) -> Verdict:
    reason = (
        f"{found.claim.published!r} {found.reason}: "
        f"{page.place(found.other)} says {found.other.published!r}"
    )
    return Verdict(found.claim, Outcome.OFF, reason, contradicts=found.other)


def _verdict(claim: Claim, claims: Sequence[Claim], page: Page) -> Verdict:
    if len(claims) > MOST:
        return Verdict(claim, Outcome.CANNOT_TELL, "the page says too much of this kind to compare")
    others = [other for other in claims if other is not claim]
    if not claim.value or not others:
        return Verdict(claim, Outcome.CANNOT_TELL, "nothing else on the page to hold it against")
    equal = next((other for other in others if page.same(claim, other)), None)
    if equal is not None:
        return Verdict(claim, Outcome.HOLDS, f"the same as in {_place(equal)}")
    other = others[0]
    return Verdict(
        claim, Outcome.CANNOT_TELL, f"not the same as {other.value!r} in {_place(other)}"
    )


def _place(claim: Claim) -> str:
    return f"{claim.origin.spoken} {claim.key}".rstrip()
