"""Claims in JSON-LD: `timeRequired`, `wordCount`, `headline`, `author`, dates and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.json_objects import JsonObject, objects
from readcheck.claims.data.schema_org import claim_of
from readcheck.claims.model import ClaimKind
from readcheck.patterns import lazy

_WORKING_TIME = lazy(
    r"\s*(?:(?:estimated\s+)?(?:time\s+to\s+complete|completion\s+time)|time\s+(?:needed|required))"
    r"\W{0,9}(\d{1,4})\s*min",
    re.IGNORECASE,
)
_LONGEST_LABEL = 80

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def find(article: Article) -> Iterator[Claim]:
    """The claims of objects that describe articles; of others' only times and counts."""
    data = [datum for datum in article.data if datum.origin is Origin.JSON_LD]
    for item in objects(data, article):
        for claim in _claims(item, article.language):
            if claim.key.endswith("timeRequired") and _is_working_time(article, claim.low):
                continue
            yield claim


def _is_working_time(article: Article, minutes: float | None) -> bool:
    """Whether the page shows the same time as what a task takes: "Time to complete 15 minutes"."""
    shown = (
        _WORKING_TIME.match(block.text)
        for block in article.blocks
        if len(block.text) <= _LONGEST_LABEL
    )
    return any(match is not None and float(match[1]) == minutes for match in shown)


def _claims(item: JsonObject, language: str | None) -> Iterator[Claim]:
    for datum, path in item.properties:
        claim = claim_of(datum, path, language, own=item.own)
        if claim is not None and (item.own or _is_amount(claim)):
            yield claim


def _is_amount(claim: Claim) -> bool:
    return claim.kind in {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
