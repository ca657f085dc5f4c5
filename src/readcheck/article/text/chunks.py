"""Plain text as chunks of lines: what stands between blank lines and decoration."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.source import Source

_DECORATION = lazy(r"[\W_]{3,}")
_UNDERLINE = lazy(r"([=~^_*#-])\1{2,}")
_WRAPPED_LINES = 4
_FULL_SHARE = 0.7
_UNWRAPPED = 120  # Characters; nobody wraps lines by hand wider than that.


class Line(NamedTuple):
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
    """Lines that stand together; `underlined` when a rule of about their length follows."""

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

    @cached_property
    def wrapped(self) -> bool:
        """Whether its lines are one paragraph, each as long as its width allows."""
        lines = self.lines
        full = sum(not self.ends_early(index) for index in range(1, len(lines) - 1))
        return len(lines) >= _WRAPPED_LINES and full >= _FULL_SHARE * (len(lines) - 2)

    @cached_property
    def _width(self) -> int:
        return max(len(line.text) for line in self.lines)

    def ends_early(self, index: int) -> bool:
        """Whether the next line's first word would have fitted at the end of a line."""
        word = self.lines[index + 1].text.split(None, 1)[0]
        return len(self.lines[index].text) + 1 + len(word) <= self._width


def chunks(source: Source) -> Iterator[Chunk]:
    """The chunks of a text, in order; decoration ("=====", "* * *") is left out."""
    gathered: list[Line] = []
    for line in _lines(source):
        decoration = _DECORATION.fullmatch(line.text) is not None
        if line.text and not decoration:
            gathered.append(line)
            continue
        if gathered:
            yield Chunk(tuple(gathered), underlined=_underlines(line.text, gathered[-1].text))
            gathered = []
    if gathered:
        yield Chunk(tuple(gathered))


def _underlines(rule: str, text: str) -> bool:
    return _UNDERLINE.fullmatch(rule) is not None and len(text) <= 2 * len(rule) <= 4 * len(text)


def _lines(source: Source) -> Iterator[Line]:
    starts = [*source.line_starts, len(source.text)]
    for start, end in pairwise(starts):
        raw = source.text[start:end]
        text = raw.lstrip()
        before = raw[: len(raw) - len(text)]
        yield Line(text.rstrip(), start + len(before), len(before.expandtabs(4)))
