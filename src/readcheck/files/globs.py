"""Globs over paths: `*`, `?`, `[ab]`, and `**` for any number of folders.

A glob without a slash matches a file or folder of that name at any depth; one with a slash starts
at the folder it was written for. What matches a folder matches everything in it. (The library for
.gitignore files takes three times as long to import as Python takes to start, and most runs walk
no folder.)

A regular expression tries every way to share a name out among several stars, so that a
configuration file could stop a run with a dozen of them. Here all globs are read side by side, a
step for each character of the path; but a glob without a slash that has one star at most, as most
have, is held against the names of the path as a whole, for a walk asks of every file.
"""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Globs(NamedTuple):
    """Some globs, matched against paths with forward slashes relative to one folder."""

    patterns: tuple[str, ...]

    def match(self, path: str) -> bool:
        """Whether any of the globs matches the path or a folder above it."""
        return _machine(self.patterns).match(path)


class _Part(NamedTuple):
    """A part of a glob: the character that it takes, or a pattern of those that it may take.

    One that takes `many` takes none as well. `jump` is how many parts further what is optional
    after this one ends; such a part takes nothing itself.
    """

    takes: str | re.Pattern[str] = ""
    many: bool = False
    jump: int = 0


_END = _Part()
_SLASH = _Part("/")
_IN_A_NAME = lazy(r"[^/]")
_ANYTHING = _Part(lazy(r".", re.DOTALL), many=True)
_FOLDERS = (_Part(jump=3), _ANYTHING, _SLASH)  # Nothing, or whatever ends with a slash.

_State = frozenset[int]  # The places of the parts of which any may come next.


class _Machine:
    """Reads a path for all globs at once.

    Where a state leads at a character is worked out when it is first needed, and kept.
    """

    def __init__(self, globs: Iterable[str]) -> None:
        self._parts: list[_Part] = []
        self._names: set[str] = set()
        self._halves: list[tuple[str, str]] = []  # Of names: what stands before and after a star.
        starts = []
        for glob in globs:
            simple = _ONE_STAR.fullmatch(glob)
            if simple is not None:
                before, star, after = simple[1].partition("*")
                if star:
                    self._halves.append((before, after))
                else:
                    self._names.add(before)
                continue
            starts.append(len(self._parts))
            self._parts += [*_parts(glob), _END]
        self._ends = frozenset(place for place, part in enumerate(self._parts) if part == _END)
        self._start = self._reached(starts)
        self._next: dict[tuple[_State, str], _State] = {}

    def match(self, path: str) -> bool:
        """Whether any of the globs matches the path or a folder above it."""
        names = path.split("/")
        if not self._names.isdisjoint(names):
            return True
        for before, after in self._halves:
            for name in names:
                if name.startswith(before) and name[len(before) :].endswith(after):
                    return True
        if not self._parts:
            return False
        state = self._start
        for char in path:
            if char == "/" and not self._ends.isdisjoint(state):
                return True
            come = self._next.get((state, char))
            if come is None:
                come = self._next[state, char] = self._after(state, char)
            state = come
        return not self._ends.isdisjoint(state)

    def _after(self, state: _State, char: str) -> _State:
        parts = self._parts
        taken = (place for place in state if _takes(parts[place], char))
        return self._reached(place if parts[place].many else place + 1 for place in taken)

    def _reached(self, places: Iterable[int]) -> _State:
        """The places, and those behind parts that may take nothing."""
        reached: set[int] = set()
        waiting = list(places)
        while waiting:
            place = waiting.pop()
            if place in reached:
                continue
            reached.add(place)
            part = self._parts[place]
            if part.many or part.jump:
                waiting.append(place + 1)
            if part.jump:
                waiting.append(place + part.jump)
        return frozenset(reached)


_machine = cache(_Machine)


def _takes(part: _Part, char: str) -> bool:
    takes = part.takes
    return takes == char if isinstance(takes, str) else takes.match(char) is not None


_ONE_STAR = lazy(r"([^/*?\[]*+(?:\*[^/*?\[]*+)?)/*")
_OPERATORS = lazy(r"[&~|]")  # Python may come to read them in sets.
# A bracket does not look for its end in all that follows: nobody lists so many characters.
_PART = lazy(r"\*\*/|/\*\*\Z|\*+|\?|\[!?\]?[^\]/]{0,500}\]|.", re.DOTALL)


def _parts(glob: str) -> Iterator[_Part]:
    if "/" not in glob.rstrip("/"):
        yield from _FOLDERS
    for match in _PART.finditer(glob.strip("/").removeprefix("./")):
        yield from _translated(match.group())


def _translated(part: str) -> tuple[_Part, ...]:
    if part == "**/":
        return _FOLDERS
    if part == "/**":
        return (_SLASH, _ANYTHING)
    if part.startswith("*"):
        return (_ANYTHING if part == "**" else _Part(_IN_A_NAME, many=True),)
    if part == "?":
        return (_Part(_IN_A_NAME),)
    if part.startswith("[") and len(part) > 1:
        inside = part[1:-1].replace("\\", "\\\\").replace("[", "\\[")
        return (_one_of(f"[{'^' + inside[1:] if inside.startswith('!') else inside}]"),)
    return (_Part(part),)


def _one_of(characters: str) -> _Part:
    """A set of characters; one that is none ("[z-a]", "[!]") matches nothing, as in a shell."""
    characters = _OPERATORS.sub(r"\\\g<0>", characters)
    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)  # "[?--]", of which Python warns.
        try:
            return _Part(re.compile(characters))
        except (re.error, FutureWarning):
            return _Part(lazy(r"(?!)"))
