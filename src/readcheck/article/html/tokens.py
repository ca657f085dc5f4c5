"""The HTML tokenizer: start tags, end tags and runs of text, each with its exact source range.

The parser of the standard library changed its reading of comments, scripts, attributes and broken
tags between patch releases, and needs quadratic time on unclosed markup in the older ones; a count
must not depend on the interpreter. This one follows the HTML standard's tokenization in the states
that matter for text, never fails, and is linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.html.tags import ESCAPABLE_RAW_TEXT, FOREIGN_CONTENT, RAW_TEXT
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class TokenKind:
    """What a token is; plain integers, for they are compared once a token."""

    TEXT = 0
    START = 1
    END = 2
    RAW = 3  # text in which character references mean nothing


class Token(NamedTuple):
    """One token: `name` is a tag's name in lower case, `attributes` maps names to value spans."""

    kind: int
    start: int
    end: int
    name: str = ""
    attributes: dict[str, Span] | None = None
    closed: bool = False  # written as <name/>


_MARKUP = lazy(r"<(?=[A-Za-z/!?])")
_START = lazy(r"<([A-Za-z][^\s/>]*)")
_END = lazy(r"</([A-Za-z][^\s/>]*)")
_ATTRIBUTE = lazy(r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s>]*+))?""")
_TAG_END = lazy(r"[\s/]*+>")
_COMMENT_END = lazy(r"--!?>")
_TO_THE_END = "plaintext"
_ALL_TEXT = RAW_TEXT | ESCAPABLE_RAW_TEXT | {_TO_THE_END}


def tokens(
    text: str, start: int = 0, end: int | None = None, *, xml: bool = False
) -> Iterator[Token]:
    """The tokens of `text[start:end]`, in order, without overlap.

    Args:
        text: the whole source.
        start: where to begin.
        end: where to stop; by default at the text's end.
        xml: whether it is XHTML, in which any tag may close itself and CDATA is text.
    """
    end = len(text) if end is None else end
    text_start = start
    foreign = 0
    while match := _MARKUP.search(text, start, end):
        token, after = _markup(text, match.start(), end, xml or foreign > 0)
        if after == match.start():  # "</" at the very end: text
            break
        if text_start < match.start():
            yield Token(TokenKind.TEXT, text_start, match.start())
        if token is not None:
            yield token
            if token.name in FOREIGN_CONTENT:
                foreign = max(0, foreign + _depth_change(token))
            if token.name in _ALL_TEXT and not (foreign or (xml and token.closed)):
                raw = _raw_text(text, token, end)
                if raw is not None:
                    yield raw
                    after = raw.end
        text_start = start = after
    if text_start < end:
        yield Token(TokenKind.TEXT, text_start, end)


def _depth_change(token: Token) -> int:
    """How a tag of SVG or MathML changes the depth in them, where other rules hold."""
    if token.closed:
        return 0
    return {TokenKind.START: 1, TokenKind.END: -1}.get(token.kind, 0)


def _markup(text: str, at: int, end: int, foreign: bool) -> tuple[Token | None, int]:
    """The token that starts with the "<" at `at` (None: a comment or the like), and its end."""
    following = text[at + 1]
    if following == "!":
        return _declaration(text, at, end, foreign)
    if following == "?":
        return None, _after(text, ">", at + 2, end)
    if following == "/":
        match = _END.match(text, at, end)
        if match is None:
            if at + 2 >= end:
                return None, at
            return None, _after(text, ">", at + 2, end)
        _, after, _ = _attributes(text, match.end(), end)
        return Token(TokenKind.END, at, after, match[1].lower()), after
    match = _START.match(text, at, end)
    assert match is not None
    attributes, after, closed = _attributes(text, match.end(), end)
    return Token(TokenKind.START, at, after, match[1].lower(), attributes, closed), after


def _declaration(text: str, at: int, end: int, foreign: bool) -> tuple[Token | None, int]:
    if text.startswith("<!--", at):
        if text.startswith((">", "->"), at + 4):
            return None, text.index(">", at) + 1
        match = _COMMENT_END.search(text, at + 4, end)
        return None, match.end() if match else end
    if foreign and text.startswith("<![CDATA[", at):
        close = text.find("]]>", at + 9, end)
        close = end if close < 0 else close
        return Token(TokenKind.RAW, at + 9, close), min(close + 3, end)
    return None, _after(text, ">", at + 2, end)


def _after(text: str, mark: str, start: int, end: int) -> int:
    found = text.find(mark, start, end)
    return end if found < 0 else found + 1


def _attributes(text: str, at: int, end: int) -> tuple[dict[str, Span], int, bool]:
    """Value spans by name (the first of a name counts), the tag's end, whether "/>" ends it."""
    found: dict[str, Span] = {}
    if at < end and text[at] == ">":
        return found, at + 1, False
    while match := _ATTRIBUTE.match(text, at, end):
        at = match.end()
        start, stop = match.span(2)
        if start < 0:
            start = stop = match.end(1)
        elif stop - start > 1 and text[start] in "\"'" and text[stop - 1] == text[start]:
            start, stop = start + 1, stop - 1
        found.setdefault(match[1].lower(), Span(start, stop))
    close = _TAG_END.match(text, at, end)
    if close is None:
        return found, end, False
    return found, close.end(), text[close.end() - 2] == "/"


def _raw_text(text: str, token: Token, end: int) -> Token | None:
    """What stands in an element whose content is text whatever it looks like."""
    if token.kind != TokenKind.START:
        return None
    if token.name == _TO_THE_END:
        return Token(TokenKind.RAW, token.end, end)
    close = re.compile(rf"</{re.escape(token.name)}(?=[\s/>])", re.IGNORECASE)
    match = close.search(text, token.end, end)
    kind = TokenKind.TEXT if token.name in ESCAPABLE_RAW_TEXT else TokenKind.RAW
    return Token(kind, token.end, match.start() if match else end)
