"""Claims in the text that readers see: "Reading Time: 2 minutes", "5 min read", "1,234 words"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.lexicon import Role
from readcheck.claims.model import Claim, ClaimKind
from readcheck.claims.naming import line_elements, names_reading_time, names_word_count
from readcheck.claims.ownership import Ownership
from readcheck.claims.phrases import wordings
from readcheck.claims.prominence import stands_apart
from readcheck.claims.wording import Phrase, find_phrases
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block

_LOOKED_AT = 300  # Characters at the head of a block; a claim deep in a paragraph is prose.
_FEWEST_WORDS = 100  # A header's "3 words" is a puzzle's, not an article's length.
_SILENT = frozenset({Kind.CODE, Kind.MATH, Kind.IMAGE})


def find(article: Article) -> Iterator[Claim]:
    """The claims in the article's blocks, its own and others'."""
    ownership = Ownership(article)
    for index, block in enumerate(article.blocks):
        if block.kind not in _SILENT and _units().search(block.text, 0, _LOOKED_AT):
            own = ownership.of(index)
            for phrase in _phrases(block, article.language):
                yield _claim(block, phrase, own=own and not ownership.linked(index, phrase.start))


@cache
def _units() -> re.Pattern[str]:
    """Any word that a claim cannot do without: a quick test that most blocks fail."""
    stems: set[str] = {r"\d:\d\d"}
    for row in wordings().values():
        for cell in (row.minutes, row.hours, row.words, row.labels, row.alone):
            stems |= {
                re.escape(form.partition("=")[0]) for forms in row.paradigms(cell) for form in forms
            }
    return re.compile("|".join(sorted(stems, key=len)), re.IGNORECASE)


def _phrases(block: Block, language: str | None) -> list[Phrase]:
    text = block.text[:_LOOKED_AT]
    named = _named(block)
    times: list[Phrase] = []
    counts: list[Phrase] = []
    for phrase in find_phrases(text, language):
        if phrase.quantity.role is Role.WORDS:
            counts.append(phrase)
        elif _touches(named, phrase) or (phrase.evidence != "bare" and stands_apart(block, phrase)):
            times.append(phrase)
    return times + [phrase for phrase in counts if _counts_words(block, phrase, bool(times))]


def _named(block: Block) -> list[Span]:
    """The ranges of a block's text that an element's name gives to a reading time."""
    whole = [Span(0, len(block.text))] if any(map(names_reading_time, line_elements(block))) else []
    return whole + [
        Span(mark.start, mark.end) for mark in block.marks if names_reading_time(mark.element)
    ]


def _touches(spans: list[Span], phrase: Phrase) -> bool:
    return any(span.start < phrase.value_end and phrase.value_start < span.end for span in spans)


def _counts_words(block: Block, phrase: Phrase, beside_time: bool) -> bool:
    """Whether "1,234 words" is about this page: labelled, named, or beside a reading time."""
    if beside_time or any(map(names_word_count, line_elements(block))):
        return True
    marked = [Span(m.start, m.end) for m in block.marks if names_word_count(m.element)]
    if _touches(marked, phrase):
        return True
    if phrase.evidence == "label" and phrase.colon:
        return stands_apart(block, phrase)
    return block.region is Region.HEADER and phrase.quantity.low >= _FEWEST_WORDS


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
