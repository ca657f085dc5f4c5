"""The visible title, author and reviewer of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.own.title import title_block
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.claims.own.ownership import Ownership

_LONGEST = 200
_WORD = r"[^\W\d_a-z][\w.'’-]*"
_JOINT = (
    r"(?:and|&|und|et|y|e|de|del|della|di|da|dos|van|von|zu|der|den|ter|ten|la|le|bin|ibn|al|el)"
)
_NAME = rf"(?P<name>{_WORD}(?:,?[ \u00a0]+(?:{_JOINT}(?!\w)|{_WORD}))*)"
_DONE = r"(?:medically|clinically|scientifically|legally|technically|expert|peer|fact)?[- ]*"
_REVIEWER = lazy(
    rf"(?<!\w)(?:{_DONE}(?:reviewed|checked|verified)\s+by|(?:medical\s+)?reviewer|geprüft von"
    rf"|relu par|revisado por)\s*:?\s*(?-i:{_NAME})",
    re.IGNORECASE,
)
_AUTHOR = lazy(
    rf"(?:^|[|·•\n\r]\s*)(?:(?:written|posted|published|words|story|text)\s+)?"
    rf"(?:by\s*:?|authors?\s*:|von\s|par\s|por\s|autor(?:in)?\s*:|auteur\s*:|автор\s*:|作者\s*[:：])"
    rf"\s*(?-i:{_NAME})",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_BEYOND = lazy(
    rf"(?:(?<=[a-z])(?-i:(?=Updated|Published|Posted))|,?\s+)"
    rf"(?:(?:{_MONTHS})[a-z]*\.?(?=\s*\Z)|updated|published|posted|reviewed|edited|medically"
    rf"|(?:fact|last|on|in)(?!\w)|{_JOINT}\s*\Z).*",
    re.IGNORECASE | re.DOTALL,
)


_STOP = lazy(r"(?<=\w{4})\.\Z")  # A sentence's; "Jr." and "M.D." keep theirs.


def byline_claims(article: Article, ownership: Ownership) -> Iterator[Claim]:
    """What the page shows as its title, and who it says wrote and reviewed it."""
    title = title_block(article)
    if title is not None:
        yield from _title(article.blocks[title])
    for index, block in enumerate(article.blocks):
        if block.kind is Kind.HEADING or len(block.text) > _LONGEST:
            continue
        if (block.region is Region.HEADER or index in ownership.head) and ownership.of(index):
            yield from _people(block)


def _title(block: Block) -> Iterator[Claim]:
    text = block.text.strip()
    if text and block.level <= 1:
        start = block.text.index(text)
        yield _claim(block, ClaimKind.TITLE, start, start + len(text))


def _people(block: Block) -> Iterator[Claim]:
    for kind, pattern in ((ClaimKind.REVIEWER, _REVIEWER), (ClaimKind.AUTHOR, _AUTHOR)):
        match = pattern.search(block.text)
        if match is not None:
            start = match.start("name")
            name = _STOP.sub("", _BEYOND.sub("", match["name"]).rstrip(" ,"))
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
