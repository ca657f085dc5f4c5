"""TOML front matter as data with places.

The standard library says whether the text is TOML; it gives no places, so a scanner of its own
walks over the valid text.
"""

from __future__ import annotations

import re
import tomllib

from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.article.model import Datum, Origin, Value
from readcheck.patterns import lazy
from readcheck.source import Span
from readcheck.toml import loads

_LINE = lazy(r"\(at line (\d+), column \d+\)|\(at end of document\)")
_BLANK = lazy(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_SPACE = lazy(r"[ \t]*")
_KEY = lazy(r"""[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))[ \t]*""")
_STRINGS = (
    ('"""', lazy(r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}', re.DOTALL)),
    ("'''", lazy(r"'''(?:[^']|'(?!''))*'{3,5}")),
    ('"', lazy(r'"(?:[^"\\]|\\.)*"')),
    ("'", lazy(r"'[^']*'")),
)
_BARE = lazy(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*|[^\s,\]}#]+")


def read(text: str, start: int) -> tuple[Datum, ...]:
    """Every scalar of a TOML document.

    Args:
        text: the TOML.
        start: where it starts in the source.

    Raises:
        BrokenDataError: the text is no TOML.
    """
    try:
        loads(text)
    except tomllib.TOMLDecodeError as error:
        where = _LINE.search(str(error))
        last = text.rstrip().count("\n") + 1
        line = int(where.group(1)) if where and where.group(1) else last
        raise BrokenDataError(_LINE.sub("", str(error)).strip(), line) from None
    reader = _Reader(text, start)
    reader.document()
    return tuple(reader.data)


class _Reader:
    """Walks over TOML that is known to be valid."""

    def __init__(self, text: str, start: int) -> None:
        self.data: list[Datum] = []
        self._text = text
        self._start = start

    def document(self) -> None:
        """Read all tables and their keys."""
        table: tuple[str, ...] = ()
        position = self._blank(0)
        while position < len(self._text):
            if self._text[position] == "[":
                double = self._text.startswith("[[", position)
                table, position = self._keys(position + 1 + double)
                position += 1 + double
            else:
                position = self._pair(position, table)
            position = self._blank(position)

    def _pair(self, position: int, table: tuple[str, ...]) -> int:
        keys, position = self._keys(position)
        position = _end(_SPACE, self._text, position + 1)
        return self._value(position, keys[-1], (*table, *keys[:-1]))

    def _keys(self, position: int) -> tuple[tuple[str, ...], int]:
        """A dotted key and where it ends."""
        keys: list[str] = []
        while True:
            match = _KEY.match(self._text, position)
            assert match is not None  # The text is valid TOML.
            basic, literal, bare = match.groups()
            keys.append(str(_loaded(f'"{basic}"')) if basic is not None else literal or bare or "")
            position = match.end()
            if self._text[position : position + 1] != ".":
                return tuple(keys), position
            position += 1

    def _value(self, position: int, key: str, path: tuple[str, ...]) -> int:
        first = self._text[position]
        if first == "{":
            return self._inline_table(position, (*path, key))
        if first == "[":
            return self._array(position, key, path)
        for quote, pattern in _STRINGS:
            if self._text.startswith(quote, position):
                end = _end(pattern, self._text, position)
                self._emit(key, path, Span(position, end), quote)
                return end
        end = _end(_BARE, self._text, position)
        self._emit(key, path, Span(position, end), "")
        return end

    def _inline_table(self, position: int, path: tuple[str, ...]) -> int:
        position = self._blank(position + 1)
        while self._text[position] != "}":
            position = self._blank(self._pair(position, path))
            if self._text[position] == ",":
                position = self._blank(position + 1)
        return position + 1

    def _array(self, position: int, key: str, path: tuple[str, ...]) -> int:
        position = self._blank(position + 1)
        while self._text[position] != "]":
            position = self._blank(self._value(position, key, path))
            if self._text[position] == ",":
                position = self._blank(position + 1)
        return position + 1

    def _emit(self, key: str, path: tuple[str, ...], written: Span, quote: str) -> None:
        value = _loaded(self._text[written.start : written.end])
        start = self._start + written.start + len(quote)
        end = self._start + written.end - len(quote)
        self.data.append(
            Datum(Origin.FRONT_MATTER, key, value, Span(start, end), path, quote=quote)
        )

    def _blank(self, position: int) -> int:
        return _end(_BLANK, self._text, position)


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    assert match is not None  # The text is valid TOML.
    return match.end()


def _loaded(written: str) -> Value:
    value = tomllib.loads(f"value = {written}")["value"]
    return value if isinstance(value, str | int | float) else written
