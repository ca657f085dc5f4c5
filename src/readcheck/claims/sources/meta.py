"""Claims in <title> and <meta>: Open Graph, Twitter's label and data pairs, article times."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.data.values import count_claim, text_claim, time_claim
from readcheck.claims.model import ClaimKind
from readcheck.claims.own.ownership import Ownership
from readcheck.patterns import lazy
from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS, normal_key
from readcheck.wording.lexicon import Role, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.claims.model import Claim

_KINDS = {
    "title": ClaimKind.TITLE,
    "og:title": ClaimKind.TITLE,
    "twitter:title": ClaimKind.TITLE,
    "description": ClaimKind.DESCRIPTION,
    "og:description": ClaimKind.DESCRIPTION,
    "twitter:description": ClaimKind.DESCRIPTION,
    "author": ClaimKind.AUTHOR,
    "article:author": ClaimKind.AUTHOR,
    "dc.creator": ClaimKind.AUTHOR,
    "parsely-author": ClaimKind.AUTHOR,
    "article:published_time": ClaimKind.PUBLISHED,
    "og:published_time": ClaimKind.PUBLISHED,
    "date": ClaimKind.PUBLISHED,
    "dc.date": ClaimKind.PUBLISHED,
    "parsely-pub-date": ClaimKind.PUBLISHED,
    "article:modified_time": ClaimKind.MODIFIED,
    "og:updated_time": ClaimKind.MODIFIED,
    "og:modified_time": ClaimKind.MODIFIED,
    "last-modified": ClaimKind.MODIFIED,
}
_PAIR = lazy(r"twitter:(label|data)(\d+)", re.IGNORECASE)


def find(article: Article) -> Iterator[Claim]:
    """The claims of the page's head, and of RDFa's <meta> elements beside what readers see."""
    data = [datum for datum in article.data if datum.origin is Origin.META]
    labels = _labels(data)
    ownership = Ownership(article)
    often = Counter(datum.key for datum in data)
    for datum in data:
        claim = _claim(datum, labels, article.language)
        if claim is None:
            continue
        alone = often[datum.key] == 1 and not ownership.in_margin(datum.span)
        if alone or _in_head(datum, article) or ownership.at(datum.span, often[datum.key]):
            yield claim
        elif claim.kind in {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}:
            yield claim._replace(own=False)


def _in_head(datum: Datum, article: Article) -> bool:
    """Whether a <meta> stands before all that readers see."""
    return not article.blocks or datum.span.start < article.blocks[0].span.start


def _labels(data: list[Datum]) -> dict[str, str]:
    """The texts of twitter:label1, twitter:label2 ... by their number."""
    found: dict[str, str] = {}
    for datum in data:
        match = _PAIR.fullmatch(datum.key)
        if match and match[1].lower() == "label":
            found[match[2]] = str(datum.value)
    return found


def _claim(datum: Datum, labels: dict[str, str], language: str | None) -> Claim | None:
    pair = _PAIR.fullmatch(datum.key)
    if pair:
        label = labels.get(pair[2], "") if pair[1].lower() == "data" else ""
        return _labelled(datum, label, language)
    key = datum.key.lower()
    if key in _KINDS:
        if _KINDS[key] is ClaimKind.AUTHOR and str(datum.value).startswith(("http", "/", "@")):
            return None
        return text_claim(datum, _KINDS[key])
    name = normal_key(key.rpartition(":")[2])
    if name in TIME_KEYS:
        return time_claim(datum, language)
    return count_claim(datum, language) if name in WORD_KEYS else None


def _labelled(datum: Datum, label: str, language: str | None) -> Claim | None:
    """A pair's claim, if the label speaks of reading time or words in any language."""
    words = tokens(label[:100])
    if any(word.languages(Role.LABEL) or word.languages(Role.AFTER) for word in words):
        return time_claim(datum, language)
    if any(word.languages(Role.WORD_LABEL) for word in words):
        return count_claim(datum, language)
    return None
