"""Globs over paths: `*`, `?`, `[ab]`, and `**` for any number of folders.

A glob without a slash matches a file or folder of that name at any depth; one with a slash starts
at the folder it was written for. What matches a folder matches everything in it. (The library for
.gitignore files takes three times as long to import as Python takes to start, and most runs walk
no folder.)
"""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import NamedTuple

from readcheck.patterns import lazy


class Globs(NamedTuple):
    """Some globs, matched against paths with forward slashes relative to one folder."""

    patterns: tuple[str, ...]

    def match(self, path: str) -> bool:
        """Whether any of the globs matches the path or a folder above it."""
        return any(_compiled(pattern).match(path) for pattern in self.patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    anchored = "/" in pattern.rstrip("/")
    body = _translated(pattern.strip("/").removeprefix("./"))
    return re.compile(f"{'' if anchored else '(?:.*/)?'}{body}(?:/.*)?\\Z", re.DOTALL)


_OPERATORS = lazy(r"[&~|]")  # Python may come to read them in sets.
_PART = lazy(r"\*\*/|/\*\*\Z|\*+|\?|\[!?\]?[^\]/]*\]|.", re.DOTALL)


def _translated(pattern: str) -> str:
    return "".join(_translated_part(match.group()) for match in _PART.finditer(pattern))


def _translated_part(part: str) -> str:
    if part == "**/":
        return "(?:.*/)?"
    if part == "/**":
        return "/.*"
    if part.startswith("*"):
        return ".*" if part == "**" else "[^/]*"
    if part == "?":
        return "[^/]"
    if part.startswith("[") and len(part) > 1:
        inside = part[1:-1].replace("\\", "\\\\").replace("[", "\\[")
        return _one_of(f"[{'^' + inside[1:] if inside.startswith('!') else inside}]")
    return re.escape(part)


def _one_of(characters: str) -> str:
    """A set of characters; one that is none ("[z-a]", "[!]") matches nothing, as in a shell."""
    characters = _OPERATORS.sub(r"\\\g<0>", characters)
    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)  # "[?--]", of which Python warns.
        try:
            re.compile(characters)
        except (re.error, FutureWarning):
            return r"(?!)"
    return characters
