"""The visible title, author and reviewer of an article."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.own.ownership import leads_away
from readcheck.patterns import any_of, lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.claims.own.ownership import Ownership

_LONGEST = 200
_WORD = r"[^\W\d_a-z][\w.'’-]*"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"


@cache
def _joint() -> str:
    from readcheck.languages._index.lines import CONJUNCTIONS, PARTICLES

    return any_of(("&", *CONJUNCTIONS, *PARTICLES))


def _name() -> str:
    return rf"(?P<name>{_WORD}(?:,?[ \u00a0]+(?:{_joint()}(?!\w)|{_WORD}))*)"


@cache
def _reviewer() -> re.Pattern[str]:
    from readcheck.languages._index.lines import MANNER, REVIEWED_BY, REVIEWERS

    return re.compile(
        rf"(?<!\w)(?:{any_of(MANNER)}?[- ]*{any_of(REVIEWED_BY)}|{any_of(REVIEWERS)})"
        rf"\s*:?\s*(?-i:{_name()})",
        re.IGNORECASE,
    )


@cache
def _author() -> re.Pattern[str]:
    from readcheck.languages._index.lines import AUTHORS, BY, CREDITS

    # A page's elements may leave no space: "byJane Roe".
    return re.compile(
        rf"(?:^|[|·•\n\r]\s*)(?:{any_of(CREDITS)}\s+)?"
        rf"(?:{any_of(BY)}(?:\s*:|\s|(?-i:(?<=[a-z])(?=[A-Z])))|{any_of(AUTHORS)}\s*[:：])"
        rf"\s*(?-i:{_name()})",
        re.IGNORECASE,
    )


@cache
def _beyond() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=[a-z])(?-i:(?=Updated|Published|Posted))|,?\s+)"
        rf"(?:(?:{_MONTHS})[a-z]*\.?(?=\s*\Z)|updated|published|posted|reviewed|edited|medically"
        rf"|(?:fact|last|on|in)(?!\w)|{_joint()}\s*\Z).*",
        re.IGNORECASE | re.DOTALL,
    )


_STOP = lazy(r"(?<=\w{4})\.\Z")  # A sentence's; "Jr." and "M.D." keep theirs.


def byline_claims(article: Article, ownership: Ownership) -> Iterator[Claim]:
    """What the page shows as its title, and who it says wrote and reviewed it."""
    title = ownership.title
    if title is not None and not _heads_one_of_many(article, title):
        yield from _title(article.blocks[title])
    for index, block in enumerate(article.blocks):
        if block.kind is Kind.HEADING or len(block.text) > _LONGEST:
            continue
        if (block.region is Region.HEADER or index in ownership.head) and ownership.of(index):
            yield from _people(block)


def _may_name(text: str) -> bool:
    """A quick test that most lines fail: does it hold the beginnings of what leads a name?"""
    lower = text.lower()
    return any(lead in lower for lead in _leads())


@cache
def _leads() -> tuple[str, ...]:
    """The beginnings of what leads a name, without those that another one is a part of."""
    from readcheck.languages._index.lines import AUTHORS, BY, REVIEWED_BY, REVIEWERS

    leads = {*BY, *AUTHORS, *REVIEWERS, *(lead.partition(" ")[0] for lead in REVIEWED_BY)}
    return tuple(
        lead for lead in leads if not any(other in lead for other in leads if other != lead)
    )


def _heads_one_of_many(article: Article, title: int) -> bool:
    """Whether a page shows several articles, each with a title that leads to its own page."""
    if not leads_away(article.blocks[title]):
        return False
    return any(
        block.level == article.blocks[title].level and leads_away(block)
        for index, block in enumerate(article.blocks)
        if index != title and block.kind is Kind.HEADING
    )


def _title(block: Block) -> Iterator[Claim]:
    text = block.text.strip()
    if text and block.level <= 1:
        start = block.text.index(text)
        yield _claim(block, ClaimKind.TITLE, start, start + len(text))


def _people(block: Block) -> Iterator[Claim]:
    if not _may_name(block.text):
        return
    for kind, pattern in ((ClaimKind.REVIEWER, _reviewer()), (ClaimKind.AUTHOR, _author())):
        match = pattern.search(block.text)
        if match is not None:
            start = match.start("name")
            name = _STOP.sub("", _beyond().sub("", match["name"]).rstrip(" ,"))
            if name:
                yield _claim(block, kind, start, start + len(name), match.start())


def _claim(block: Block, kind: ClaimKind, start: int, end: int, lead: int | None = None) -> Claim:
    value = " ".join(block.text[start:end].split())
    first = start if lead is None else lead + _leading(block.text[lead:start])
    return Claim(
        kind,
        Origin.VISIBLE,
        value,
        block.source_span(first, end),
        block.source_span(start, end),
        value=value,
    )


def _leading(text: str) -> int:
    """How many separators stand before a label."""
    return len(text) - len(text.lstrip(" |·•\n\r\t"))
