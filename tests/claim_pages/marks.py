"""Claims marked while a page is built, so that their places are known when it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}(.)([^{_OPEN}{_CLOSE}]*){_CLOSE}")


class Mark(StrEnum):
    """What a marked amount is: the article's own time or word count, or somebody else's."""

    TIME = "t"
    WORDS = "w"
    OTHER = "o"


@dataclass(frozen=True)
class Marked:
    """An amount, and where it stands in the finished page."""

    mark: Mark
    text: str
    start: int
    line: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def time(text: object) -> str:
    """Mark the article's own reading time."""
    return f"{_OPEN}{Mark.TIME}{text}{_CLOSE}"


def words(text: object) -> str:
    """Mark the article's own word count."""
    return f"{_OPEN}{Mark.WORDS}{text}{_CLOSE}"


def other(text: object) -> str:
    """Mark an amount that is another article's."""
    return f"{_OPEN}{Mark.OTHER}{text}{_CLOSE}"


def take_marks(page: str) -> tuple[str, tuple[Marked, ...]]:
    """The page without marks, and what was marked."""
    parts: list[str] = []
    found: list[Marked] = []
    at = length = line = 0
    for match in _MARK.finditer(page):
        before, text = page[at : match.start()], match[2]
        parts += [before, text]
        line += before.count("\n")
        found.append(Marked(Mark(match[1]), text, length + len(before), line + 1))
        length += len(before) + len(text)
        line += text.count("\n")
        at = match.end()
    return "".join([*parts, page[at:]]), tuple(found)
