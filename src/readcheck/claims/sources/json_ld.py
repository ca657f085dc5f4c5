"""Claims in JSON-LD: `timeRequired`, `wordCount`, `headline`, `author`, dates and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.json_objects import JsonObject, objects
from readcheck.claims.model import ClaimKind
from readcheck.claims.schema import claim_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def find(article: Article) -> Iterator[Claim]:
    """The claims of objects that describe articles; of others' only times and counts."""
    data = [datum for datum in article.data if datum.origin is Origin.JSON_LD]
    for item in objects(data, article):
        yield from _claims(item, article.language)


def _claims(item: JsonObject, language: str | None) -> Iterator[Claim]:
    for datum, path in item.properties:
        claim = claim_of(datum, path, language, own=item.own)
        if claim is not None and (item.own or _is_amount(claim)):
            yield claim


def _is_amount(claim: Claim) -> bool:
    return claim.kind in {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
