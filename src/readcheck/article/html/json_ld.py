"""A JSON scanner that keeps each scalar's exact span and survives what is broken around it.

Pages carry JSON-LD with raw line breaks in strings, trailing commas and comments; a strict parser
loses the whole object for one of these, and any parser loses the place.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from readcheck.article.model import Datum, Origin, Unparsable, Value
from readcheck.patterns import lazy
from readcheck.source import Span

_TOKEN = lazy(
    r"""(?P<string>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:])"""
    # What is opened and never closed is passed over to the end.
    r"""|(?P<word>[-+\w.]++)|(?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*+|"(?:[^"\\]|\\.)*+\\?\Z)""",
    re.DOTALL,
)
# What hides a script from readers of other formats; parsers of pages take it off.
_HEAD = lazy(r"\s*+(?:<!--|(?://|/\*)?[ \t]{0,9}<!\[CDATA\[(?:[ \t]{0,9}\*/)?)")
_TAIL = lazy(r"(?:-->|(?://|/\*)?[ \t]{0,9}\]\]>(?:[ \t]{0,9}\*/)?)\s*+\Z")
_LONGEST_TAIL = 30  # characters
_TEMPLATE = lazy(r"\{\{|\{%|<%|<\?")  # It is to be filled in: nobody knows what it will be.
# How the standard library begins to tell what is wrong, and what that means.
_REASONS = {
    "Expecting ','": "a comma or a closing bracket is missing before this",
    "Expecting ':'": "a colon is missing before this",
    "Expecting property name": "a key in double quotes should stand here",
    "Expecting value": "a value should stand here",
    "Extra data": "this stands behind the end of the data",
    "Invalid control character": "a raw line break or other control character in a text",
    "Invalid \\": "no escape that JSON knows",
    "Unterminated string": "a text that is never closed",
}
_TRAILING = "a comma before a closing bracket"
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


def fault(text: str, span: Span) -> Unparsable | None:
    """Why a parser rejects the JSON in `text[span.start:span.end]`, None if it does not.

    The grammar is RFC 8259, which JSON-LD 1.1 (section 1.3) builds on. Nothing is told of what is
    empty, is a template, or is nested or long beyond what can be read here.
    """
    content = text[span.start : span.end]
    if not content.strip() or _TEMPLATE.search(content) or text.lstrip()[:5] == "<?xml":
        return None
    start = span.start
    head = _HEAD.match(content)
    if head is not None:
        start, content = start + head.end(), _unwrapped(content[head.end() :])
    try:
        # Numbers stay texts: Python refuses those of thousands of digits, JSON does not.
        json.loads(content, parse_int=str, parse_float=str, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        at, reason = _told(content, error)
        return Unparsable(span, Span(start + at, start + at + 1), reason)
    except _ConstantError as error:
        at = content.find(str(error))
        return Unparsable(
            span, Span(start + at, start + at + len(str(error))), "no value that JSON has"
        )
    except RecursionError:
        return None
    return None


def _unwrapped(content: str) -> str:
    """A content without what ends its wrapping."""
    kept = content.rstrip()
    tail = _TAIL.search(kept, max(len(kept) - _LONGEST_TAIL, 0))
    return kept if tail is None else kept[: tail.start()]


class _ConstantError(Exception):
    """`NaN` or such, which Python reads and JSON does not have."""


def _no_constant(name: str) -> None:
    raise _ConstantError(name)


def _told(content: str, error: json.JSONDecodeError) -> tuple[int, str]:
    """Where the first character stands that is wrong, and why it is, in any version of Python."""
    behind = content[error.pos :].lstrip(", \t\r\n")[:1]
    before = content[: error.pos + 1].rstrip("]} \t\r\n")
    if behind in {"}", "]"} and before.endswith(","):
        return len(before) - 1, _TRAILING
    at = error.pos
    if not error.msg.startswith("Invalid"):  # What is invalid stands there and is no space before.
        at += len(content[at:]) - len(content[at:].lstrip())
    if content.startswith(("//", "/*"), at):
        return at, "a comment, which JSON does not have"
    if at >= len(content):
        return len(content.rstrip()) - 1, "the data end before they are complete"
    known = (told for begun, told in _REASONS.items() if error.msg.startswith(begun))
    return at, next(known, "no JSON")


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
    if is_string and "\\" not in written:
        return written[1:-1]
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
