"""The two places in which one `<time>` says a reading time: its `datetime` and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.values import duration_claim
from readcheck.claims.model import ClaimKind
from readcheck.wording.durations import read_duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.article.model import Article, Datum
    from readcheck.claims.model import Claim


def twins(article: Article, claims: Sequence[Claim], claim: Claim) -> list[Claim]:
    """What else the `<time>` of a reading time says of it, so that both are mended or neither.

    Args:
        article: the page.
        claims: everything that it says.
        claim: a claim that stands in the words of a `<time>` or in its `datetime`.
    """
    if claim.kind is not ClaimKind.READING_TIME:
        return []
    if claim.origin is Origin.VISIBLE:
        datum = _datetime_of(article, claim)
        found = duration_claim(datum, article.language, own=claim.own) if datum else None
        return [found] if found is not None else []
    shown = [each for each in claims if each.origin is Origin.VISIBLE and each.kind is claim.kind]
    stated = [(each, _datetime_of(article, each)) for each in shown]
    return [each for each, datum in stated if datum and datum.span == claim.value_span]


def _datetime_of(article: Article, claim: Claim) -> Datum | None:
    """The duration in the tag of the `<time>` that a visible claim stands in."""
    start = claim.value_span.start
    before = [
        datum
        for datum in article.data
        if datum.key == "datetime" and datum.origin is Origin.ATTRIBUTE and datum.span.end <= start
    ]
    if not before:
        return None
    nearest = max(before, key=lambda datum: datum.span)
    closed = "</time" in article.source.text[nearest.span.end : start].lower()
    return None if closed or read_duration(str(nearest.value)).minutes is None else nearest
