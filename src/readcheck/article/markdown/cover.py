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


class Cover:
    """A text being masked: what is code is left alone, what is covered stays covered."""

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

    def masked(self) -> str:
        """The text with its covers on; line breaks stay."""
        parts: list[str] = []
        position = 0
        for match in re.finditer(rb"\x02+|\x03+", self._taken):
            start, end = match.span()
            parts.append(self.text[position:start])
            if match.group()[0] == 2:  # noqa: PLR2004 - what hide() writes.
                parts.append(_NOT_BREAK.sub(FILLER, self.text[start:end]))
            else:
                parts.append(self._put(start, end))
            position = end
        parts.append(self.text[position:])
        return "".join(parts)

    def _put(self, start: int, end: int) -> str:
        whole = ""
        while start < end:
            whole += self._written[start]
            start += len(self._written[start])
        return whole
