"""A JSON scanner that keeps each scalar's exact span and survives what is broken around it.

Pages carry JSON-LD with raw line breaks in strings, trailing commas and comments; a strict parser
loses the whole object for one of these, and any parser loses the place.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from readcheck.article.model import Datum, Origin, Value
from readcheck.patterns import lazy
from readcheck.source import Span

_TOKEN = lazy(
    r"""(?P<string>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:])"""
    # What is opened and never closed is passed over to the end.
    r"""|(?P<word>[-+\w.]++)|(?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*+|"(?:[^"\\]|\\.)*+\\?\Z)""",
    re.DOTALL,
)
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None}
_LONGEST_NUMBER = 40  # characters; Python refuses to read numbers of thousands of digits
_NUMBER = lazy(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\Z")


@dataclass(slots=True)
class _Frame:
    """An open object or list: the key it stands under, and the key being read."""

    key: str | None
    is_object: bool
    pending: str | None = None
    after_colon: bool = False
    types: list[str] = field(default_factory=list)


def scalars(text: str, span: Span) -> list[Datum]:
    """Every scalar of the JSON in `text[span.start:span.end]`, in order."""
    found: list[tuple[str, Value, Span, tuple[str, ...], _Frame, str]] = []
    stack: list[_Frame] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        kind = match.lastgroup
        if kind == "comment":
            continue
        if kind == "mark":
            _mark(match.group(), stack)
            continue
        _scalar(match, kind == "string", stack, found)
    return [
        Datum(Origin.JSON_LD, key, value, where, path, " ".join(frame.types), quote)
        for key, value, where, path, frame, quote in found
    ]


def _mark(mark: str, stack: list[_Frame]) -> None:
    top = stack[-1] if stack else None
    if mark in "{[":
        key = top.pending if top is not None and top.is_object else None
        stack.append(_Frame(key, mark == "{"))
        if top is not None:
            top.after_colon = False
    elif mark in "}]":
        if stack:
            stack.pop()
        if stack and stack[-1].is_object:
            stack[-1].pending, stack[-1].after_colon = None, False
    elif top is not None and mark == ":":
        top.after_colon = True
    elif top is not None and top.is_object:
        top.pending, top.after_colon = None, False


def _scalar(
    match: re.Match[str],
    is_string: bool,
    stack: list[_Frame],
    found: list[tuple[str, Value, Span, tuple[str, ...], _Frame, str]],
) -> None:
    if not stack:
        return
    top = stack[-1]
    if top.is_object and not top.after_colon:
        top.pending = str(_value(match.group(), is_string))
        return
    # A list's entries stand under the key that the list stands under.
    holder = next((f for f in reversed(stack) if f.is_object), None)
    key = top.pending if top.is_object else _list_key(stack)
    if holder is None or key is None:
        return
    value = _value(match.group(), is_string)
    if key == "@type" and isinstance(value, str):
        holder.types.append(value)
    start, end = match.span()
    where = Span(start + 1, end - 1) if is_string else Span(start, end)
    depth = max(index for index, frame in enumerate(stack) if frame.is_object)
    path = tuple(f.key for f in stack[: depth + 1] if f.key is not None)
    found.append((key, value, where, path, holder, '"' if is_string else ""))
    if top.is_object:
        top.pending, top.after_colon = None, False


def _list_key(stack: list[_Frame]) -> str | None:
    for frame in reversed(stack):
        if frame.is_object:
            return frame.pending
        if frame.key is not None:
            return frame.key
    return None


def _value(written: str, is_string: bool) -> Value:
    if is_string:
        try:
            return str(json.loads(written, strict=False))
        except ValueError:
            return written[1:-1]
    if written in _WORDS:
        return _WORDS[written]
    if _NUMBER.match(written) and len(written) < _LONGEST_NUMBER:
        return float(written) if any(c in written for c in ".eE") else int(written)
    return written
