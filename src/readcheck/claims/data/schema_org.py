"""schema.org's properties that claim something about an article, for JSON-LD and microdata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.data.values import count_claim, duration_claim, text_claim
from readcheck.claims.model import ClaimKind
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.model import Datum
    from readcheck.claims.model import Claim

_ARTICLE = lazy(
    r"Article|Posting|Report\b|WebPage\b|\bCreativeWork\b|\bReview\b|Chapter\b|\bShortStory\b"
    r"|\bEssay\b|Documentation|APIReference|QAPage|FAQPage|ItemPage|AboutPage"
)
_TEXTS = {
    "headline": ClaimKind.TITLE,
    "description": ClaimKind.DESCRIPTION,
    "datePublished": ClaimKind.PUBLISHED,
    "dateModified": ClaimKind.MODIFIED,
}
_PEOPLE = {
    "author": ClaimKind.AUTHOR,
    "creator": ClaimKind.AUTHOR,
    "reviewedBy": ClaimKind.REVIEWER,
}


def is_article(types: str) -> bool:
    """Whether a type, or several joined by spaces, is one that readers read; no type may be."""
    return not types or bool(_ARTICLE.search(types))


def is_page(types: str) -> bool:
    """Whether a type is a page's own, which stands beside the article's."""
    return "Page" in types


def claim_of(
    datum: Datum, path: tuple[str, ...], language: str | None, *, own: bool
) -> Claim | None:
    """The claim that a property of an article makes; `path` leads from the article to it."""
    if not path and datum.key == "timeRequired":
        return duration_claim(datum, language, own=own)
    if not path and datum.key.lower() == "wordcount":
        claim = count_claim(datum, language, own=own)
        if claim is not None and datum.key != "wordCount":
            return claim._replace(note=f"schema.org writes 'wordCount', not {datum.key!r}")
        return claim
    if not path and datum.key in _TEXTS:
        return text_claim(datum, _TEXTS[datum.key], own=own)
    person = datum.key if not path else path[-1] if datum.key == "name" else ""
    if len(path) <= 1 and person in _PEOPLE and not str(datum.value).startswith(("http", "#", "/")):
        return text_claim(datum, _PEOPLE[person], own=own)
    return None
