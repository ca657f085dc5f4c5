"""A text being covered where it is no Markdown, its offsets kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Kind
    from readcheck.source import Span

FILLER = "\ue000"  # A private-use character: no letter, no space and no markup to any parser.
NOTE_MARK = "\ue001"  # The same, at the start of a container that is an admonition.

_NOT_BREAK = lazy(r"[^\r\n]")
_BLANK_LINE = lazy(r"\n[ \t]*\n")
_COVERED = lazy(rb"([\x02\x03])\1*")  # What hide() writes, or write().


def with_plain_breaks(text: str) -> str:
    """The text with LF for every line break, as long as before: CR LF has a blank in front."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


class Cover:
    """A text being masked: what is code is left alone, what is covered stays covered.

    `text` has plain line breaks (`with_plain_breaks`), so that patterns need to know no other.
    """

    def __init__(self, text: str, start: int, code: list[Span]) -> None:
        self.text = text
        self.start = start
        self.found: list[tuple[Kind, Span]] = []
        self._taken = bytearray(len(text))  # 1 is code, 2 covered, 3 written over.
        self._written: dict[int, str] = {}
        for span in code:
            self._taken[span.start : span.end] = b"\1" * (span.end - span.start)

    def is_free(self, position: int) -> bool:
        """Whether a position is neither code nor covered."""
        return not self._taken[position]

    def matches(self, pattern: str, needle: str = "") -> Iterator[re.Match[str]]:
        """The matches of a pattern that start where nothing is covered and no code stands.

        Patterns are compiled when they are first needed: few texts need more than a few of them.
        No text without the needle has a match.
        """
        if needle not in self.text:
            return
        for match in re.compile(pattern).finditer(self.text, self.start):
            if not self._taken[match.start()]:
                yield match

    def pairs(
        self, opening: str, closing: str, needle: str, *, blank: bool = False
    ) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
        """What opens a range and what closes it, each free; ranges do not nest.

        Args:
            opening: the pattern of what opens.
            closing: the pattern of what closes.
            needle: no text without it has a pair.
            blank: whether a blank line may stand between the two.
        """
        if needle not in self.text:
            return
        starts, ends = re.compile(opening), re.compile(closing)
        start = starts.search(self.text, self.start)
        end: re.Match[str] | None = None
        gap = -1  # The next blank line: it is looked for once for all that stands before it.
        while start is not None:
            if self._taken[start.start()]:
                start = starts.search(self.text, start.start() + 1)
                continue
            if end is None or end.start() < start.end():
                end = self._free(ends, start.end())
            if end is None:
                return
            if not blank and gap < start.end():
                found = _BLANK_LINE.search(self.text, start.end())
                gap = found.start() if found else len(self.text)
            if not blank and gap < end.start():
                start = starts.search(self.text, start.end())
                continue
            yield start, end
            start = starts.search(self.text, end.end())

    def _free(self, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        match = pattern.search(self.text, position)
        while match is not None and self._taken[match.start()]:
            match = pattern.search(self.text, match.start() + 1)
        return match

    def hide(self, start: int, end: int) -> None:
        """Cover a range."""
        self._taken[start:end] = b"\2" * (end - start)

    def write(self, start: int, text: str) -> None:
        """Put characters in place of as many."""
        self._taken[start : start + len(text)] = b"\3" * len(text)
        self._written[start] = text

    def take(self, kind: Kind, start: int, end: int, inner: Span) -> None:
        """Cover a range whose inner part is a block of its own kind."""
        self.hide(start, end)
        self.found.append((kind, inner))

    def masked(self, text: str) -> str:
        """The text, given with its own line breaks, with its covers on; line breaks stay."""
        parts: list[str] = []
        position = 0
        for match in _COVERED.finditer(self._taken):
            start, end = match.span()
            parts.append(text[position:start])
            if match.group()[0] == 2:  # noqa: PLR2004 - what hide() writes.
                parts.append(_NOT_BREAK.sub(FILLER, text[start:end]))
            else:
                parts.append(self._put(start, end))
            position = end
        parts.append(text[position:])
        return "".join(parts)

    def _put(self, start: int, end: int) -> str:
        whole = ""
        while start < end:
            whole += self._written[start]
            start += len(self._written[start])
        return whole
