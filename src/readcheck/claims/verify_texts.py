"""Titles, descriptions, names and dates, held against what else the page says of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.claims.model import Claim


def verify_texts(claims: Sequence[Claim]) -> list[Verdict]:
    """A verdict for each claim that nothing can measure.

    It holds when another place of the page says the same. Otherwise there is no telling.
    """
    return [_verdict(claim, claims) for claim in claims]


def _verdict(claim: Claim, claims: Sequence[Claim]) -> Verdict:
    others = [c for c in claims if c.kind is claim.kind and c is not claim and c.value]
    if not claim.value or not others:
        return Verdict(claim, Outcome.CANNOT_TELL, "nothing else on the page to hold it against")
    same = next((c for c in others if _plain(c.value) == _plain(claim.value)), None)
    if same is not None:
        return Verdict(claim, Outcome.HOLDS, f"the same as in {_place(same)}")
    other = others[0]
    return Verdict(
        claim, Outcome.CANNOT_TELL, f"not the same as {other.value!r} in {_place(other)}"
    )


def _plain(value: str | None) -> str:
    return " ".join((value or "").casefold().split())


def _place(claim: Claim) -> str:
    return f"{claim.origin} {claim.key}".rstrip()
