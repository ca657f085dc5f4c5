"""JSON front matter as data with places."""

from __future__ import annotations

import json
import re

from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.article.model import Datum, Origin
from readcheck.patterns import lazy
from readcheck.source import Span

_SPACE = lazy(r"[ \t\r\n]*")
_STRING = lazy(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_LINE_END = lazy(r"[ \t]*(?:\r\n?|\n|\Z)")
_OTHER = lazy(r"[^\s,\]}]+")


def end_of(text: str) -> int | None:
    """Where the line behind the JSON object that `text` starts with begins.

    None when the object's own line goes on, as front matter's never does.

    Raises:
        BrokenDataError: there is no valid object.
    """
    try:
        _, end = json.JSONDecoder().raw_decode(text)
    except json.JSONDecodeError as error:
        raise BrokenDataError(error.msg, error.lineno) from None
    behind = _LINE_END.match(text, end)
    return behind.end() if behind else None


def read(text: str, end: int) -> tuple[Datum, ...]:
    """Every scalar of the valid JSON object that ends before `end`."""
    reader = _Reader(text[:end])
    reader.value(_skip(text, 0), "", ())
    return tuple(reader.data)


def read_object(text: str, start: int) -> tuple[Datum, ...]:
    """Every scalar of a text that is one JSON object and stands at `start` of the source.

    Raises:
        BrokenDataError: it is none.
    """
    try:
        if not isinstance(json.loads(text), dict):
            raise BrokenDataError("no object", 1)
    except json.JSONDecodeError as error:
        raise BrokenDataError(error.msg, error.lineno) from None
    except ValueError as error:  # A number of more digits than Python reads.
        raise BrokenDataError(str(error), 1) from None
    return tuple(_moved(datum, start) for datum in read(text, len(text)))


def read_members(text: str, start: int) -> tuple[Datum, ...]:
    """Every scalar of an object's members, written without the braces around them.

    Raises:
        BrokenDataError: with braces they are no object.
    """
    return read_object(f"{{{text}}}", start - 1)


def _moved(datum: Datum, by: int) -> Datum:
    return datum._replace(span=Span(datum.span.start + by, datum.span.end + by))


def _skip(text: str, position: int) -> int:
    space = _SPACE.match(text, position)
    return space.end() if space else position


class _Reader:
    """Walks over JSON that is known to be valid."""

    def __init__(self, text: str) -> None:
        self.data: list[Datum] = []
        self._text = text

    def value(self, position: int, key: str, path: tuple[str, ...]) -> int:
        """Read the value at a position; where it ends."""
        first = self._text[position]
        if first == "{":
            return self._object(position, (*path, key) if key else path)
        if first == "[":
            return self._array(position, key, path)
        token = (_STRING if first == '"' else _OTHER).match(self._text, position)
        assert token is not None  # The text is valid JSON.
        quote = '"' if first == '"' else ""
        span = Span(token.start() + len(quote), token.end() - len(quote))
        value = json.loads(token.group())
        self.data.append(Datum(Origin.FRONT_MATTER, key, value, span, path, quote=quote))
        return token.end()

    def _object(self, position: int, path: tuple[str, ...]) -> int:
        position = _skip(self._text, position + 1)
        while self._text[position] != "}":
            token = _STRING.match(self._text, position)
            assert token is not None  # The text is valid JSON.
            colon = _skip(self._text, token.end())
            value = _skip(self._text, colon + 1)
            position = _skip(self._text, self.value(value, json.loads(token.group()), path))
            if self._text[position] == ",":
                position = _skip(self._text, position + 1)
        return position + 1

    def _array(self, position: int, key: str, path: tuple[str, ...]) -> int:
        position = _skip(self._text, position + 1)
        while self._text[position] != "]":
            position = _skip(self._text, self.value(position, key, path))
            if self._text[position] == ",":
                position = _skip(self._text, position + 1)
        return position + 1
