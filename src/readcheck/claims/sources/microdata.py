"""Claims in microdata and RDFa: `itemprop="timeRequired"`, `itemprop="author"` and the rest."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.schema_org import claim_of, is_article
from readcheck.claims.model import ClaimKind
from readcheck.claims.own.ownership import Ownership

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.claims.model import Claim


def find(article: Article) -> Iterator[Claim]:
    """The claims of properties whose item is an article; another article's only as amounts."""
    ownership = Ownership(article)
    data = [datum for datum in article.data if datum.origin is Origin.MICRODATA]
    often = Counter(datum.key for datum in data)
    for datum in data:
        if often[datum.key] == 1:
            own = not ownership.in_margin(datum.span)
        else:
            own = ownership.at(datum.span, often[datum.key])
        claim = _claim(datum, article.language, own=own)
        if claim is None:
            continue
        if own or claim.kind in {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}:
            yield claim


def _claim(datum: Datum, language: str | None, *, own: bool) -> Claim | None:
    if is_article(datum.owner):
        return claim_of(datum, (), language, own=own)
    if datum.owner == "Person" and datum.key == "name" and datum.path:
        return claim_of(datum, datum.path[-1:], language, own=own)
    return None
