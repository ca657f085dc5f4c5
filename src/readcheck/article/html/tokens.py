"""The HTML tokenizer: start tags, end tags and runs of text, each with its exact source range.

The parser of the standard library changed its reading of comments, scripts, attributes and broken
tags between patch releases, and needs quadratic time on unclosed markup in the older ones; a count
must not depend on the interpreter. This one follows the HTML standard's tokenization in the states
that matter for text, never fails, and is linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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


# One token: its kind, its start and end, a tag's name in lower case, what is written as its
# attributes, and whether it is written as <name/>. No named tuple: that takes as long to make as
# the token takes to find.
Token = tuple[int, int, int, str, str, bool]

# A tag as most are written is found by one match; of what is not, only the place is.
_MARKUP = lazy(
    r"""<(?:(/?)([A-Za-z][^\s/>]*+)((?:\s++[^\s/>="']++(?:="[^"]*+")?+)*+)\s*+(/?)>"""
    r"""|(?=[A-Za-z/!?]))"""
)
_NAME = lazy(r"</?([A-Za-z][^\s/>]*+)")
_ATTRIBUTE = lazy(r"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s>]*+)))?""")
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
        at = match.start()
        slash, name, attributes, closing = match.groups()
        token: Token | None
        if name is None:
            token, after = _markup(text, at, end, xml or foreign > 0)
            if after == at:  # "</" at the very end: text
                break
            name = token[3] if token is not None else ""
        else:
            after = match.end()
            name = name.lower()
            kind = TokenKind.END if slash else TokenKind.START
            token = (kind, at, after, name, attributes, bool(closing) and not slash)
        if text_start < at:
            yield TokenKind.TEXT, text_start, at, "", "", False
        if token is not None:
            yield token
            if name in FOREIGN_CONTENT:
                foreign = max(0, foreign + _depth_change(token))
            if name in _ALL_TEXT and not (foreign or (xml and token[5])):
                raw = _raw_text(text, token, end)
                if raw is not None:
                    yield raw
                    after = raw[2]
        text_start = start = after
    if text_start < end:
        yield TokenKind.TEXT, text_start, end, "", "", False


def values_of(attributes: str) -> dict[str, str]:
    """The values by name of what is written as a tag's attributes; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(attributes):
        found.setdefault(name.lower(), double or single or bare)
    return found


def value_spans(text: str, start: int, end: int) -> dict[str, Span]:
    """Where the values of the attributes of the start tag `text[start:end]` stand, by name."""
    found: dict[str, Span] = {}
    name = _NAME.match(text, start, end)
    for match in _ATTRIBUTE.finditer(text, name.end() if name else start, end):
        written = match.lastindex or 1
        place = match.span(written) if written > 1 else (match.end(), match.end())
        found.setdefault(match[1].lower(), Span(*place))
    return found


def _depth_change(token: Token) -> int:
    """How a tag of SVG or MathML changes the depth in them, where other rules hold."""
    kind, *_, closed = token
    return 0 if closed else {TokenKind.START: 1, TokenKind.END: -1}.get(kind, 0)


def _markup(text: str, at: int, end: int, foreign: bool) -> tuple[Token | None, int]:
    """The token that starts with the "<" at `at` (None: a comment or the like), and its end."""
    following = text[at + 1]
    if following == "!":
        return _declaration(text, at, end, foreign)
    if following == "?":
        return None, _after(text, ">", at + 2, end)
    match = _NAME.match(text, at, end)
    if match is None:  # "</" without a name behind it
        return (None, at) if at + 2 >= end else (None, _after(text, ">", at + 2, end))
    attributes, after, closed = _attributes(text, match.end(), end)
    if following == "/":
        return (TokenKind.END, at, after, match[1].lower(), "", False), after
    return (TokenKind.START, at, after, match[1].lower(), attributes, closed), after


def _declaration(text: str, at: int, end: int, foreign: bool) -> tuple[Token | None, int]:
    if text.startswith("<!--", at):
        if text.startswith((">", "->"), at + 4):
            return None, text.index(">", at) + 1
        match = _COMMENT_END.search(text, at + 4, end)
        return None, match.end() if match else end
    if foreign and text.startswith("<![CDATA[", at):
        close = text.find("]]>", at + 9, end)
        close = end if close < 0 else close
        return _raw(at + 9, close), min(close + 3, end)
    return None, _after(text, ">", at + 2, end)


def _after(text: str, mark: str, start: int, end: int) -> int:
    found = text.find(mark, start, end)
    return end if found < 0 else found + 1


def _attributes(text: str, at: int, end: int) -> tuple[str, int, bool]:
    """What is written as a tag's attributes, the tag's end, and whether "/>" ends it."""
    start = at
    while match := _ATTRIBUTE.match(text, at, end):
        at = match.end()
    close = _TAG_END.match(text, at, end)
    after = end if close is None else close.end()
    return text[start:at], after, close is not None and text[after - 2] == "/"


def _raw(start: int, end: int) -> Token:
    return TokenKind.RAW, start, end, "", "", False


def _raw_text(text: str, token: Token, end: int) -> Token | None:
    """What stands in an element whose content is text whatever it looks like."""
    kind, _, start, name, *_ = token
    if kind != TokenKind.START:
        return None
    if name == _TO_THE_END:
        return _raw(start, end)
    close = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE)
    match = close.search(text, start, end)
    kind = TokenKind.TEXT if name in ESCAPABLE_RAW_TEXT else TokenKind.RAW
    return kind, start, match.start() if match else end, "", "", False
