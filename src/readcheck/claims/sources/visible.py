"""Claims in the text that readers see: "Reading Time: 2 minutes", "5 min read", "1,234 words"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.own.ownership import Ownership
from readcheck.claims.visible.amounts import amounts
from readcheck.claims.visible.bylines import byline_claims
from readcheck.claims.visible.dates import date_claims
from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.source import Span
    from readcheck.wording.phrases import Phrase

_MEDIA = lazy(r"Podcast|Video|Audio|Episode|Recipe|Movie|(?<!\w)(?:video|music)\b")
_SILENT = frozenset({Kind.CODE, Kind.MATH, Kind.IMAGE})


def find(article: Article) -> Iterator[Claim]:
    """The claims in the article's blocks, its own and others'."""
    ownership = Ownership(article)
    found = [
        (index, phrase)
        for index, block in enumerate(article.blocks)
        if block.kind not in _SILENT
        for phrase in amounts(block, article.language, _before(article, index))
    ]
    if _is_media(article):
        found = [(index, phrase) for index, phrase in found if phrase.evidence != "line"]
    listed = ownership.in_lists({index for index, _ in found})
    taken = _microdata(article)
    for index, phrase in found:
        own = index not in listed and ownership.of(index)
        own = own and not ownership.linked(index, phrase.value_start)
        claim = _claim(article.blocks[index], phrase, own=own)
        if not any(
            a.start < claim.value_span.end and claim.value_span.start < a.end for a in taken
        ):
            yield claim
    yield from byline_claims(article, ownership)
    yield from date_claims(article, ownership)


def _before(article: Article, index: int) -> str:
    return article.blocks[index - 1].text if index else ""


def _is_media(article: Article) -> bool:
    """Whether the page is for listening or watching: its "45 min" is no reading time."""
    return any(
        _MEDIA.search(datum.owner) or (datum.key == "og:type" and _MEDIA.search(str(datum.value)))
        for datum in article.data
    )


def _microdata(article: Article) -> list[Span]:
    """Visible text that microdata claims: it is one claim, and microdata says more of it."""
    return [
        datum.span
        for datum in article.data
        if datum.origin is Origin.MICRODATA and datum.key.lower() in {"timerequired", "wordcount"}
    ]


def _claim(block: Block, phrase: Phrase, *, own: bool) -> Claim:
    kind = ClaimKind.WORD_COUNT if phrase.quantity.role is Role.WORDS else ClaimKind.READING_TIME
    return Claim(
        kind=kind,
        origin=Origin.VISIBLE,
        published=" ".join(block.text[phrase.value_start : phrase.value_end].split()),
        span=block.source_span(phrase.start, phrase.end),
        value_span=block.source_span(phrase.value_start, phrase.value_end),
        own=own,
        low=phrase.quantity.low,
        high=phrase.quantity.high,
        language=phrase.language,
    )
