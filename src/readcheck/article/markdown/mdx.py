"""MDX: imports and exports, expressions in braces and JSX tags in a Markdown text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from readcheck.article.markdown.cover import Cover

_MODULE = r"(?ms)^(?:import|export)\s.*?(?=\r?\n[ \t]*\r?\n|\Z)"
_TAG_START = lazy(r"</?(?:[A-Za-z_$][\w$.:-]*|(?=>))|<!--")
_INTEREST = lazy(r"""["'`{}>]|/\*""")
_IMAGE = lazy(r"""<(?:img|Image)\b[^>]*?\salt=(["'])(.*?)\1""", re.IGNORECASE | re.DOTALL)
_BRACE = lazy(r"\{")
_LIMIT = 20_000  # Characters of one tag or expression; what is longer is broken.
_MAX_BROKEN = 20  # Each costs a look at so many characters; a text with more is no MDX.


def cover_mdx(cover: Cover) -> None:
    """Cover everything that is JavaScript; the text between tags stays."""
    for match in cover.matches(_MODULE):
        cover.hide(*match.span())
    _cover_from(cover, _TAG_START)
    _cover_from(cover, _BRACE)


def _cover_from(cover: Cover, opening: re.Pattern[str]) -> None:
    position, failures = cover.start, 0
    while failures < _MAX_BROKEN and (match := opening.search(cover.text, position)):
        position = match.end()
        if not cover.is_free(match.start()):
            continue
        end = _end_of(cover.text, match)
        if end is None:
            failures += 1
            continue
        image = _IMAGE.match(cover.text, match.start(), end)
        if image:
            cover.take(Kind.IMAGE, match.start(), end, Span(*image.span(2)))
        else:
            cover.hide(match.start(), end)
        position = end


def _end_of(text: str, opening: re.Match[str]) -> int | None:
    """Where the tag or expression that starts at a match ends; None when it never does."""
    if opening.group() == "<!--":
        end = text.find("-->", opening.end(), opening.end() + _LIMIT)
        return end + 3 if end >= 0 else None
    depth = int(opening.group() == "{")
    is_tag = depth == 0
    position, limit = opening.end(), min(len(text), opening.end() + _LIMIT)
    while match := _INTEREST.search(text, position, limit):
        position = match.end()
        mark = match.group()
        if mark == ">" and is_tag and depth == 0:
            return position
        if mark in "{}" and mark:
            depth += 1 if mark == "{" else -1
            if depth <= 0 and not is_tag:
                return position
        elif mark in {"/*", '"', "'", "`"} and (depth or is_tag):
            closer = "*/" if mark == "/*" else mark
            end = text.find(closer, position, limit)
            if end >= 0:
                position = end + len(closer)
    return None
