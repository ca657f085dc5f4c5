"""Where a sentence may end, and what decides whether it does.

Each rule looks at one possible stop and says True (the sentence ends), False (it goes on) or None
(not my case); the first that speaks decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.prose.abbreviations.base import Abbreviations

QUOTES = "\"'”’»›“„«‹"
WIDE_STOPS = "。！？｡।॥؟۔"  # They end a sentence whatever follows, white space or not.
_CLOSERS = "\"'”’»›)\\]}*_`」』）】》〉"
_OPENERS = "\"'“‘„«‹(\\[{*_`~¿¡–—•⁃-"
_EMOTICON = r"(?:[:;=][-'^o]?[)(\]\[DPp3/\\|*]+|<3|[☀-➿\U0001f300-\U0001faff️‍]+)"
CANDIDATE = re.compile(
    rf"""
    ([.!?…{WIDE_STOPS}](?:[.!?…{WIDE_STOPS}]|[ \xa0]\.(?=[\s."'”’)\]]|$))*)
    ((?:[{_CLOSERS}]|\s["'”)](?=\s|$)){{0,8}})
    ((?:\[[\w\s,–-]{{1,12}}\])+|[⁰¹²³⁴-⁹]+|[0-9]{{1,3}}(?=\s+[A-Z“"])|\s?{_EMOTICON}(?=\s|$))?
    (?=(\s*)([{_OPENERS}]{{0,8}}\s?)(\w?))
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"\w[\w’'-]*")
_MARKER = re.compile(r"[\W_]*(?:\d{1,3}|[^\W\d_]|[ivx]{1,4})\W*\Z")
_CITATION = re.compile(r"\([^()]{1,80}\)[.,;:]")
_ADDRESS = re.compile(r"[:/@]|www\.", re.IGNORECASE)
_SAID = re.compile(
    r"(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er)\s\w+"
    r"|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2})\s+"
    r"(?:said|says|asked|asks|cried|replied|shouted|yelled|whispered|exclaimed|answered|added"
    r"|called|screamed|murmured|muttered|wondered|demanded|inquired|repeated|continued|sighed"
    r"|laughed|snapped|growled|gasped|thought|insisted|explained|told|wrote)\b"
)
_ENDINGS = frozenset(
    "com net org edu gov io co uk de fr js ts py md txt html htm php asp pdf jpg png gif exe json"
    " yml yaml toml xml css csv zip java rb rs go sh".split()
)


class Stop(NamedTuple):
    """A possible end of a sentence and what stands around it."""

    text: str
    begin: int  # where the sentence so far begins
    at: int  # the first stop character
    end: int  # after the stops, closers and note marks
    stops: str
    closers: str
    gap: str  # white space after them
    openers: str
    next_at: int  # where the next word begins
    word: str  # the word before the stops, as it is written

    @property
    def next(self) -> str:
        """The next word, or nothing where a symbol follows."""
        match = _WORD.match(self.text, self.next_at, self.next_at + 40)
        return match.group() if match else ""

    @property
    def initial(self) -> str:
        """The next word's first character, or nothing."""
        return self.text[self.next_at : self.next_at + 1]

    def begins(self, row: Abbreviations) -> bool:
        """Is the next word one that sentences begin with?"""
        return self.next.replace("’", "'") in row.starters


Rule = "Callable[[Stop, Abbreviations], bool | None]"


def _is_wide(stop: Stop, _: Abbreviations) -> bool | None:
    if stop.stops[-1] not in WIDE_STOPS:
        return None
    return not (stop.closers and stop.initial in "とっ")


def _is_omission(stop: Stop, _: Abbreviations) -> bool | None:
    """`[...]` and `(!)` stand for something inside a sentence."""
    bracketed = stop.text[stop.at - 1 : stop.at] in ("[", "(") and stop.closers[:1] in ("]", ")")
    return False if bracketed and stop.at else None


def _is_marker(stop: Stop, _: Abbreviations) -> bool | None:
    """`1.` or `a)` at the beginning numbers the sentence that follows."""
    if stop.at - stop.begin > len("• 100") or "." not in stop.stops:
        return None
    return False if _MARKER.match(stop.text, stop.begin, stop.at) else None


def _is_glued(stop: Stop, row: Abbreviations) -> bool | None:
    """Without white space a stop ends a sentence only between two plain words."""
    if stop.gap:
        return None
    if stop.closers or stop.stops[-1] not in ".!?" or len(stop.stops) == 2:
        return False
    following = stop.next
    plain = stop.word.isalpha() and stop.word[1:].islower() and len(stop.word) > 2
    if not plain or not following[:1].isupper() or not following[1:].islower() and following != "I":
        return False
    after = stop.text[stop.next_at + len(following) : stop.next_at + len(following) + 1]
    if following.lower() in _ENDINGS or not (after.isspace() or after in ",;"):
        return False
    return stop.begins(row) or stop.word.islower()


def _is_cited(stop: Stop, _: Abbreviations) -> bool | None:
    """`… ends." (Smith 55).` goes on to the stop after the parenthesis."""
    if "(" not in stop.openers:
        return None
    return False if _CITATION.match(stop.text, stop.end + len(stop.gap)) else None


def _is_speech(stop: Stop, _: Abbreviations) -> bool | None:
    """`"Stop!" he said.` goes on after the quotation."""
    if not any(mark in QUOTES for mark in stop.closers):
        return None
    if stop.initial.islower() and not stop.openers.strip():
        return False
    if stop.stops[-1] in "!?…" or len(stop.stops) > 1:
        return False if _SAID.match(stop.text, stop.next_at, stop.next_at + 80) else None
    return None


def _is_ellipsis(stop: Stop, _: Abbreviations) -> bool | None:
    if stop.stops[0] not in ".…" or (len(stop.stops) < 2 and stop.stops != "…"):
        return None
    if stop.stops[-1] in "!?":
        return None
    if stop.initial.islower() or stop.initial.isdigit():
        return False
    return not (stop.next == "I" or stop.next[:2] in ("I’", "I'"))


def _is_before_lower(stop: Stop, row: Abbreviations) -> bool | None:
    """A sentence may begin with a small letter where its writer omits capitals."""
    if not stop.initial.islower():
        return None
    if stop.closers or stop.openers.strip():
        return False
    if stop.stops[-1] in "!?":
        return not stop.word.istitle() or stop.at - len(stop.word) == stop.begin
    word = stop.word
    return len(word) > 2 and word.isalnum() and not _may_be_abbreviation(word, row)


def _may_be_abbreviation(word: str, row: Abbreviations) -> bool:
    lower = word.lower()
    if lower in row.known or "." in word:
        return True
    return len(word) < 6 and not word.isupper() and not _VOWEL.search(lower) and lower.isalpha()


_VOWEL = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœýаеёиоуыэюяіїє]")


def _is_exclaimed(stop: Stop, row: Abbreviations) -> bool | None:
    if stop.stops[-1] not in "!?":
        return None
    return stop.word != "Yahoo" or stop.begins(row)


def _is_before_number(stop: Stop, row: Abbreviations) -> bool | None:
    if not stop.initial.isdigit():
        return None
    lower = stop.word.lower()
    if lower in row.finals and "." in lower:
        return True
    return not (lower in row.known or "." in stop.word or _is_letter(stop.word))


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _is_abbreviated(stop: Stop, row: Abbreviations) -> bool | None:
    lower = stop.word.lower()
    if lower in row.finals:
        return _ends_after_final(stop, row)
    if lower in row.others:
        return stop.begins(row)
    if lower in row.titles:
        return False
    if lower in row.numbered:
        return stop.begins(row) or len(stop.next) > 3
    if _is_letter(stop.word):
        return stop.begins(row) or (stop.word.islower() and stop.initial.isupper())
    if "." in stop.word.rstrip(".") and not _is_number(stop.word) and len(stop.word) < 10:
        return stop.begins(row)
    if _may_be_abbreviation(stop.word, row):
        return stop.begins(row)
    return None


def _is_number(word: str) -> bool:
    return word[-1:].isdigit()


def _ends_after_final(stop: Stop, row: Abbreviations) -> bool:
    if "." not in stop.word:
        return True
    if stop.next in row.months or stop.next.isupper():
        return stop.begins(row)
    return len(stop.text[stop.begin : stop.at].split(None, 3)) > 3


def _is_ordinal(stop: Stop, row: Abbreviations) -> bool | None:
    if not row.ordinals or not stop.word.isdigit() or len(stop.word) > 2:
        return None
    return stop.begins(row) and stop.next not in row.months


RULES = (
    _is_wide,
    _is_omission,
    _is_marker,
    _is_glued,
    _is_cited,
    _is_speech,
    _is_ellipsis,
    _is_before_lower,
    _is_exclaimed,
    _is_before_number,
    _is_ordinal,
    _is_abbreviated,
)


def ends(stop: Stop, row: Abbreviations) -> bool:
    """Does the sentence end at this stop? What no rule speaks about is an end."""
    for rule in RULES:
        verdict = rule(stop, row)
        if verdict is not None:
            return verdict
    return True
