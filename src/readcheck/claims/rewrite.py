"""What a fix writes where a claim stands: the new value in the old one's wording.

Wording, language, plural, digits, case, spaces and the markup inside a phrase stay as they are.
Whatever would not read back as the new value, whole and with nothing of the old one left over, is
not written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.leftovers import stands_alone
from readcheck.claims.model import ClaimKind
from readcheck.patterns import lazy
from readcheck.source import Span
from readcheck.wording.durations import write_duration
from readcheck.wording.lexicon import Role
from readcheck.wording.markup import masked
from readcheck.wording.numerals import read_number, write_number
from readcheck.wording.phrases import find_phrases
from readcheck.wording.rewrite_phrase import reworded

if TYPE_CHECKING:
    from readcheck.claims.model import Claim
    from readcheck.wording.phrases import Phrase

_ROLES = {ClaimKind.READING_TIME: Role.MINUTES, ClaimKind.WORD_COUNT: Role.WORDS}
_MILLISECONDS = 60_000
_PADDED = lazy(r"(\s*)(.*?)(\s*)", re.DOTALL)


def rewrite(claim: Claim, text: str, low: float, high: float | None = None) -> str | None:
    """What to put in place of `claim.value_span` so that the claim says `low` (to `high`).

    Args:
        claim: a reading time or a word count.
        text: the whole source text that the claim's spans point into.
        low: the new value, in minutes or words; rounded to a whole number.
        high: the upper end, where it differs and the claim is a range.

    Returns:
        The replacement, or None where the value cannot be said in the claim's form.
    """
    if claim.kind not in _ROLES or (claim.low or 0) < 0:  # Of a minus only the number is known.
        return None
    if (claim.low, claim.high) == (low, low if high is None else high):
        return text[slice(*claim.value_span)]
    first, last = _whole(low, low if high is None else high)
    match = _PADDED.fullmatch(text[slice(*claim.value_span)])
    assert match is not None
    before, value, after = match.groups()
    written = _number(claim, value, first, last)
    if written is None:
        written = _phrase(claim, text, len(before), value, (first, last))
    elif claim.origin is Origin.VISIBLE:
        start = claim.value_span.start + len(before)
        if not stands_alone(text, Span(start, start + len(value)), unit=False, closed=False):
            return None
    return None if written is None else before + written + after


def _whole(low: float, high: float) -> tuple[int, int]:
    """The bounds as whole numbers; under one minute is said as one, where nothing says "under"."""
    return (1, 1) if (low, high) == (0, 1) else (round(low), round(high))


def _number(claim: Claim, value: str, first: int, last: int) -> str | None:
    """A value that is a number or an ISO 8601 duration; these say one number only."""
    if first != last:
        return None
    shown = claim.origin is Origin.VISIBLE  # No reader is told PT3M.
    if not shown and claim.kind is ClaimKind.READING_TIME:
        duration = write_duration(first, value)
        if duration is not None:
            return duration
    if read_number(value) is None:
        return None
    return write_number(first * _MILLISECONDS if _is_milliseconds(claim) else first, value)


def _is_milliseconds(claim: Claim) -> bool:
    """Whether it is the `time` of npm's reading-time object."""
    return claim.key.endswith(".time")


def _phrase(
    claim: Claim, text: str, padding: int, value: str, bounds: tuple[int, int]
) -> str | None:
    """A value in words; the phrase around it decides about plural and case."""
    raw = text[slice(*claim.span)]
    start = claim.value_span.start + padding - claim.span.start
    end = start + len(value)
    phrase = _phrase_in(claim, raw, start, end)
    if phrase is None or not _is_whole(claim, text, phrase, raw):
        return None
    new = reworded(phrase, raw, *bounds)
    if new is None:
        return None
    said = raw[: phrase.value_start] + new + raw[phrase.value_end :]
    stop = len(said) - (len(raw) - phrase.value_end)
    if not _reads_back(claim, said, (phrase.value_start, stop), bounds):
        return None
    return said[start : end - len(raw) + len(said)]


def _is_whole(claim: Claim, text: str, phrase: Phrase, raw: str) -> bool:
    """Whether the phrase's amount is all that stands there, and written character by character."""
    seen = masked(raw)
    if any(raw[t.start : t.end] != seen[t.start : t.end] for t in phrase.quantity.numbers):
        return False
    unit = phrase.quantity.unit is not None
    closed = unit and phrase.end > phrase.value_end
    if claim.origin is not Origin.VISIBLE:  # A datum's value ends where its quotes are.
        span = Span(phrase.value_start, phrase.value_end)
        return stands_alone(raw, span, unit=unit, closed=closed)
    at = claim.span.start
    span = Span(at + phrase.value_start, at + phrase.value_end)
    return stands_alone(text, span, unit=unit, closed=closed)


def _phrase_in(claim: Claim, raw: str, start: int, end: int) -> Phrase | None:
    for phrase in find_phrases(masked(raw), claim.language or None):
        if phrase.quantity.role is _ROLES[claim.kind] and start <= phrase.value_start < end:
            return phrase if phrase.value_end <= end else None
    return None


def _reads_back(claim: Claim, raw: str, place: tuple[int, int], bounds: tuple[int, int]) -> bool:
    """Whether the amount at a place is found again, from its first character to its last."""
    phrase = _phrase_in(claim, raw, *place)
    if phrase is None or (phrase.value_start, phrase.value_end) != place:
        return False
    low, high = phrase.quantity.low, phrase.quantity.high
    if phrase.quantity.shape == "rounded":
        return low <= bounds[0] and bounds[1] <= high
    return (low, high) == bounds
