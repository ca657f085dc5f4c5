"""Where a long sentence can be parted into shorter ones.

The places are what stands between clauses: a semicolon, a colon, a lone dash, a comma before a word
that can begin a sentence ("and", "but", "because"). Behind any other comma a sentence can be parted
only by rewording it, so that a plain comma is no place. Nothing within brackets or quotation marks
is one. In English what follows has to show that it is a clause and no item of a list, for half of
the commas before "and" are of lists, and no condition at the beginning of a sentence is parted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages.base import language as facts_of
from readcheck.languages.model import alternatives
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Container, Iterator

LONGEST = 25  # words of a sentence, where no guide of the language says otherwise: as in English
_SHORTEST = 5  # words that what is parted should keep
_LONGEST_JOINT = 40  # characters
_LONGEST_WORDS = 100  # characters of two words
_LONGEST_SUBJECT = 12  # words within which a clause has its verb
_LONGEST_ITEM = 8  # words of an item before the last of a list
_WORD = lazy(r"\S+")
_BETWEEN = lazy(r"[;:]\s+|(?<!\s)\s+[—–]\s+|—|,\s+")
_STOP = lazy(r"[,;:—()]|\s–\s")
_SEMICOLON = lazy(r"[;:—]|\s–\s")
_PAIRS = {"(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "‹": "›", '"': '"'}


def longest(language: str) -> int:
    """How many words a sentence may have, by guides to plain writing in that language."""
    clauses = facts_of(language).clauses
    return clauses.longest if clauses else LONGEST


def words_before(text: str, at: int) -> str:
    """The two words before an offset, by which a writer finds the place."""
    return " ".join(text[max(at - _LONGEST_WORDS, 0) : at].split()[-2:])


def places(text: str, language: str, most: int | None = None) -> tuple[Span, ...]:
    """What would make room for a full stop in a sentence, if it is to have no piece too long.

    Args:
        text: the sentence.
        language: its primary subtag; where words are not parted by spaces there are no places.
        most: how many words a piece may have; what `longest` says by default.

    Returns:
        The punctuation between clauses, with the space around it, in order. As few as do: none for
        a sentence that is short enough, and none where it has no such place.
    """
    if not facts_of(language).spaced:
        return ()
    words = [word.start() for word in _WORD.finditer(text)]
    candidates = list(_between_clauses(text, language))
    before = [bisect_left(words, place.start) for place in candidates]
    return tuple(
        candidates[at] for at in sorted(_middles(before, len(words), most or longest(language)))
    )


def _middles(before: list[int], words: int, most: int) -> Iterator[int]:
    """Which places to take: in a stretch of too many words the one nearest to its middle.

    Args:
        before: how many words stand before each place, in order.
        words: how many words there are.
        most: how many a stretch may have.
    """
    stretches = [(0, words)]
    while stretches:
        start, end = stretches.pop()
        if end - start <= most:
            continue
        first = bisect_left(before, start + _SHORTEST)
        last = bisect_right(before, end - _SHORTEST)
        middle = (start + end) / 2
        above = bisect_left(before, middle, first, last)
        nearest = min(
            range(max(above - 1, first), min(above + 1, last)),
            key=lambda at: abs(before[at] - middle),
            default=None,
        )
        if nearest is not None:
            yield nearest
            stretches += (start, before[nearest]), (before[nearest], end)


def _between_clauses(text: str, language: str) -> Iterator[Span]:
    joints, listing = _joints(language)
    inside = _enclosed(text)
    found = [match for match in _BETWEEN.finditer(text) if not inside[match.start()]]
    dashes = sum(_is_dash(match) for match in found)
    for match in found:
        if match.group().startswith(","):
            following = text[match.end() : match.end() + _LONGEST_JOINT]
            joint = next((each for each in joints if following.lower().startswith(each)), None)
            if joint is None:
                continue
            start = match.end() + len(joint)
            if joint in listing:
                if not _follows(text, match.start(), start, language):
                    continue
            elif _begins(text, start, _marks(language).relatives):
                continue  # "So that" is not "so".
        elif not _is_clause(text, match.end(), language, _SEMICOLON):
            continue
        elif _is_dash(match) and dashes > 1:
            continue  # Two dashes hold a word in passing.
        yield Span(*match.span())


def _follows(text: str, comma: int, start: int, language: str) -> bool:
    """Whether a clause starts there, behind a comma that ends one.

    A comma a few words before makes it the last item of a list, unless it begins like a clause.
    """
    marks = _marks(language)
    before = text[:comma].split()
    first = before[0].lower().partition("/")[0] if before else ""
    if first in marks.conditions and "," not in text[:comma]:
        return False
    if any(word.endswith(",") for word in before[-_LONGEST_ITEM:]) and marks.verbs:
        return _begins(text, start, marks.subjects)
    return _is_clause(text, start, language)


def _begins(text: str, start: int, words: Container[str]) -> bool:
    """Whether one of some words stands there, with a verb drawn to it or without ("it's")."""
    word = _WORD.search(text, start)
    return word is not None and _said(word).partition("'")[0] in words


def _said(word: re.Match[str]) -> str:
    return word.group().lower().replace("’", "'")


def _is_clause(text: str, start: int, language: str, stop: re.Pattern[str] = _STOP) -> bool:
    """Whether what starts there, up to a stop, has a subject and a verb.

    As far as the language tells: one that names no verbs takes anything for a clause.
    """
    subjects, verbs, relatives, _ = _marks(language)
    if not verbs or _begins(text, start, subjects - relatives):
        return True
    end = stop.search(text, start)
    found = _WORD.finditer(text, start, end.start() if end else len(text))
    for number, word in enumerate(islice(found, _LONGEST_SUBJECT)):
        said = _said(word).strip(",")
        if said in relatives and not (number == 0 and said in subjects):
            return False
        if said in verbs:
            return number > 0
    return False


class _Marks(NamedTuple):
    """What tells clauses of a language."""

    subjects: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()


@cache
def _marks(language: str) -> _Marks:
    clauses = facts_of(language).clauses
    if clauses is None:
        return _Marks()
    told = (clauses.subjects, clauses.verbs, clauses.relatives, clauses.conditions)
    return _Marks(*(frozenset(words.split()) for words in told))


def _is_dash(match: re.Match[str]) -> bool:
    return match.group().strip() in {"—", "–"}


@cache
def _joints(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """What begins a clause, and what of that begins an item of a list as well."""
    clauses = facts_of(language).clauses
    if clauses is None:
        return (), frozenset()
    joints = tuple(f"{joint} " for joint in alternatives(clauses.joints))
    return joints, frozenset(f"{joint} " for joint in alternatives(clauses.listing))


def _enclosed(text: str) -> list[bool]:
    """Whether each character stands within brackets or quotation marks."""
    inside: list[bool] = []
    ends: list[str] = []
    for character in text:
        if ends and character == ends[-1]:
            ends.pop()
        elif character in _PAIRS:
            ends.append(_PAIRS[character])
        inside.append(bool(ends))
    return inside
