"""Which lines of a text changed, in time proportional to its length.

Python's `difflib` takes quadratic time on hostile texts. Here lines that are unique in both texts
are anchors, as in Bram Cohen's patience diff; between them what is unique there is anchored again,
a fixed number of times. What is then left counts as changed: a doubt hides nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    Range = tuple[int, int]

_ROUNDS = 20  # Each takes one look at each line that has no partner yet.


class _Part(NamedTuple):
    """Some lines of the old text that may stand against some of the new one."""

    old_start: int
    old_end: int
    start: int
    end: int


def changed_lines(old: Sequence[str], new: Sequence[str]) -> tuple[Range, ...]:
    """The lines of `new` that `old` has not in their place, as ranges from 1, both ends included.

    A line that is gone changes none.
    """
    parts = [_Part(0, len(old), 0, len(new))]
    for _ in range(_ROUNDS):
        parts = [inner for part in parts for inner in _split(old, new, part)]
    return tuple((part.start + 1, part.end) for part in parts)


def _split(old: Sequence[str], new: Sequence[str], part: _Part) -> list[_Part]:
    """The parts between the anchors of a part; itself where it has none."""
    part = _trimmed(old, new, part)
    if part.start == part.end:
        return []
    if part.old_start == part.old_end:
        return [part]
    found = []
    old_at, at = part.old_start, part.start
    for old_anchor, anchor in (*_anchors(old, new, part), (part.old_end, part.end)):
        if at < anchor:
            found.append(_Part(old_at, old_anchor, at, anchor))
        old_at, at = old_anchor + 1, anchor + 1
    return found


def _trimmed(old: Sequence[str], new: Sequence[str], part: _Part) -> _Part:
    """A part without the lines that are the same at its beginning and at its end."""
    old_start, old_end, start, end = part
    while old_start < old_end and start < end and old[old_start] == new[start]:
        old_start, start = old_start + 1, start + 1
    while old_start < old_end and start < end and old[old_end - 1] == new[end - 1]:
        old_end, end = old_end - 1, end - 1
    return _Part(old_start, old_end, start, end)


def _anchors(old: Sequence[str], new: Sequence[str], part: _Part) -> list[Range]:
    """The most lines, unique in both texts, that stand in the same order in both."""
    places = _unique(old, part.old_start, part.old_end)
    pairs = [
        (places[line], at)
        for line, at in _unique(new, part.start, part.end).items()
        if line in places
    ]
    return _longest_rise(pairs)


def _unique(lines: Sequence[str], start: int, end: int) -> dict[str, int]:
    counts = Counter(lines[start:end])
    return {lines[at]: at for at in range(start, end) if counts[lines[at]] == 1}


def _longest_rise(pairs: list[Range]) -> list[Range]:
    """The longest run of pairs, rising in both numbers; `pairs` rise in the second."""
    tops: list[int] = []  # The smallest first number that a run of each length ends with,
    ends: list[int] = []  # and the index of its pair.
    before: list[int] = []
    for index, (first, _) in enumerate(pairs):
        length = bisect_left(tops, first)
        before.append(ends[length - 1] if length else -1)
        tops[length : length + 1] = [first]
        ends[length : length + 1] = [index]
    run = []
    at = ends[-1] if ends else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]
