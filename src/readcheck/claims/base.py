"""All claims of an article, from every source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck import families

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


def find_claims(article: Article) -> tuple[Claim, ...]:
    """Everything the page says about itself, and what it says of others, in source order."""
    finders = families.members("claims.sources", "find").values()
    claims = {claim for find in finders for claim in find(article)}
    return tuple(sorted(claims, key=lambda claim: (claim.span, claim.kind, claim.origin)))
