"""Which short lines are about an article and not its text: bylines, dates, reading times.

A line is read by the grammar that claims are read by: its reading times and counts are phrases, its
dates are dates, its bylines names. Conservative on purpose: a line that could be prose is prose.
Known parts must cover a whole segment of the line (segments stand between bars, dots and bullets),
and never a part of a sentence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.patterns import any_of, lazy
from readcheck.wording.lexicon import Role, tokens
from readcheck.wording.phrases import phrases_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.wording.lexicon import Token
    from readcheck.wording.phrases import Phrase

MAX_WORDS = 15
MAX_CHARACTERS = 160
_MAX_UNKNOWN = 5  # Words of a segment that tells nothing: a place, a section of the site.
_FEWEST_DIGITS = 4  # Of a date: "1/2/24".
_MAX_VALUE = 100  # Characters after a label.

_SEPARATOR = lazy(
    r"\s*(?:[|·•∙⋅‧●]|(?<!\d)/|/(?!\d))\s*|\s+[-–—*]\s+|\s{3,}|\t+|[,،]\s+(?=~?\d+\s*min)"
)
_SENTENCE_END = lazy(r"[!?…。！？]['\"”’»)]*$|\.\s+[A-Z][a-z]+\s+[a-z]+\s+[a-z]+")
_FIRST_WORD = lazy(r"[^\W\d_]+")
_THE = lazy(r"^the\s+")
_COLON = lazy(r"(?:(?<!\s)\s+)?[:：]\s*")
_ASIDE = lazy(r"(?:(?<!\s)\s+)?[(（][^()（）]{1,30}[)）]$")  # "5 min read (at a quiet pace)"
_DAY_AND_MONTH = lazy(r"\d{1,2}\s+\w{3,9}|\w{3,9}\s+\d{1,2}")
_SHORT_DATE = lazy(r"\d{1,2}[-/.]\d{1,2}[-/.]\d\d")
_COUNTED = lazy(r"(?:\d[\d.,]*\s+)?([^\W\d_]+(?: [^\W\d_]+){0,2})", re.IGNORECASE)
_PARTS_OF_TIME = frozenset(
    {Role.ABOUT, Role.ESTIMATED, Role.LESS, Role.LESS_AFTER, Role.BEFORE, Role.AFTER, Role.TO}
    | {Role.TAKES}
)


def is_meta_line(text: str) -> bool:
    """Whether a line tells about the article: byline, reviewer, date, reading time, tags.

    The line is taken to stand near an article's head; elsewhere the question makes no sense.
    At most 15 words; a sentence is none. Unsure is False.
    """
    line = text.strip(" \t\r\n*_-–—")
    if not line or len(line) > MAX_CHARACTERS or len(line.split()) > MAX_WORDS:
        return False
    if line.endswith("。") and _is_amount(line[:-1], sure=True):  # 「約5分で読めます。」
        return True
    if _SENTENCE_END.search(line):
        return False
    if _is_sure(line) or _is_whole_line(line):
        return True
    segments = [segment for segment in _SEPARATOR.split(line) if segment]
    return len(segments) > 1 and _are_meta(segments)


def _are_meta(segments: list[str]) -> bool:
    """Whether segments side by side are all known, or all but a short one beside a sure one."""
    unsure = [segment for segment in segments if not _is_sure(segment)]
    if len(unsure) == len(segments) and not any(map(str.isdigit, "".join(segments))):
        return False
    unknown = [segment for segment in unsure if not _is_likely(segment)]
    if len(unsure) < len(segments):
        return not unknown or (len(unknown) == 1 and len(unknown[0].split()) <= _MAX_UNKNOWN)
    return not unknown


def _is_sure(segment: str) -> bool:
    """Whether a segment makes a line a meta line whatever stands beside it."""
    segment = segment.rstrip(".")
    return (
        _is_amount(segment, sure=True)
        or _is_labelled(segment)
        or _is_credit(segment)
        or _is_date(segment)
    )


def _is_whole_line(line: str) -> bool:
    """Whether a line is a button, or a date too short to say more than itself."""
    words = line.lower().rstrip(".").split()
    buttons = _words("BUTTONS")
    if " ".join(words) in buttons or " ".join([*words[:-1], "*"]) in buttons:
        return True
    return _SHORT_DATE.fullmatch(line) is not None


def _is_likely(segment: str) -> bool:
    """Whether a segment is of a meta line if another one beside it is."""
    segment = segment.rstrip(".")
    if _is_amount(segment, sure=False):
        return True
    if _DAY_AND_MONTH.fullmatch(segment) or _SHORT_DATE.fullmatch(segment):
        return True
    counted = _COUNTED.fullmatch(segment)
    if counted is not None and counted[1].lower() in _words("COUNTERS"):
        return True
    return _names(1, 5).fullmatch(segment) is not None


def _is_amount(segment: str, *, sure: bool) -> bool:
    """Whether a segment is a reading time or a word count, and nothing else.

    It is surely one where its words say so; a bare "5 min" or "1,100 words" is likely one.
    """
    words = tokens(_ASIDE.sub("", segment))
    found = phrases_in(words)
    if not found or any(phrase.quantity.shape == "clock" for phrase in found if not sure):
        return sure and _is_label_alone(words)
    beside = [token for token in words if not _is_within(token, found)]
    if sure and not any(map(_says_so, found)) and not any(map(_speaks_of_reading, beside)):
        return False
    return all(map(_is_harmless, beside))


def _says_so(phrase: Phrase) -> bool:
    if phrase.quantity.role is Role.WORDS:
        return phrase.evidence == "label" and phrase.colon
    return phrase.evidence not in {"bare", "takes"}


def _is_within(token: Token, found: Sequence[Phrase]) -> bool:
    return any(phrase.start <= token.start and token.end <= phrase.end for phrase in found)


def _speaks_of_reading(token: Token) -> bool:
    """Whether a word outside of a phrase makes it one of reading: it stands on the wrong side."""
    return bool(token.languages(Role.AFTER))


def _is_harmless(token: Token) -> bool:
    """Whether a token beside a phrase is a mark, or weakens it."""
    if token.entry is not None:
        return not _PARTS_OF_TIME.isdisjoint(token.entry.roles)
    return token.kind == "mark" and not token.text.isalnum()


def _is_label_alone(segment: Sequence[Token]) -> bool:
    """Whether a segment is a label whose time is missing: "Reading time:", "Reading time"."""
    words = [token for token in segment if not token.languages(Role.ESTIMATED)]
    label = words[0] if words else None
    if label is None or not label.languages(Role.LABEL) or label.languages(Role.AFTER):
        return False
    rest = "".join(token.text for token in words[1:])
    return rest in {":", "："} or (not rest and " " in label.text)


def _is_labelled(segment: str) -> bool:
    """Whether a segment is a label and its value: "Tags: sleep", "Medically reviewed by: Ann"."""
    label, *value = _COLON.split(segment, maxsplit=1)
    if not value or not value[0] or len(value[0]) > _MAX_VALUE or len(label.split()) > _MAX_UNKNOWN:
        return False
    words = " ".join(label.split()).lower()
    if words in _labels():
        return True
    done = _done().match(words)
    if done is None:
        return False
    rest = words[done.end() :].strip()
    return rest in {"by", "on", "at", "in"} or (not rest and _is_date(value[0]))


def _is_credit(segment: str) -> bool:
    """Whether a segment says who made the article, or when: "By Ann Roe", "Updated 3 May 2024"."""
    first = _FIRST_WORD.match(segment)
    if first is None or first[0].lower() not in _openers():
        return False
    done = _done().match(segment)
    rest = segment[done.end() :].strip() if done else segment
    by = _by().match(rest)
    if by is None:
        return done is not None and _is_dated_credit(rest)
    names = rest[by.end() :]
    if done:
        names = _THE.sub("", names)
    return any(_names(1 if done else 2, 9).fullmatch(part) for part in _before_date(names))


def _is_dated_credit(text: str) -> bool:
    """Whether a date, and perhaps a byline, is all that a text holds."""
    start = _on().match(text)
    end = _date_end(text, start.end() if start else 0)
    if end is None:
        return False
    rest = text[end:].strip(" ,")
    by = _by().match(rest)
    return not rest or (by is not None and _names(1, 6).fullmatch(rest[by.end() :]) is not None)


def _before_date(text: str) -> list[str]:
    """A text without the date at its end, where it has one."""
    found = [text.strip()]
    if sum(map(str.isdigit, text)) >= _FEWEST_DIGITS:
        at = [match.start() for match in re.finditer(r"[,\s]+(?=\S)", text)]
        found += [text[:cut].strip() for cut in at if _is_date(text[cut:].strip(" ,"))]
    return found


def _is_date(segment: str) -> bool:
    """Whether a segment is a date, perhaps with a weekday before it and a time of day after."""
    if sum(map(str.isdigit, segment)) < _FEWEST_DIGITS or _SHORT_DATE.fullmatch(segment):
        return False
    start = _on().match(segment)
    return _date_end(segment, start.end() if start else 0) == len(segment)


def _date_end(text: str, start: int) -> int | None:
    from readcheck.wording.dates import stamp_at

    return stamp_at(text, start)


@cache
def _words(name: str) -> frozenset[str]:
    """A table of the index of lines."""
    from readcheck.languages._index import lines

    return frozenset(getattr(lines, name))


@cache
def _labels() -> frozenset[str]:
    names = ("LABELS", "AUTHORS", "REVIEWERS", "REVIEWED_BY", "PUBLISHED", "UPDATED")
    return frozenset().union(*map(_words, (*names, "COUNT_LABELS")))


@cache
def _openers() -> frozenset[str]:
    """The first words of what is said of a maker or a date."""
    names = ("BY", "BY_UNSURE", "DONE", "MANNER", "AGAIN")
    return frozenset(phrase.partition(" ")[0] for name in names for phrase in _words(name))


@cache
def _done() -> re.Pattern[str]:
    """What was done to an article: "Medically reviewed", "last updated", "Fact-checked"."""
    from readcheck.languages._index.lines import AGAIN, DONE, MANNER

    return re.compile(
        rf"(?:{any_of(MANNER)}[- ]+)?(?:{any_of(AGAIN)}\s+)?{any_of(DONE)}(?!\w)", re.IGNORECASE
    )


@cache
def _by() -> re.Pattern[str]:
    """The word before an author; one that names start with, too, only with a capital."""
    from readcheck.languages._index.lines import BY, BY_UNSURE

    unsure = any_of(word.capitalize() for word in BY_UNSURE)
    return re.compile(rf"(?:(?i:{any_of(BY)})|{unsure})\s*:?\s+")


@cache
def _on() -> re.Pattern[str]:
    """The word before a date, and the day of the week."""
    from readcheck.languages._index.lines import ON, WEEKDAYS

    return re.compile(
        rf"(?:{any_of(WEEKDAYS)}(?!\w)\.?,?\s+)?(?:{any_of(ON)}\s+)?"
        rf"(?:{any_of(WEEKDAYS)}(?!\w)\.?,?\s+)?",
        re.IGNORECASE,
    )


@cache
def _names(fewest: int, most: int) -> re.Pattern[str]:
    """So many words of names: with a capital, or of those that stand between names."""
    from readcheck.languages._index.lines import CONJUNCTIONS, PARTICLES

    joint = any_of(("&", *CONJUNCTIONS, *PARTICLES))
    name = rf"(?:(?:[^\W\d_a-z][\w.'’-]*|{joint}(?!\w)),?)"
    return re.compile(rf"{name}(?:\s+{name}){{{fewest - 1},{most - 1}}}")
