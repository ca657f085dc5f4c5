"""What claims from machine-readable places have in common: reading a Datum's value."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from readcheck.claims.model import Claim, ClaimKind
from readcheck.wording.durations import is_calendar, read_duration
from readcheck.wording.lexicon import Role
from readcheck.wording.numerals import LARGEST, read_number
from readcheck.wording.phrases import find_phrases

if TYPE_CHECKING:
    from readcheck.article.model import Datum

TIME = ClaimKind.READING_TIME
COUNT = ClaimKind.WORD_COUNT
_LONGEST = 200  # A value longer than this is no amount.


def text_claim(datum: Datum, kind: ClaimKind, *, own: bool = True) -> Claim | None:
    """A claim whose value is a text: a title, a name, a date."""
    value = " ".join(str(datum.value).split()) if datum.value is not None else ""
    if not value or isinstance(datum.value, bool):
        return None
    return Claim(kind, datum.origin, value, datum.span, datum.span, own, dotted(datum), value=value)


def dotted(datum: Datum) -> str:
    """A datum's key with the keys that lead to it: `readingTime.minutes`."""
    return ".".join((*(key for key in datum.path if key != "@graph"), datum.key))


def amount_claim(
    datum: Datum,
    kind: ClaimKind,
    bounds: tuple[float | None, float | None],
    *,
    own: bool = True,
    language: str = "",
    note: str = "",
) -> Claim:
    """A claim of minutes or words that stands in a datum."""
    low, high = bounds
    return Claim(
        kind,
        datum.origin,
        " ".join(str(datum.value).split()),
        datum.span,
        datum.span,
        own,
        dotted(datum),
        low,
        high,
        language=language,
        note=note,
    )


def duration_claim(datum: Datum, language: str | None, *, own: bool) -> Claim | None:
    """`timeRequired`: an ISO 8601 duration, or free text where authors wrote that instead."""
    if isinstance(datum.value, bool) or datum.value is None:
        return None
    text = str(datum.value).strip()
    duration = read_duration(text)
    if duration.minutes is not None:
        bounds = (duration.minutes, duration.minutes)
        return amount_claim(datum, TIME, bounds, own=own, note=duration.note)
    if is_calendar(text):
        return amount_claim(datum, TIME, (None, None), own=own, note=duration.note)
    found = worded(text, Role.MINUTES, language)
    if found is not None:
        return amount_claim(datum, TIME, found[:2], own=own, language=found[2], note=duration.note)
    number = read_number(text)
    return amount_claim(datum, TIME, (number, number), own=own, note=duration.note)


def time_claim(
    datum: Datum, language: str | None, *, own: bool = True, bare: bool = True
) -> Claim | None:
    """A reading time in words, as a duration or a number of minutes; other text is none."""
    if isinstance(datum.value, str) and datum.value.strip().upper().startswith("P"):
        duration = read_duration(datum.value)
        if duration.minutes is not None:
            return amount_claim(datum, TIME, (duration.minutes, duration.minutes), own=own)
        if is_calendar(datum.value):
            return None  # The "4M" of "P4M" is four months.
    found = amount(datum, Role.MINUTES, language, bare=bare)
    if found is None:
        return None
    low, high, spoken = found
    return amount_claim(datum, TIME, (low, high), own=own, language=spoken)


def calendar_claim(datum: Datum) -> Claim | None:
    """A duration of months, "P2M", where a reading time has to stand: it names no minutes."""
    calendar = isinstance(datum.value, str) and is_calendar(datum.value)
    return duration_claim(datum, None, own=True) if calendar else None


def count_claim(datum: Datum, language: str | None, *, own: bool = True) -> Claim | None:
    """A word count as a number or in words."""
    found = amount(datum, Role.WORDS, language)
    if found is None:
        return None
    low, high, spoken = found
    return amount_claim(datum, COUNT, (low, high), own=own, language=spoken)


def amount(
    datum: Datum, role: Role, language: str | None, *, bare: bool = True
) -> tuple[float, float, str] | None:
    """The bounds that a value names and the language it is worded in, or None."""
    value = datum.value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        most = min(value, LARGEST)
        return (most, most, "") if bare and not isnan(value) else None
    text = value.strip()
    number = read_number(text)
    if number is not None:
        return (number, number, "") if bare else None
    return worded(text, role, language)


def worded(text: str, role: Role, language: str | None) -> tuple[float, float, str] | None:
    """The one amount of minutes or words in a short text, or None."""
    # As a value is read behind its key: what starts with a minus is no dash before a number.
    found = [p for p in find_phrases(f":{text[:_LONGEST]}", language) if p.quantity.role is role]
    if len(text) > _LONGEST or not found:
        return None
    return found[0].quantity.low, found[0].quantity.high, found[0].language
