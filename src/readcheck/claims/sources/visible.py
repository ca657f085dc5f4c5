"""Claims in the text that readers see: "Reading Time: 2 minutes", "5 min read", "1,234 words"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind, Origin
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.own.links import Links
from readcheck.claims.own.ownership import Ownership
from readcheck.claims.visible.amounts import DATED, Place, amounts, leads_item
from readcheck.claims.visible.bylines import byline_claims
from readcheck.claims.visible.dates import date_claims
from readcheck.claims.visible.parted import parted
from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.source import Span
    from readcheck.wording.phrases import Phrase

_MEDIA = lazy(r"Podcast|Video|Audio|Episode|Recipe|Movie|(?<!\w)(?:video|music)\b")
_ELSE = lazy(r"(?i)<(?:audio|video|iframe)\b|podcast|episode|recipe|webinar|youtube|vimeo")
_SILENT = frozenset({Kind.CODE, Kind.MATH, Kind.IMAGE})


def find(article: Article) -> Iterator[Claim]:
    """The claims in the article's blocks, its own and others'."""
    article = article._replace(blocks=tuple(map(parted, article.blocks)))
    ownership = Ownership(article)
    found = [
        _Found(index, phrase)
        for index, block in enumerate(article.blocks)
        if block.kind not in _SILENT
        for phrase in amounts(block, article.language, partial(_place, article, index, ownership))
    ]
    if _is_media(article):
        found = [item for item in found if item.phrase.evidence not in {"line", DATED}]
    elif any(item.phrase.evidence == DATED for item in found) and _tells_of_media(article):
        found = [item for item in found if item.phrase.evidence != DATED]
    own = _own(found, ownership)
    taken = _microdata(article)
    links = Links(article, [f.at for f in found if f.phrase.quantity.role is Role.MINUTES])
    for item in found:
        claim = _claim(article.blocks[item.at], item.phrase, own=item in own)
        if not claim.own and claim.kind is ClaimKind.READING_TIME:
            claim = claim._replace(link=links.of(item.at, item.phrase.value_start))
        if not any(
            a.start < claim.value_span.end and claim.value_span.start < a.end for a in taken
        ):
            yield claim
    yield from byline_claims(article, ownership)
    yield from date_claims(article, ownership)


class _Found(NamedTuple):
    """An amount and the block that it stands in."""

    at: int
    phrase: Phrase


def _place(article: Article, index: int, ownership: Ownership) -> Place:
    before = article.blocks[index - 1].text if index else ""
    after = [block.text for block in article.blocks[index + 1 : index + 3]]
    following, beyond = (*after, "", "")[:2]
    return Place(index in ownership.head, before, following, beyond, article.source.text)


def _own(found: list[_Found], ownership: Ownership) -> list[_Found]:
    """Those of some amounts that are about this article."""
    listed = ownership.in_lists({at for at, _ in found})
    own = [
        item
        for item in found
        if item.at not in listed
        and ownership.of(item.at)
        and leads_item(ownership.blocks[item.at], item.phrase)
        and not ownership.linked(item.at, item.phrase.value_start)
        and not ownership.beside_link(item.at, item.phrase.start, item.phrase.end)
    ]
    kept: list[_Found] = []
    for role in (Role.MINUTES, Role.WORDS):
        kept += _single([item for item in own if item.phrase.quantity.role is role], ownership)
    return kept


def _single(own: list[_Found], ownership: Ownership) -> list[_Found]:
    """Amounts of one kind, without those that make several different ones of them.

    A page has one reading time. Of several that differ, the one between its title and its text is
    its own, else one near the title; if these differ as well, they are a list of others', and there
    is no telling which is.
    """
    for places in (ownership.below_title, ownership.masthead, ownership.head):
        if _agree(own):
            break
        near = [item for item in own if item.at in places]
        own = near or own
    return own if _agree(own) else []


def _agree(found: list[_Found]) -> bool:
    low = max((item.phrase.quantity.low for item in found), default=0)
    return all(item.phrase.quantity.high >= low for item in found)


def _is_media(article: Article) -> bool:
    """Whether the page is for listening or watching: its "45 min" is no reading time."""
    return any(
        _MEDIA.search(datum.owner) or (datum.key == "og:type" and _MEDIA.search(str(datum.value)))
        for datum in article.data
    )


def _tells_of_media(article: Article) -> bool:
    """Whether anything on the page speaks of what takes time otherwise than by reading."""
    return _ELSE.search(article.source.text) is not None


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
        unsaid=phrase.evidence == DATED,
    )
