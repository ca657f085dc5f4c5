"""Titles, descriptions, names and dates, held against what else the page says of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.compare_titles import site_names
from readcheck.claims.contradictions import Contradiction, contradictions, place, same
from readcheck.claims.model import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def verify_texts(claims: Sequence[Claim], article: Article) -> list[Verdict]:
    """A verdict for each claim that nothing can measure.

    It is off when it cannot be true together with what the page says elsewhere, and holds when
    another place says the same. Otherwise there is no telling.
    """
    verdicts: list[Verdict] = []
    sites = site_names(article)
    for kind in dict.fromkeys(claim.kind for claim in claims):
        group = [claim for claim in claims if claim.kind is kind]
        against = {found.claim: found for found in contradictions(group, article)}
        right = [claim for claim in group if claim not in against]
        for claim in group:
            if claim in against:
                verdicts.append(_off(against[claim], article))
            else:
                verdicts.append(_verdict(claim, right, sites))
    return verdicts


def _off(found: Contradiction, article: Article) -> Verdict:
    reason = (
        f"{found.claim.published!r} {found.reason}: "
        f"{place(found.other, article)} says {found.other.published!r}"
    )
    return Verdict(found.claim, Outcome.OFF, reason, contradicts=found.other)


def _verdict(claim: Claim, claims: Sequence[Claim], sites: tuple[str, ...]) -> Verdict:
    others = [c for c in _others(claim, claims) if c.value]
    if not claim.value or not others:
        return Verdict(claim, Outcome.CANNOT_TELL, "nothing else on the page to hold it against")
    equal = next((c for c in others if same(claim, c, sites)), None)
    if equal is not None:
        return Verdict(claim, Outcome.HOLDS, f"the same as in {_place(equal)}")
    other = others[0]
    return Verdict(
        claim, Outcome.CANNOT_TELL, f"not the same as {other.value!r} in {_place(other)}"
    )


def _others(claim: Claim, claims: Sequence[Claim]) -> Iterator[Claim]:
    return (other for other in claims if other is not claim)


def _place(claim: Claim) -> str:
    return f"{claim.origin} {claim.key}".rstrip()
