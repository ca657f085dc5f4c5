"""ISO 8601 durations, read leniently and written in the form that they came in."""

from __future__ import annotations

import re
from typing import NamedTuple

from readcheck.patterns import lazy
from readcheck.wording.numerals import LARGEST

_ISO = lazy(
    r"P(?:(?P<years>\d+(?:[.,]\d+)?)Y)?(?:(?P<months>\d+(?:[.,]\d+)?)M)?"
    r"(?:(?P<weeks>\d+(?:[.,]\d+)?)W)?(?:(?P<days>\d+(?:[.,]\d+)?)D)?"
    r"(?:T(?:(?P<hours>\d+(?:[.,]\d+)?)H)?(?:(?P<minutes>\d+(?:[.,]\d+)?)M)?"
    r"(?:(?P<seconds>\d+(?:[.,]\d+)?)S)?)?"
)
# HTML's own form ("1h 30m"), and what is nearly ISO 8601's ("T5M").
_LENIENT = lazy(
    r"(?:P?T)?(?=\s*\d)(?:\s*(?P<hours>\d+(?:[.,]\d+)?)(?P<unit>\s*H))?"
    r"(?:\s*(?P<minutes>\d+(?:[.,]\d+)?)(?P<minute>\s*M))?"
    r"(?:\s*(?P<seconds>\d+(?:[.,]\d+)?)\s*S)?",
    re.IGNORECASE,
)
_CALENDAR = lazy(r"P(?=\d+[YM])(?:\d{1,9}Y)?(?:(\d{1,9})M)?(?:\d{1,9}[WD])?", re.IGNORECASE)
# A month is a twelfth of the year of 365.25 days.
_MINUTES = {"years": 525_960.0, "months": 43_830.0, "weeks": 10_080.0, "days": 1440.0}
_MINUTES |= {"hours": 60.0, "minutes": 1.0, "seconds": 1 / 60}
_LONGEST = 400


class Duration(NamedTuple):
    """A duration in minutes, and what is malformed about the way it is written."""

    minutes: float | None
    note: str = ""


def read_duration(text: str) -> Duration:
    """The minutes that an ISO 8601 duration stands for.

    A text that is no duration gives None; one whose meaning is plain all the same ("T5M", "pt5m",
    "5M") gives its minutes with a note. "P2M" is two months, and no time that anybody reads.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return Duration(None, "not an ISO 8601 duration")
    if is_calendar(text):
        return Duration(None, "years or months: minutes stand after a T")
    match = _ISO.fullmatch(text)
    if match and any(match.groupdict().values()):
        return Duration(_sum(match))
    match = _ISO.fullmatch(text.upper().replace(" ", ""))
    if match and any(match.groupdict().values()):
        return Duration(_sum(match), f"ISO 8601 writes {text.upper().replace(' ', '')!r}")
    lenient = _LENIENT.fullmatch(text)
    return Duration(_sum(lenient) if lenient else None, "not an ISO 8601 duration")


def is_calendar(text: str) -> bool:
    """Whether a text is an ISO 8601 duration of years or months, as "P2M" is."""
    return _CALENDAR.fullmatch(text.strip()) is not None


def with_minutes(text: str) -> str | None:
    """The minutes that a duration of months alone was meant to be: PT2M of "P2M"."""
    match = _CALENDAR.fullmatch(text.strip())
    months = match[1] if match is not None else None
    return f"PT{months}M" if months and text.strip().upper() == f"P{months}M" else None


def write_duration(minutes: int, like: str) -> str | None:
    """`minutes` as an ISO 8601 duration with the parts of `like` kept ("P0DT0H2M0S").

    "T5M" is completed; "5m", "2h" and "1h 30m" are HTML's own forms, as "7m" is. None where `like`
    is no duration.
    """
    match = _ISO.fullmatch(like.strip().upper().replace(" ", ""))
    if match is None:
        return _write_lenient(minutes, like)
    parts = {name for name, value in match.groupdict().items() if value is not None}
    hours, rest = divmod(minutes, 60) if "hours" in parts else (0, minutes)
    days, hours = divmod(hours, 24) if "days" in parts else (0, hours)
    zeros = (("years", "Y"), ("months", "M"), ("weeks", "W"))
    text = "P" + "".join(f"0{unit}" for name, unit in zeros if match[name] == "0")
    text += (f"{days}D" if "days" in parts else "") + "T"
    if "hours" in parts and (hours or ({"days", "minutes"} & parts and match["hours"] == "0")):
        text += f"{hours}H"
    if rest or "minutes" in parts or not hours:
        text += f"{rest}M"
    return text + ("0S" if "seconds" in parts and match["seconds"] == "0" else "")


def _write_lenient(minutes: int, like: str) -> str | None:
    match = _LENIENT.fullmatch(like.strip())
    if match is None:
        return None
    if like.strip()[0] in "PpTt":
        return f"PT{minutes}M"
    unit = match["minute"] or ("M" if (match["unit"] or "").endswith("H") else "m")
    return f"{minutes}{unit}"


def _sum(match: re.Match[str]) -> float:
    total = sum(
        _float(value) * _MINUTES[name]
        for name, value in match.groupdict().items()
        if value and name in _MINUTES
    )
    return round(min(total, LARGEST), 4)


def _float(text: str) -> float:
    return float(text.replace(",", "."))
