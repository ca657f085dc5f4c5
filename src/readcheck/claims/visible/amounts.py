"""Which amounts of a block stand out as notes about the page, and which are running prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Region
from readcheck.claims.own.element_names import line_elements, names_reading_time, names_word_count
from readcheck.patterns import lazy
from readcheck.source import Span
from readcheck.wording.amounts import Quantity
from readcheck.wording.lexicon import Role, may_tell, tokens
from readcheck.wording.numerals import read_number
from readcheck.wording.phrases import Phrase, find_phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.article.model import Block, Element

_LONGEST_NOTE = 160  # Characters of a byline with date, topics and time.
_MOST_WORDS = 15
_LONGEST_LABEL = 60
_LEAD = 80  # Characters at the head of a paragraph in which a label may open it.
_HEADER = 600  # Characters of a header that are looked at.
_FEWEST_WORDS = 100  # A header's "3 words" is a puzzle's, not an article's length.
_SEPARATORS = frozenset("|·•‧∙・/,;:()[]（）【】「」—–-―*_~>\n\r<#@&+…。，、；：⏱⌛🕒📖")
_STOPS = frozenset(".!?")
_LED_BY = lazy(
    r"(?:\b(?:this|it)\b(?:\s+\w+)?\s*(?:['’]s|is|takes|will\s+take|should\s+take)\s+"
    r"|(?:本文|全文|本篇|この記事は|本記事は)\s*$|^\W*)(?:(?:about|roughly|around|only|just|an?|quick|short|long|easy)\s+)*$",
    re.IGNORECASE,
)
_FOLLOWED_BY = lazy(r"(?:by|in|on|for|from|updated|published|posted|last)\b", re.IGNORECASE)
_PARTS = lazy(r"[|·•‧∙・]|\s[-–—]\s|\u00a0\s*\u00a0")
_META = lazy(r"(?i)(?<![a-z])(?:meta|byline)(?![a-z])")
_YEAR = lazy(r"(?:19|20)\d\d")
_BARE_NUMBER = lazy(r"\s*[~≈]?\s*(\d{1,3})\s*")
_WORD = lazy(r"[^\W\d_]+")


def amounts(block: Block, language: str | None, before: str = "") -> list[Phrase]:
    """The reading times and word counts of a block that are claims by their words or place.

    `before` is the text of the block before it, which may be the label of what stands here.
    """
    text = block.text[: _looked_at(block)]
    if not _may_claim(text):
        return _bare_number(block)
    named = _named(block, names_reading_time)
    times: list[Phrase] = []
    counts: list[Phrase] = []
    found = find_phrases(text, language)
    for phrase in found:
        if phrase.evidence == "bare" and _is_part_of_byline(block, phrase, found):
            times.append(phrase._replace(evidence="line"))
        elif phrase.evidence == "bare" and _is_labelled(phrase, text, before):
            times.append(phrase._replace(evidence="label"))
        elif phrase.quantity.role is Role.WORDS:
            counts.append(phrase)
        elif _touches(named, phrase) or (
            phrase.evidence != "bare" and _stands_apart(block, phrase)
        ):
            times.append(phrase)
    return times + [phrase for phrase in counts if _counts_words(block, phrase, bool(times))]


def _is_part_of_byline(block: Block, phrase: Phrase, found: list[Phrase]) -> bool:
    """Whether "5 min" is all of a byline's part: "May 3, 2026 · 5 min · 1014 words · Ada Roe".

    A part that counts words beside it makes it a reading time; so does a date in an element that is
    named a byline, or before a rough time ("March 2, 2026 · 約5分"). Episodes are announced like
    that too: the caller knows whether it is one.
    """
    if phrase.quantity.role is not Role.MINUTES or len(block.text) > _LONGEST_NOTE:
        return False
    if not _is_a_part(block, phrase):
        return False
    if any(other.quantity.role is Role.WORDS for other in found):
        return True
    named = any(_META.search(element.names) for element in line_elements(block))
    rough = phrase.start < phrase.value_start and block.region is not Region.BODY
    return (named or rough) and bool(_YEAR.search(block.text))


def _is_a_part(block: Block, phrase: Phrase) -> bool:
    """Whether separators, or an element of its own, set an amount apart in its line."""
    parts = _PARTS.split(block.text)
    written = {block.text[at : phrase.end] for at in (phrase.start, phrase.value_start)}
    if len(parts) > 1 and not written.isdisjoint(part.strip() for part in parts):
        return True
    marked = (block.text[mark.start : mark.end].strip() for mark in block.marks)
    return not written.isdisjoint(marked) and block.text.strip() not in written


def _is_labelled(phrase: Phrase, text: str, before: str) -> bool:
    """Whether an amount is a whole block and the block before it is its label."""
    rest = text[: phrase.start] + text[phrase.end :]
    if rest.strip(" .\t\r\n") or len(before) > _LONGEST_LABEL:
        return False
    words = [word for word in tokens(before) if word.text not in {":", "：", "."}]
    label = bool(words) and bool(words[-1].languages(Role.LABEL))
    return label and all(word.languages(Role.ESTIMATED) for word in words[:-1])


def _looked_at(block: Block) -> int:
    if block.region is not Region.BODY:
        return _HEADER
    return _LONGEST_NOTE if len(block.text) <= _LONGEST_NOTE else _LEAD


def _may_claim(text: str) -> bool:
    """A quick test that most blocks fail: does any word of an amount occur?"""
    if not text.isascii() and any("\u0370" <= c <= "\u1dff" or c >= "\u2c00" for c in text):
        return True  # Letters beyond Latin: their words are not to be had by splitting at spaces.
    return may_tell(_WORD.findall(text.lower()))


def _named(block: Block, names: Callable[[Element], bool]) -> list[Span]:
    """The ranges of a block's text that an element's name gives to a kind of claim."""
    if len(block.text) <= _LONGEST_NOTE and any(map(names, line_elements(block))):
        return [Span(0, len(block.text))]
    return [Span(mark.start, mark.end) for mark in block.marks if names(mark.element)]


def _touches(spans: list[Span], phrase: Phrase) -> bool:
    return any(span.start < phrase.value_end and phrase.value_start < span.end for span in spans)


def _bare_number(block: Block) -> list[Phrase]:
    """A number without a unit, alone in an element that names a reading time."""
    if len(block.text) > _LONGEST_NOTE or not (block.path or block.marks):
        return []
    if any("hidden" in element.names for element in line_elements(block)):
        return []  # A script's scratch value.
    for start, end in _named(block, names_reading_time):
        match = _BARE_NUMBER.fullmatch(block.text, start, end)
        value = read_number(match[1]) if match else None
        if match and value is not None:
            first, last = match.span(1)
            quantity = Quantity(0, 1, value, value, "plain", Role.MINUTES, (), None, frozenset())
            return [Phrase(first, last, first, last, quantity, "bare", colon=False, language="")]
    return []


def _counts_words(block: Block, phrase: Phrase, beside_time: bool) -> bool:
    """Whether "1,234 words" is about this page: labelled, named, or beside a reading time."""
    if beside_time or _touches(_named(block, names_word_count), phrase):
        return True
    if phrase.evidence == "label" and phrase.colon:
        return _stands_apart(block, phrase)
    return block.region is Region.HEADER and phrase.quantity.low >= _FEWEST_WORDS


def _stands_apart(block: Block, phrase: Phrase) -> bool:
    """Whether a phrase is a note about the page.

    Outside the article's own text every phrase is. In it, a label at the head of a line is, and a
    phrase in a short line whose neighbours are separators and names instead of prose.
    """
    if block.region is not Region.BODY:
        return True
    before = block.text[: phrase.start].rstrip(" \t\u00a0")
    after = block.text[phrase.end : phrase.end + _LONGEST_NOTE].lstrip(" \t\u00a0")
    if phrase.evidence == "label" and (not before or before[-1] in "\n\r|·•"):
        return phrase.colon or _ends(after)
    if not _is_short(block.text):
        return False
    return _begins(before) and _ends(after)


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_NOTE and len(text.split()) <= _MOST_WORDS


def _begins(before: str) -> bool:
    if not before or before[-1] in _SEPARATORS or _LED_BY.search(before + " "):
        return True
    first = before.rsplit(maxsplit=1)[-1][0]
    return _is_name(first) and before[-1] not in _STOPS


def _ends(after: str) -> bool:
    stripped = after.lstrip(". ")
    if not stripped or stripped[0] in _SEPARATORS:
        return True
    return _is_name(stripped[0]) or bool(_FOLLOWED_BY.match(stripped))


def _is_name(first: str) -> bool:
    """Whether a word that starts so is a name or a number; where no case tells, it is prose."""
    return first.isupper() or not first.isalpha()
