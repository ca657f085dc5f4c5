"""YAML front matter as data with places, from the parser's events.

Events and not nodes: aliases that refer to each other and deep nesting cost nothing, and every
scalar comes with its style and its marks.
"""

from __future__ import annotations

from typing import Any

import yaml

from readcheck.article.frontmatter.broken import BrokenDataError
from readcheck.article.frontmatter.values import plain_value
from readcheck.article.model import Datum, Origin, Value
from readcheck.patterns import lazy
from readcheck.source import Span

_SPACE = " \t\r\n"  # YAML's own; str.strip would take more.
_SURROGATE = lazy("[\ud800-\udfff]")  # No parser of bytes can be given one.
_PROPERTY = lazy(r"\S+\s*")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(text: str, start: int) -> tuple[Datum, ...] | None:
    """Every scalar of a YAML mapping; None when the text is no mapping.

    Args:
        text: the YAML.
        start: where it starts in the source.

    Raises:
        BrokenDataError: the text is no YAML.
    """
    reader = _Reader(text, start)
    try:
        for event in yaml.parse(_SURROGATE.sub("\ufffd", text), Loader=_LOADER):
            reader.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "not valid"
        raise BrokenDataError(_one_line(problem), mark.line + 1 if mark else 1) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise BrokenDataError(_one_line(error.reason), line) from None
    return tuple(reader.data) if reader.is_mapping else None


def _one_line(problem: str) -> str:
    return " ".join(str(problem).split())


class _Frame:
    """A collection being read: its keys lead to what it holds; a sequence's key is its own."""

    def __init__(self, key: str | None, *, mapping: bool) -> None:
        self.key = key
        self.mapping = mapping
        self.pending: str | None = None


class _Reader:
    """Takes events one by one and gathers data."""

    def __init__(self, text: str, start: int) -> None:
        self.data: list[Datum] = []
        self.is_mapping = False
        self._text = text
        self._start = start
        self._frames: list[_Frame] = []
        self._anchors: dict[str, tuple[Value, Span, str]] = {}

    def take(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events have no common base in its types.
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            mapping = isinstance(event, yaml.MappingStartEvent)
            if not self._frames:
                self.is_mapping = mapping
            self._frames.append(_Frame(self._key(), mapping=mapping))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._frames.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is None:
            return
        if frame.mapping and frame.pending is None:
            frame.pending = str(event.value)
            return
        span, quote = self._span(event)
        value = _value(event)
        if event.anchor:
            self._anchors[event.anchor] = (value, span, quote)
        self._emit(value, span, quote)

    def _alias(self, event: yaml.AliasEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and frame.mapping and frame.pending is None:
            frame.pending = f"*{event.anchor}"
            return
        known = self._anchors.get(event.anchor or "")
        if known is None:
            self._key()
        else:
            self._emit(*known)

    def _emit(self, value: Value, span: Span, quote: str) -> None:
        key = self._key()
        path = tuple(frame.key for frame in self._frames[1:] if frame.key is not None)
        if key is None and path:  # An entry of a list stands under the list's key.
            key, path = path[-1], path[:-1]
        self.data.append(Datum(Origin.FRONT_MATTER, key or "", value, span, path, quote=quote))

    def _key(self) -> str | None:
        """The key that the next value stands under; None inside a sequence."""
        if not self._frames:
            return None
        frame = self._frames[-1]
        key, frame.pending = frame.pending, None
        return key

    def _span(self, event: yaml.ScalarEvent) -> tuple[Span, str]:
        assert event.start_mark is not None
        assert event.end_mark is not None
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in {"'", '"'}:
            start = self._text.find(event.style, start)
            return Span(self._start + start + 1, self._start + end - 1), event.style
        if event.style in {"|", ">"}:
            start = self._text.find("\n", start) + 1
        else:
            start = self._behind_properties(event, start)
        written = self._text[start:end]
        start += len(written) - len(written.lstrip(_SPACE))
        end = start + len(written.strip(_SPACE))
        return Span(self._start + start, self._start + end), ""

    def _behind_properties(self, event: yaml.ScalarEvent, start: int) -> int:
        """Where a plain value itself starts, behind "&anchor" and "!tag"."""
        while self._text.startswith(("&", "!"), start) and (event.anchor or event.tag):
            word = _PROPERTY.match(self._text, start)
            start = word.end() if word else len(self._text)
        return start


def _value(event: yaml.ScalarEvent) -> Value:
    text = str(event.value)
    if event.style or (event.tag is not None and not event.implicit[0]):
        return text
    return plain_value(text)
