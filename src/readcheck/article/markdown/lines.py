"""Where the characters of a Markdown leaf's content stand in the source.

markdown-it gives each leaf (paragraph, heading, cell) its lines in the source and its content with
the containers' prefixes ("> ", list indentation) taken off. Each content line is a run of its
source line, so that one pair of offsets a line maps everything back.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Lines:
    """A text's lines by number (from 0), each with its start and without its line break."""

    def __init__(self, text: str, starts: list[int]) -> None:
        self.text = text
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, number: int) -> int:
        """Where a line starts; the text's end for lines behind the last."""
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def line(self, number: int) -> str:
        """A line without its break."""
        return self.text[self.start(number) : self.start(number + 1)].rstrip("\r\n")


class OffsetMap:
    """Offsets into a leaf's content to offsets into the source, by verbatim runs."""

    def __init__(self, runs: list[tuple[int, int]]) -> None:
        self._content = [run[0] for run in runs]
        self._source = [run[1] for run in runs]

    def source(self, offset: int) -> int:
        """The source offset of the content's character at `offset`."""
        index = max(bisect_right(self._content, offset) - 1, 0)
        return self._source[index] + offset - self._content[index]

    def ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The source ranges that `content[start:end]` was made of."""
        if len(self._content) == 1:  # As of all leaves of one line.
            if start < end:
                moved = self._source[0] - self._content[0]
                yield start + moved, end + moved
            return
        index = max(bisect_right(self._content, start) - 1, 0)
        while start < end:
            at = self._source[index] + start - self._content[index]
            if index + 1 < len(self._content) and self._content[index + 1] < end:
                stop = self._content[index + 1]
                yield at, min(at + stop - start, self._source[index + 1])
            else:
                stop = end
                yield at, at + stop - start
            start, index = stop, index + 1


def map_lines(content: str, first_line: int, lines: Lines) -> OffsetMap | None:
    """Where a leaf's content stands, given its first line; None when it is not found there."""
    runs: list[tuple[int, int]] = []
    offset = 0
    for number, piece in enumerate(content.split("\n"), first_line):
        found = _column(piece, lines.line(number))
        if found is None:
            return None
        lead, column = found
        runs.append((offset, lines.start(number) + max(column - lead, 0)))
        if lead > column:
            runs.append((offset + lead, lines.start(number) + column))
        offset += len(piece) + 1
    return OffsetMap(runs)


def _column(piece: str, line: str) -> tuple[int, int] | None:
    """How much of a content line to pass over, and where what follows stands in its source line.

    The rightmost place is the true one. A tab that a container used up in part comes back as
    spaces, so a line that is not found as it is is found by what follows its white space.
    """
    if line.endswith(piece):
        return 0, len(line) - len(piece)
    bare = piece.strip()
    column = line.rfind(bare)
    return (len(piece) - len(piece.lstrip()), column) if column >= 0 else None


def map_cells(line: str, start: int) -> Iterator[tuple[str, OffsetMap]]:
    r"""The cells of a table row with where they stand; "\|" inside a cell is "|".

    Args:
        line: the row, without the prefixes of the containers it stands in.
        start: where `line` starts in the source.
    """
    stripped = line.strip()
    start += len(line) - len(line.lstrip())
    pieces = list(_split_cells(stripped))
    if pieces and pieces[0][0] == "":
        pieces.pop(0)
    if pieces and pieces[-1][0] == "":
        pieces.pop()
    for text, runs in pieces:
        lead = len(text) - len(text.lstrip())
        content = text.strip()
        moved = [(at - lead, source + start) for at, source in runs]
        yield content, OffsetMap(_from_zero(moved))


def _from_zero(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs that start at or before offset 0 joined into the one that covers it."""
    covering = [run for run in runs if run[0] <= 0]
    at, source = covering[-1]
    return [(0, source - at), *(run for run in runs if run[0] > 0)]


def _split_cells(line: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    parts: list[str] = []
    runs = [(0, 0)]
    begin = length = 0
    position = line.find("|")
    while position >= 0:
        if line[position - 1 : position] == "\\":
            parts.append(line[begin : position - 1])
            length += position - 1 - begin
            begin = position
            runs.append((length, position))
        else:
            yield "".join([*parts, line[begin:position]]), runs
            parts, length, begin = [], 0, position + 1
            runs = [(0, begin)]
        position = line.find("|", position + 1)
    yield "".join([*parts, line[begin:]]), runs
