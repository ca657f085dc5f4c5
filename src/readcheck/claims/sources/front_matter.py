"""Claims in front matter: `reading_time: 7 min`, `words: 1200`, `title`, `date` and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.values import calendar_claim, count_claim, text_claim, time_claim
from readcheck.claims.model import ClaimKind
from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS, normal_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.claims.model import Claim

_TEXTS = {
    "title": ClaimKind.TITLE,
    "description": ClaimKind.DESCRIPTION,
    "author": ClaimKind.AUTHOR,
    "authors": ClaimKind.AUTHOR,
    "reviewer": ClaimKind.REVIEWER,
    "reviewedby": ClaimKind.REVIEWER,
    "medicallyreviewedby": ClaimKind.REVIEWER,
    "date": ClaimKind.PUBLISHED,
    "pubdate": ClaimKind.PUBLISHED,
    "publishdate": ClaimKind.PUBLISHED,
    "published": ClaimKind.PUBLISHED,
    "publishedat": ClaimKind.PUBLISHED,
    "datepublished": ClaimKind.PUBLISHED,
    "lastmod": ClaimKind.MODIFIED,
    "lastmodified": ClaimKind.MODIFIED,
    "lastmodifiedat": ClaimKind.MODIFIED,
    "modified": ClaimKind.MODIFIED,
    "updated": ClaimKind.MODIFIED,
    "updatedat": ClaimKind.MODIFIED,
    "lastupdated": ClaimKind.MODIFIED,
    "datemodified": ClaimKind.MODIFIED,
}
_PEOPLE = frozenset({"author", "authors", "reviewer", "reviewedby"})
_MILLISECONDS = 60_000


def find(article: Article) -> Iterator[Claim]:
    """The claims that the article's front matter makes."""
    for datum in article.data:
        if datum.origin is Origin.FRONT_MATTER and not isinstance(datum.value, bool):
            claim = _claim(datum, article.language)
            if claim is not None:
                yield claim


def _claim(datum: Datum, language: str | None) -> Claim | None:
    key = normal_key(datum.key)
    outer = normal_key(datum.path[-1]) if datum.path else ""
    if outer in TIME_KEYS:
        return _of_mapping(datum, key, language)
    if key in TIME_KEYS:
        return time_claim(datum, language) or calendar_claim(datum)
    if key == "timerequired" and not datum.path:
        return time_claim(datum, language, bare=False) or calendar_claim(datum)
    if key in WORD_KEYS:
        return count_claim(datum, language)
    if key == "duration" and not datum.path:
        return time_claim(datum, language, bare=False)
    return _of_text(datum, key, outer)


def _of_text(datum: Datum, key: str, outer: str) -> Claim | None:
    if not datum.path and key in _TEXTS:
        return text_claim(datum, _TEXTS[key])
    if key == "name" and outer in _PEOPLE:
        return text_claim(datum, _TEXTS[outer])
    return None


def _of_mapping(datum: Datum, key: str, language: str | None) -> Claim | None:
    """A member of what npm's reading-time returns: text, minutes, time (milliseconds), words."""
    if key in WORD_KEYS:
        return count_claim(datum, language)
    if key in {"text", "minutes"}:
        return time_claim(datum, language)
    if key != "time" or not isinstance(datum.value, int | float):
        return None
    claim = time_claim(datum, language)
    if claim is None or claim.low is None:
        return None
    minutes = claim.low / _MILLISECONDS
    return claim._replace(low=minutes, high=minutes)
