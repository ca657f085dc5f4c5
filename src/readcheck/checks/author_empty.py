"""The page's JSON-LD has an empty author, while readers see who wrote it.

A template that looked for the author under another name leaves `"author": {"name": ""}` behind.
Search engines then show no author, or report the page as faulty, though its byline is there. Pages
without a byline that readers see are left alone, and so are those that name the author in another
place of their JSON-LD.

Bad, under a byline "By Ada Pier":

    {"@type": "Article", "author": {"@type": "Person", "name": ""}}

Good:

    {"@type": "Article", "author": {"@type": "Person", "name": "Ada Pier"}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.data.schema_org import is_article
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Datum

RULE = "author-empty"
_AUTHOR = "author"
_TRANSPARENT = frozenset({"@graph", "mainEntity"})


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each empty author beside a visible byline."""
    empty = [datum for datum in analysis.article.data if _is_empty_author(datum)]
    if not empty:
        return
    named = [c for c in analysis.claims if c.own and c.kind is ClaimKind.AUTHOR and c.value]
    seen = next((claim for claim in named if claim.origin is Origin.VISIBLE), None)
    if seen is None or any(claim.origin is Origin.JSON_LD for claim in named):
        return
    for datum in empty:
        message = f"the author is empty, while the byline says {seen.published!r}"
        data = {"claimed": "", "computed": seen.published}
        yield Finding(RULE, Severity.WARNING, message, datum.span, data=data, related=(seen.span,))


def _is_empty_author(datum: Datum) -> bool:
    """Whether a value of JSON-LD is the empty name of an article's author."""
    if datum.origin is not Origin.JSON_LD or str(datum.value or "").strip():
        return False
    path = tuple(key for key in datum.path if key not in _TRANSPARENT)
    if datum.key == "name":
        return path == (_AUTHOR,)
    return datum.key == _AUTHOR and not path and bool(datum.owner) and is_article(datum.owner)


CHECK = Check(severity=Severity.WARNING, find=find)
