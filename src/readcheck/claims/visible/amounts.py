"""Which amounts of a block stand out as notes about the page, and which are running prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind, Region
from readcheck.claims.own.element_names import (
    line_elements,
    names_line,
    names_reading_time,
    names_word_count,
)
from readcheck.claims.visible.clocks import shows_clock
from readcheck.claims.visible.line import LONGEST, Line
from readcheck.patterns import lazy
from readcheck.source import Span
from readcheck.wording.amounts import Quantity
from readcheck.wording.lexicon import Role, may_tell, tokens
from readcheck.wording.numerals import read_number
from readcheck.wording.phrases import Phrase, find_phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from readcheck.article.model import Block, Element

_LONGEST_LABEL = 60
_LEAD = 80  # Characters at the head of a paragraph in which a label may open it.
_HEADER = 600  # Characters of a header that are looked at.
_FEWEST_WORDS = 100  # "3 words" by a title is a puzzle's, not an article's length.
_SEPARATORS = frozenset("|·•‧∙・/,;:()[]（）【】「」—–-―*_~>\n\r<#@&+…。，、；：⏱⌛🕒📖")
_STOPS = frozenset(".!?")
DATED = "dated"  # Evidence of a time that stands beside a date and says no more.
_UNTOLD = frozenset({"bare", "takes"})  # Evidence that does not say what the time is for.
_LED_BY = lazy(
    r"(?:\b(?:this|it)\b(?:\s+\w+)?\s*(?:['’]s|is|takes|will\s+take|should\s+take)\s+"
    r"|(?:本文|全文|本篇|この記事は|本記事は)\s*$|^\W*)(?:(?:about|roughly|around|only|just|an?|quick|short|long|easy)\s+)*$",
    re.IGNORECASE,
)
_FOLLOWED_BY = lazy(r"(?:by|in|on|for|from|updated|published|posted|last)\b", re.IGNORECASE)
_PARTS = lazy(r"[|·•‧∙・]|\s[-–—/]\s|\u00a0\s*\u00a0")
_META = lazy(r"(?i)(?<![a-z])(?:meta|byline)(?![a-z])")
_TITLES = (
    "title", "aria-label", "data-title", "data-tooltip", "data-original-title", "data-bs-title",
)  # fmt: skip
_LISTED = frozenset({Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.DEFINITION})
_DECORATION = "*_~≈()[]⏱⌛🕒📖\ufe0f "
_YEAR = lazy(r"(?:19|20)\d\d")
_BARE_NUMBER = lazy(r"\s*(?:[~≈]\s*)?(\d{1,3})\s*")
_COUNT = lazy(r"\s*(?:[~≈]\s*)?\d[\d.,\u00a0\u202f]{0,12}\s?[kK]?\s*")
_DIGIT = lazy(r"\d")
_WORD = lazy(r"[^\W\d_]+")


class Place(NamedTuple):
    """Where a block stands: what decides whether its amounts are about the page.

    `near` tells that it stands around the article's title. `before` and `after` are the texts of
    the blocks beside it: a label of what stands here, or the other half of a count and a time;
    `beyond` is the text of the next but one. `markup` is the page's source.
    """

    near: bool = False
    before: str = ""
    after: str = ""
    beyond: str = ""
    markup: str = ""


def amounts(block: Block, language: str | None, where: Callable[[], Place] = Place) -> list[Phrase]:
    """The reading times and word counts of a block that are claims by their words or place.

    `where` tells its place, and is only asked for blocks that may hold one: few do.
    """
    text = block.text[: _looked_at(block)]
    labelled = _labelled_counts(block, where)
    if not _may_claim(text):
        return _bare_number(block) or labelled
    place = where()
    found = find_phrases(text, language)
    line = Line(block, found, near=place.near or block.region is Region.HEADER)
    named = _named(block, names_reading_time)
    times: list[Phrase] = []
    counts: list[Phrase] = []
    for phrase in found:
        if line.is_quoted(phrase):
            continue
        if phrase.quantity.role is Role.WORDS:
            counts.append(phrase)
        elif phrase.evidence in _UNTOLD and _is_part_of_byline(line, phrase):
            times.append(phrase._replace(evidence="line"))
        elif phrase.evidence in _UNTOLD and _is_called_a_time(line, phrase, place):
            times.append(phrase._replace(evidence="label"))
        elif phrase.evidence in _UNTOLD and _is_beside_date(line, phrase):
            times.append(phrase._replace(evidence=DATED))
        elif _touches(named, phrase) or _tells(line, phrase):
            times.append(phrase)
    beside = bool(times)
    counts = [
        phrase
        for phrase in counts
        if _counts_words(line, phrase, beside or _is_beside(Role.MINUTES, line, phrase, place))
    ]
    told = {phrase.value_start for phrase in counts}
    return times + counts + [count for count in labelled if count.value_start not in told]


def _tells(line: Line, phrase: Phrase) -> bool:
    """Whether an amount's own words make it a claim; that something takes so long, near a title."""
    if phrase.evidence == "takes":
        return line.near and line.is_short and line.around(phrase) == ("", "")
    return phrase.evidence not in _UNTOLD and _stands_apart(line, phrase)


def leads_item(block: Block, phrase: Phrase) -> bool:
    """Whether nothing but a date stands before a phrase, if it stands in an item of a list.

    What an item names first is what its time is of: "Chapter one, 12 min read".
    """
    if block.kind not in _LISTED or (block.region is not Region.BODY and block.path):
        return True
    lead = block.text[: phrase.start].strip(_DECORATION)
    return not lead or bool(_YEAR.search(lead)) or any(map(names_line, block.path))


def _is_part_of_byline(line: Line, phrase: Phrase) -> bool:
    """Whether "5 min" is all of a byline's part: "May 3, 2026 · 5 min · 1014 words · Ada Roe".

    A part that counts words beside it makes it a reading time; so does a date in an element that is
    named a byline, or before a rough time ("March 2, 2026 · 約5分"). Episodes are announced like
    that too: the caller knows whether it is one.
    """
    if phrase.quantity.role is not Role.MINUTES or not line.is_short:
        return False
    if not _is_a_part(line, phrase):
        return False
    if any(other.quantity.role is Role.WORDS for other in line.phrases):
        return True
    named = any(_META.search(element.names) for element in line_elements(line.block))
    rough = phrase.start < phrase.value_start and line.near
    return (named or rough) and bool(_YEAR.search(line.text))


def _is_beside_date(line: Line, phrase: Phrase) -> bool:
    """Whether a line around the title holds a date, and "5 minutes" as a part of its own.

    Nothing says what takes so long: it may be an episode, too.
    """
    minutes = phrase.quantity.role is Role.MINUTES and line.near and line.is_short
    return minutes and bool(_YEAR.search(line.text)) and _is_a_part(line, phrase)


def _is_a_part(line: Line, phrase: Phrase) -> bool:
    """Whether separators, or an element of its own, set an amount apart in its line."""
    block = line.block
    parts = _PARTS.split(block.text)
    written = {block.text[at : phrase.end] for at in (phrase.start, phrase.value_start)}
    if len(parts) > 1 and not written.isdisjoint(part.strip() for part in parts):
        return True
    if block.text.strip() in written:
        return False
    marked = (block.text[mark.start : mark.end].strip() for mark in block.marks)
    return not written.isdisjoint(marked) or line.around(phrase) == ("", "")


def _is_called_a_time(line: Line, phrase: Phrase, place: Place) -> bool:
    """Whether something beside an amount of minutes says that they are for reading."""
    if phrase.quantity.role is not Role.MINUTES:
        return False
    if _is_labelled(phrase, line.text, place) or line.label_after(phrase):
        return True
    if _is_titled(line, phrase) or _is_beside(Role.WORDS, line, phrase, place):
        return True
    return line.near and line.is_short and shows_clock(line, phrase, place.markup)


def _is_labelled(phrase: Phrase, text: str, place: Place) -> bool:
    """Whether an amount is a whole block and the block before it is its label.

    Near a title the label may follow as well, if it does not lead another amount.
    """
    rest = text[: phrase.start] + text[phrase.end :]
    if rest.strip(" .\t\r\n"):
        return False
    if _is_label(place.before):
        return True
    follows = place.near and _is_label(place.after)
    return follows and not find_phrases(place.beyond[:_LONGEST_LABEL])


def _is_beside(role: Role, line: Line, phrase: Phrase, place: Place) -> bool:
    """Whether an amount is a whole block near the title, beside another of a kind."""
    if not place.near or phrase.end - phrase.start < len(line.text.strip()):
        return False
    texts = (text.strip() for text in (place.before, place.after) if len(text) <= _LONGEST_LABEL)
    return any(
        other.quantity.role is role and other.end - other.start == len(text)
        for text in texts
        for other in find_phrases(text)
    )


def _is_titled(line: Line, phrase: Phrase) -> bool:
    """Whether an element around an amount alone is titled as a reading time."""
    block = line.block
    around = [m.element for m in block.marks if m.start <= phrase.value_start < m.end]
    if line.is_short and phrase.end - phrase.start >= len(block.text.rstrip(". ")):
        around += line_elements(block)
    told = (element.attributes.get(key, "") for element in around for key in _TITLES)
    return line.around(phrase)[1].strip(".") == "" and any(map(_is_label, told))


def _is_label(text: str, role: Role = Role.LABEL) -> bool:
    """Whether a text says that a reading time (or what else) follows, and nothing else."""
    if not text or len(text) > _LONGEST_LABEL:
        return False
    words = [word for word in tokens(text) if word.text not in {":", "：", "."}]
    label = bool(words) and bool(words[-1].languages(role))
    return label and all(word.languages(Role.ESTIMATED) for word in words[:-1])


def _labelled_counts(block: Block, where: Callable[[], Place]) -> list[Phrase]:
    """Numbers that a tooltip, or near the title the block beside, calls the number of words."""
    found: dict[int, Phrase] = {}
    for start, end, element in _numbers_alone(block):
        if element is not None:
            labels = [element.attributes.get(key, "") for key in _TITLES]
        else:
            place = where()
            near = place.near or block.region is Region.HEADER
            labels = [place.before, place.after] if near else []
        label = next((told for told in labels if _is_label(told, Role.WORD_LABEL)), None)
        if label is None:
            continue
        lead = f"{label.strip(' :：')}: "
        for phrase in find_phrases(lead + block.text[start:end])[:1]:
            if phrase.quantity.low < _FEWEST_WORDS:
                continue
            at = phrase.value_start + start - len(lead)
            to = phrase.value_end + start - len(lead)
            found[at] = phrase._replace(start=at, end=to, value_start=at, value_end=to)
    return [*found.values()]


def _numbers_alone(block: Block) -> Iterable[tuple[int, int, Element | None]]:
    """The numbers that are a whole block, or all that a titled element holds."""
    if not _DIGIT.search(block.text[:LONGEST]):
        return  # Most blocks: their elements need no reading.
    if len(block.text) <= _LONGEST_LABEL and _COUNT.fullmatch(block.text):
        yield 0, len(block.text), None
        for element in line_elements(block):
            yield 0, len(block.text), element
    for mark in block.marks:
        titled = any(key in mark.element.attributes for key in _TITLES)
        if titled and _COUNT.fullmatch(block.text, mark.start, mark.end):
            yield mark.start, mark.end, mark.element


def _looked_at(block: Block) -> int:
    if block.region is not Region.BODY:
        return _HEADER
    if len(block.text) <= _HEADER and len(" ".join(block.text.split())) <= LONGEST:
        return _HEADER
    return _LEAD


def _may_claim(text: str) -> bool:
    """A quick test that most blocks fail: does any word of an amount occur?"""
    if not text.isascii() and any("\u0370" <= c <= "\u1dff" or c >= "\u2c00" for c in text):
        return True  # Letters beyond Latin: their words are not to be had by splitting at spaces.
    return may_tell(_WORD.findall(text.lower()))


def _named(block: Block, names: Callable[[Element], bool]) -> list[Span]:
    """The ranges of a block's text that an element's name gives to a kind of claim."""
    if len(block.text) <= LONGEST and any(map(names, line_elements(block))):
        return [Span(0, len(block.text))]
    return [Span(mark.start, mark.end) for mark in block.marks if names(mark.element)]


def _touches(spans: list[Span], phrase: Phrase) -> bool:
    return any(span.start < phrase.value_end and phrase.value_start < span.end for span in spans)


def _bare_number(block: Block) -> list[Phrase]:
    """A number without a unit, alone in an element that names a reading time."""
    if len(block.text) > LONGEST or not (block.path or block.marks):
        return []
    if not _DIGIT.search(block.text):  # Most blocks: their elements' names need no reading.
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


def _counts_words(line: Line, phrase: Phrase, beside_time: bool) -> bool:
    """Whether "1,234 words" is about this page: labelled, named, or beside a reading time."""
    block = line.block
    if beside_time or _touches(_named(block, names_word_count), phrase):
        return True
    if phrase.evidence == "label" and phrase.colon:
        return _stands_apart(line, phrase)
    return block.region is Region.HEADER and phrase.quantity.low >= _FEWEST_WORDS


def _stands_apart(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase is a note about the page.

    Outside the article's own text every phrase is. In it, a label at the head of a line is, and a
    phrase in a short line whose neighbours are separators and names instead of prose.
    """
    block = line.block
    if block.region is not Region.BODY:
        return True
    before = block.text[: phrase.start].rstrip(" \t\u00a0")
    after = block.text[phrase.end : phrase.end + LONGEST].lstrip(" \t\u00a0")
    if phrase.evidence == "label" and (not before or before[-1] in "\n\r|·•"):
        return phrase.colon or _ends(after)
    if not line.is_short:
        return False
    before, after = line.around(phrase)
    return _begins(before) and _ends(after)


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
