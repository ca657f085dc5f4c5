"""Calendar dates as pages write them: ISO 8601 for machines, and words in several languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from readcheck.languages._index.lines import MONTHS
from readcheck.patterns import lazy

_ISO = lazy(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ]\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)?\s?(?:Z|UTC|[-+]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_BASIC = lazy(
    r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T\d{2,6}(?:Z|[-+]\d{2,4})?)?"
)
_REDUCED = lazy(r"\d{4}(?:-\d\d)?|\d{4}-?W\d\d(?:-?\d)?|\d{4}-\d{3}")  # No day of a month.
_YEAR_FIRST = lazy(
    r"(?<!\d)(?P<year>\d{4})\s?[-/.年년]\s?(?P<month>\d{1,2})\s?[-/.月월]\s?(?P<day>\d{1,2})(?!\d)"
)
_YEAR_LAST = lazy(r"(?<![\w.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\w)")
# A date whose month may be a word: "3 May 2024", "May 3rd, 2024", "3 de mayo de 2024".
_NAMED = lazy(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?(?P<month>[^\W\d_]{3,12})\b"
    r"\.?,?\s*(?:de\s+|del\s+)?(?P<year>\d{4})(?!\d)"
    r"|\b(?P<first>[^\W\d_]{3,12})\b\.?\s*(?P<second>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)"
    r"(?:\d\d:\d\d(?::\d\d)?\s+)?(?P<year2>\d{4})(?!\d)",
    re.IGNORECASE,
)
_MONTH_ONLY = lazy(
    r"(?P<word>[^\W\d_]{3,12})\.?\s+\d{4}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]"
)
_CLOCK = lazy(
    r"(?:[日일])?(?:,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?",
    re.IGNORECASE,
)
_EITHER = (("day", "second"), ("year", "year2"))
_LONGEST = 100
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _MARCH = 2, 3


class CalendarDay(NamedTuple):
    """A day of the Gregorian calendar; Python's own brings a clock, which no verdict may have."""

    year: int
    month: int
    day: int

    @property
    def number(self) -> int:
        """How many days lie between it and the first of March of the year 0."""
        year = self.year - (self.month < _MARCH)
        before = (153 * ((self.month - _MARCH) % 12) + 2) // 5  # Days of the months since March.
        return 365 * year + year // 4 - year // 100 + year // 400 + before + self.day - 1

    def __str__(self) -> str:
        """The day as ISO 8601 has it."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


class Day(NamedTuple):
    """What a date says: the days it can mean, and whether it is written as ISO 8601 has it.

    `days` holds two where day and month cannot be told apart (03/04/2024), and none where there is
    no such day (2024-02-30), where a program's empty value stands (0001-01-01), or where only a
    month is named; `wrong` says which of the first two it is.
    """

    days: tuple[CalendarDay, ...]
    iso: bool
    wrong: str = ""


def read_date(text: str) -> Day | None:
    """The day that a text names, or None where it cannot be read as a date."""
    text = text.strip()
    bare = text.strip("\"'").strip()
    if not bare or len(bare) > _LONGEST:
        return None
    found = _read(bare)
    return found if bare == text or found is None else found._replace(iso=False)


def _read(text: str) -> Day | None:
    if _REDUCED.fullmatch(text):
        return Day((), iso=True)
    match = _ISO.fullmatch(text) or _BASIC.fullmatch(text)
    if match is not None:
        return _day(*map(int, match.group("year", "month", "day")), iso=True)
    return _worded(text)


def _day(year: int, month: int, day: int, *, iso: bool = False) -> Day:
    if not _exists(year, month, day):
        return Day((), iso, "there is no such day")
    if year < 1000 or (year, month, day) == (1970, 1, 1):  # noqa: PLR2004 Before any page.
        return Day((), iso, "a program's empty value")
    return Day((CalendarDay(year, month, day),), iso)


def _exists(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= len(_LENGTHS) or day < 1:
        return False
    leap = month == _FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= _LENGTHS[month - 1] + leap


def _worded(text: str) -> Day | None:
    match = _YEAR_FIRST.search(text)
    if match is not None:
        return _day(*map(int, match.group("year", "month", "day")))
    match = _YEAR_LAST.search(text)
    if match is not None:
        return _either(int(match[1]), int(match[3]), int(match[4]))
    for match in _NAMED.finditer(text):
        month = _month(match)
        if month:
            day, year = (int(match[one] or match[other]) for one, other in _EITHER)
            return _day(year, month, day)
    return None


def _either(first: int, second: int, year: int) -> Day | None:
    """A day and a month in an order that the text does not tell."""
    days = dict.fromkeys((*_day(year, second, first).days, *_day(year, first, second).days))
    return Day(tuple(days), iso=False) if days else None


def _month(match: re.Match[str]) -> int | None:
    """The month that a named date's word is, if it is one."""
    return MONTHS.get((match["month"] or match["first"]).lower())


def is_named_date(text: str) -> bool:
    """Whether a whole text is a date whose month is a word, as `date_at` has it."""
    match = _NAMED.fullmatch(text)
    return match is not None and _month(match) is not None


def days_apart(one: Day, other: Day) -> int | None:
    """How many days lie at least between two dates, or None where one of them names none."""
    gaps = [abs(ours.number - theirs.number) for ours in one.days for theirs in other.days]
    return min(gaps, default=None)


def date_at(text: str, start: int) -> int | None:
    """Where the date that starts at an offset of a text ends, or None where none starts."""
    for pattern in (_ISO, _YEAR_FIRST, _YEAR_LAST):
        match = pattern.match(text, start)
        if match is not None:
            return match.end()
    match = _NAMED.match(text, start)
    return match.end() if match is not None and _month(match) else None


def stamp_at(text: str, start: int) -> int | None:
    """Where the date of a line about an article ends that starts at an offset, or None.

    Such a date may name a month only ("May 2024"), write its year short ("03/05/24") and go on
    with a time of day.
    """
    end = date_at(text, start)
    if end is None:
        match = _MONTH_ONLY.match(text, start)
        if match is None or (match["word"] and match["word"].lower() not in MONTHS):
            return None
        end = match.end()
    clock = _CLOCK.match(text, end)
    return clock.end() if clock else end
