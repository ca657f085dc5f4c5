"""Claims in feeds and sitemaps, all about the pages that their entries lead to.

A feed tells a reading time in an element of its own (`<readingTime>5</readingTime>`), in a title
("Slack water (4 min read)"), or at the head or the end of what it shows of the text, as a line of
its own or a part of one: what stands in the middle of prose may be about anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.feed.entries import MODIFIED, TEXTS
from readcheck.article.model import Origin
from readcheck.claims.data.values import count_claim, text_claim, time_claim
from readcheck.claims.model import Claim, ClaimKind
from readcheck.patterns import lazy
from readcheck.source import Span
from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS, normal_key
from readcheck.wording.lexicon import Role
from readcheck.wording.markup import masked
from readcheck.wording.meta_lines import is_meta_line
from readcheck.wording.phrases import find_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Datum
    from readcheck.wording.phrases import Phrase

_BLOCK = lazy(
    r"<(?:br|hr|/?(?:p|div|li|ul|ol|h[1-6]|header|blockquote|figure|pre|table))\b[^<>]*+>"
)
_LOOK = 600  # Characters at the head of a text.
_END = 80  # Characters at the end of a short one.
_FIRST = 3  # Lines that may tell of the text before it begins.
_APART = frozenset("|·•‧∙・—–-―:()[]【】（）.!?…。！？⏱⌛🕒📖\n")
_OPENING = "([【（⏱⌛🕒📖\ufe0f "
_SAID = frozenset({"read", "label"})


def find(article: Article) -> Iterator[Claim]:
    """What the article, which is a list of pages, says of them."""
    for datum in article.data:
        if datum.origin is Origin.FEED and datum.element is not None:
            link = datum.element.attributes["href"]
            for claim in _claims(datum, article):
                yield claim._replace(link=link, own=False)


def _claims(datum: Datum, article: Article) -> Iterator[Claim]:
    key = normal_key(datum.key)
    outer = normal_key(datum.path[-1]) if datum.path else ""
    if datum.key == MODIFIED:
        found = text_claim(datum, ClaimKind.MODIFIED)
    elif key in WORD_KEYS:
        found = count_claim(datum, article.language)
    elif key in TIME_KEYS or (outer in TIME_KEYS and key in {"text", "minutes"}):
        found = time_claim(datum, article.language)
    elif datum.key in TEXTS and not datum.path:
        yield from _told(datum, article)
        return
    else:
        return
    if found is not None:
        yield found


def _told(datum: Datum, article: Article) -> Iterator[Claim]:
    """The reading time that a text of an entry tells of the page it is taken from."""
    text = str(datum.value)
    lines = [masked(line).strip() for line in _BLOCK.sub("\n", text[:_LOOK]).split("\n")]
    lines = [line for line in lines if line][:_FIRST]
    if len(text) <= _LOOK and len(lines) == 1:
        lines.append(lines[0][-_END:])
    for index, line in enumerate(lines):
        phrases = [
            phrase
            for phrase in find_phrases(line, article.language)
            if phrase.quantity.role is Role.MINUTES and phrase.evidence in _SAID
        ]
        if len(phrases) == 1 and (is_meta_line(line) or _stands_apart(line, phrases[0], index)):
            yield _claim(datum, article, line, phrases[0])
            return


def _stands_apart(line: str, phrase: Phrase, index: int) -> bool:
    """Whether a phrase opens the first line or closes a short text, and is not in a sentence."""
    before, after = line[: phrase.start].rstrip(), line[phrase.end :].strip()
    opens = index == 0 and not before.strip(_OPENING) and (not after or after[0] in _APART)
    closes = not after.strip(".)]】）!") and (not before or before[-1] in _APART)
    return opens or closes


def _claim(datum: Datum, article: Article, line: str, phrase: Phrase) -> Claim:
    published = line[phrase.value_start : phrase.value_end]
    said = line[phrase.start : phrase.end]
    text = article.source.text
    at = text.find(said, datum.span.start, min(datum.span.end, datum.span.start + 2 * _LOOK))
    span = datum.span if at < 0 else Span(at, at + len(said))
    inner = span if at < 0 else Span(at + phrase.value_start - phrase.start, 0)
    value_span = span if at < 0 else Span(inner.start, inner.start + len(published))
    return Claim(
        ClaimKind.READING_TIME,
        Origin.FEED,
        re.sub(r"\s+", " ", published),
        span,
        value_span,
        own=False,
        key=datum.key,
        low=phrase.quantity.low,
        high=phrase.quantity.high,
        language=phrase.language,
    )
