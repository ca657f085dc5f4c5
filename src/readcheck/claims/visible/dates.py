"""Dates that readers see beside a word that says what of: "Published 3 May 2024"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.model import Claim, ClaimKind
from readcheck.patterns import any_of, lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.claims.own.ownership import Ownership

_LONGEST = 200  # Characters of a line about an article.
_YEAR = lazy(r"(?:19|20)\d\d")


@cache
def _labels() -> re.Pattern[str]:
    from readcheck.languages._index.lines import ON, PUBLISHED, UPDATED, WEEKDAYS

    published, updated, on, weekdays = map(any_of, (PUBLISHED, UPDATED, ON, WEEKDAYS))
    return re.compile(
        rf"(?<!\w)(?:(?P<published>{published})|(?P<modified>{updated}))"
        rf"(?:\s+{on})?\s*[:：]?\s*(?:{weekdays}\.?,\s*)?",
        re.IGNORECASE,
    )


def date_claims(article: Article, ownership: Ownership) -> Iterator[Claim]:
    """The labelled dates in the lines about the article."""
    for index, block in enumerate(article.blocks):
        if _is_line(block) and _is_own(block, index, ownership):
            yield from _dates(block)


def _is_line(block: Block) -> bool:
    short = len(block.text) <= _LONGEST and block.kind is not Kind.HEADING
    return short and bool(_YEAR.search(block.text))


def _is_own(block: Block, index: int, ownership: Ownership) -> bool:
    near = block.region is Region.HEADER or index in ownership.head
    return near and ownership.of(index)


def _dates(block: Block) -> Iterator[Claim]:
    from readcheck.wording.dates import date_at

    for match in _labels().finditer(block.text):
        end = date_at(block.text, match.end())
        if end is not None:
            kind = ClaimKind.PUBLISHED if match["published"] else ClaimKind.MODIFIED
            value = " ".join(block.text[match.end() : end].split())
            span = block.source_span(match.start(), end)
            inner = block.source_span(match.end(), end)
            yield Claim(kind, Origin.VISIBLE, value, span, inner, value=value)
