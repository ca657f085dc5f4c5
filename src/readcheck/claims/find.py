"""All claims of an article, from every source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck import families
from readcheck.article.model import Origin

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def find_claims(article: Article) -> tuple[Claim, ...]:
    """Everything the page says about itself, and what it says of others, in source order.

    A claim source has the name of the origin it reads: what the page lacks is not even imported.
    """
    origins = {Origin.VISIBLE, *(datum.origin for datum in article.data)}
    sources = [name for name in families.names("claims.sources") if name in origins]
    finders = [families.module("claims.sources", name).find for name in sources]
    claims = {claim for find in finders for claim in find(article)}
    return tuple(sorted(claims, key=lambda claim: (claim.span, claim.kind, claim.origin)))
