"""Regular expressions that are compiled when they are first used.

Compiling is a good part of what a short run costs, and a run uses few of the patterns that it
loads: a Markdown draft needs none that read an HTML page's classes.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, AnyStr, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

IGNORABLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Characters inside words that are as if they were not there."""

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Lazy:
    """Stands for a pattern; asked for a method, it compiles the pattern and takes its methods."""

    def __init__(self, compiled: Callable[[], object]) -> None:
        self._compiled = compiled

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = self._compiled()
        # Found on the object from now on, so that this is asked but once.
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return self.__dict__[name]


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled later; it has a pattern's methods for matching only."""
    return cast("re.Pattern[AnyStr]", _Lazy(partial(re.compile, pattern, flags)))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of any of some phrases, whose words any white space may part.

    Where one phrase begins another, the longer has to come first.
    """
    return f"(?:{'|'.join(re.escape(phrase) for phrase in phrases)})".replace(r"\ ", r"\s+")
