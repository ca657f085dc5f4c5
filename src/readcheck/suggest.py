"""The question that follows a name nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST = 3  # characters of a name that may stand for the longer ones that have it in them


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A question whether the names that `name` is a part of, or the nearest, were meant.

    Nothing if none is like it.
    """
    from difflib import get_close_matches

    names = list(known)
    longer = [other for other in names if _is_part(name, other)]
    close = longer or get_close_matches(name, names, n=1)
    if not close:
        return ""
    *rest, last = map(repr, close)
    return f"; did you mean {', '.join(rest)}{' or ' if rest else ''}{last}?"


def _is_part(name: str, other: str) -> bool:
    """Whether a name is whole words of another: "minima" is another theme than Minimal Mistakes."""
    return len(name) >= _LEAST and f"-{name}-" in f"-{other}-"
