"""Plain text as chunks of lines: what stands between blank lines and decoration."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.source import Source

_DECORATION = re.compile(r"[\W_]{3,}")
_UNWRAPPED = 120  # Characters; nobody wraps lines by hand wider than that.


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its break and outer white space; `indent` counts the columns before it."""

    text: str
    start: int
    indent: int

    @property
    def end(self) -> int:
        """Where the text ends in the source."""
        return self.start + len(self.text)

    @property
    def words(self) -> int:
        """How many runs of non-space the line has."""
        return len(self.text.split())


@dataclass(frozen=True)
class Chunk:
    """Lines that stand together; `underlined` when decoration follows the last one directly."""

    lines: tuple[Line, ...]
    underlined: bool = False

    @property
    def start(self) -> int:
        """Where the first line starts in the source."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where the last line ends in the source."""
        return self.lines[-1].end

    @cached_property
    def unwrapped(self) -> bool:
        """Whether its lines are paragraphs of their own, as soft-wrapping editors leave them."""
        return any(len(line.text) > _UNWRAPPED for line in self.lines)


def chunks(source: Source) -> Iterator[Chunk]:
    """The chunks of a text, in order; decoration ("=====", "* * *") is left out."""
    gathered: list[Line] = []
    for line in _lines(source):
        decoration = _DECORATION.fullmatch(line.text) is not None
        if line.text and not decoration:
            gathered.append(line)
            continue
        if gathered:
            yield Chunk(tuple(gathered), underlined=decoration)
            gathered = []
    if gathered:
        yield Chunk(tuple(gathered))


def _lines(source: Source) -> Iterator[Line]:
    starts = [*source.line_starts, len(source.text)]
    for start, end in pairwise(starts):
        raw = source.text[start:end]
        text = raw.lstrip()
        before = raw[: len(raw) - len(text)]
        yield Line(text.rstrip(), start + len(before), len(before.expandtabs(4)))
