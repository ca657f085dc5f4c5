"""The simple YAML that most front matter is, read without a YAML parser.

Importing the parser costs 1.7 times the start of a bare Python, which a hook pays on every run.
Only lines that can mean one thing are read here; anything else is left to the parser, with which
this must agree exactly (a property test holds it to that).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.frontmatter.values import plain_value
from readcheck.article.model import Datum, Origin
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    import re

    from readcheck.article.model import Value

_FIRST = r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=\d))"  # A character that starts a plain value.
# A run of spaces is taken as a whole, where more follows: a line of nothing else is long.
_PLAIN = rf"{_FIRST}(?:[^:# ]|:(?! |$)|(?<! )#| ++(?!#|$))*+"
_QUOTED = r"\"([^\"\\]*)\"|'([^']*)'"
_COMMENT = r"(?: +#.*)? *"
_KEY = lazy(rf"( *)([A-Za-z_][A-Za-z0-9_-]*):(?: +(?:({_PLAIN})|{_QUOTED}|\[(.*)\]))?{_COMMENT}")
_ITEM = lazy(rf"( *)- +(?:({_PLAIN})|{_QUOTED}){_COMMENT}")
_ENTRY = lazy(rf" *(?:({_FIRST}[^:#,\[\]{{}}\"'?]*+)|{_QUOTED}) *(?:,(?= *\S)|$)")


def read(text: str, start: int) -> tuple[Datum, ...] | None:
    """Every scalar of a simple YAML mapping; None when only a parser can tell.

    Args:
        text: the YAML.
        start: where it starts in the source.
    """
    reader = _Reader(start)
    for line in text.splitlines(keepends=True):
        if not reader.line(line.rstrip("\r\n")):
            return None
        reader.position += len(line)
    return reader.result()


class _Reader:
    """Takes line by line; a key without a value waits for the list below it."""

    def __init__(self, start: int) -> None:
        self.position = start
        self._data: list[Datum] = []
        self._key = ""
        self._path: tuple[str, ...] = ()
        self._levels = [0]  # The indentation of each mapping that is open.
        self._indent: int | None = None  # Of the list being read.
        self._empty: Span | None = None  # Where a key's missing value would stand.

    def line(self, line: str) -> bool:
        """Read a line; False when it is not simple."""
        bare = line.strip()
        if not bare or not line.isprintable():
            return not bare and not line.strip(" ")
        if bare.startswith("#"):
            return True
        if match := _KEY.fullmatch(line):
            return self._pair(match)
        item = _ITEM.fullmatch(line)
        return item is not None and self._item(item)

    def result(self) -> tuple[Datum, ...] | None:
        """What was read; nothing at all is no mapping."""
        self._close()
        return tuple(self._data) or None

    def _pair(self, match: re.Match[str]) -> bool:
        if not self._reach(len(match.group(1))):
            return False
        self._key, self._indent = match.group(2), None
        if match.group(6) is not None:
            return self._flow(match.group(6), match.start(6))
        if not self._scalar(match, 3):
            end = self.position + match.end(2) + 1
            self._empty = Span(end, end)
        return True

    def _reach(self, indent: int) -> bool:
        """Go to the mapping of an indentation: a new one below a key, or one left open."""
        if indent > self._levels[-1]:
            if self._empty is None:
                return False
            self._empty = None
            self._levels.append(indent)
            self._path = (*self._path, self._key)
            return True
        self._close()
        while indent < self._levels[-1]:
            self._levels.pop()
            self._path = self._path[:-1]
        return indent == self._levels[-1]

    def _item(self, match: re.Match[str]) -> bool:
        indent = len(match.group(1))
        if indent != self._indent and (self._empty is None or self._indent is not None):
            return False
        if indent < self._levels[-1]:
            return False
        self._indent, self._empty = indent, None
        return self._scalar(match, 2)

    def _flow(self, flow: str, offset: int) -> bool:
        position = 0
        end = len(flow.rstrip())
        while position < end:
            entry = _ENTRY.match(flow, position)
            if entry is None:
                return False
            self._scalar(entry, 1, offset)
            position = entry.end()
        return True

    def _scalar(self, match: re.Match[str], first: int, offset: int = 0) -> bool:
        """Take the value of three groups: plain, in double quotes, in single quotes."""
        for group, quote in zip(range(first, first + 3), ("", '"', "'"), strict=True):
            written = match.group(group)
            if written is None:
                continue
            text = written if quote else written.rstrip()
            value = text if quote else plain_value(text)
            start = self.position + offset + match.start(group)
            span = Span(start, start + len(text))
            self._add(value, span, quote)
            return True
        return False

    def _close(self) -> None:
        """A key that got neither value nor list has none."""
        if self._empty is not None:
            self._add(None, self._empty, "")
        self._empty = None

    def _add(self, value: Value, span: Span, quote: str) -> None:
        self._data.append(
            Datum(Origin.FRONT_MATTER, self._key, value, span, self._path, quote=quote)
        )
