"""MDX: imports and exports, expressions in braces and JSX tags in a Markdown text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.article.model import Kind
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from readcheck.article.markdown.cover import Cover

_MODULE = r"(?m)^(?:import|export)(?=[ \t\n{*\"'])"
_EXPORT = r"(?m)^export[ \t]+(?:default|const|let|var|function|class|async)\b(?=[^\n]*[=({])"
_BLANK_LINE = lazy(r"\n[ \t]*(?=\n)|\Z")
_TAG_START = lazy(r"</?(?:[A-Za-z_$][\w$.:-]*|(?=>))|<!--")
_INTEREST = lazy(r"""["'`{}>]|/\*""")
_JS_INTEREST = lazy(r"""["'`{}()\[\]]|/[/*]""")
_IMAGE = lazy(r"""<(?:img|Image)\b[^>]*?\salt=(["'])(.*?)\1""", re.IGNORECASE | re.DOTALL)
_BRACE = lazy(r"\{")
_CLOSERS = {
    "'": lazy(r"'|\n"),
    '"': lazy(r'"|\n'),
    "`": lazy("`"),
    "/*": lazy(r"\*/"),
    "//": lazy("\n"),
}
_LIMIT = 20_000  # Characters of one tag or expression; what is longer is broken.
_MAX_BROKEN = 20  # Each costs a look at so many characters; a text with more is no MDX.
_RAW = (tags.RAW_TEXT | {"noscript", "svg", "template", "textarea", "title"}) - {"xmp"}


def cover_mdx(cover: Cover) -> None:
    """Cover everything that is JavaScript; the text between tags stays."""
    _cover_modules(cover, _MODULE)
    _cover_from(cover, _TAG_START)
    _cover_from(cover, _BRACE)


def cover_exports(cover: Cover) -> None:
    """Cover exports in Markdown, which Docusaurus reads as MDX whatever the file's ending."""
    if "export" in cover.text:
        _cover_modules(cover, _EXPORT)


def _cover_modules(cover: Cover, pattern: str) -> None:
    """Imports and exports, each to the blank line where its brackets are closed."""
    reached, broken = cover.start, 0
    for match in cover.matches(pattern):
        if match.start() < reached:
            continue
        limit = min(len(cover.text), match.start() + _LIMIT)
        end = first = _paragraph_end(cover.text, match.end())
        depth = _depth(cover.text, match.end(), end)
        while depth > 0 and end < limit and broken < _MAX_BROKEN:
            following = _paragraph_end(cover.text, end + 1)
            depth += _depth(cover.text, end, following)
            end = following
        broken += depth > 0
        reached = end if depth <= 0 else first
        cover.hide(match.start(), reached)


def _paragraph_end(text: str, position: int) -> int:
    found = _BLANK_LINE.search(text, position)
    return found.start() if found else len(text)


def _depth(text: str, position: int, end: int) -> int:
    """How many brackets more a stretch of JavaScript opens than it closes."""
    depth = 0
    lost: set[str] = set()
    while match := _JS_INTEREST.search(text, position, end):
        mark, position = match.group(), match.end()
        if mark in "{[(":
            depth += 1
        elif mark in "}])":
            depth -= 1
        else:
            position = _behind(text, match.start(), mark, end, lost)
    return depth


def _behind(
    text: str, start: int, mark: str, end: int, lost: set[str], *, in_tag: bool = False
) -> int:
    """Where the string or comment that a mark opens ends; behind the mark, if it opens none.

    `lost` has the marks that nothing ends any more: each is looked for to the end but once.

    An apostrophe in a word, or behind one that an expression stands for, is none: the text of a
    component is no JavaScript. No string but a template, or one in a tag, goes over a line's end.
    """
    behind = start + len(mark)
    if mark in lost:
        return behind
    before = text[start - 1 : start]
    if mark == "//" and before == ":":
        return behind  # As in an address.
    if mark in {"'", '"'} and not in_tag and (before.isalnum() or before in {"}", ")", ">"}):
        return behind
    if in_tag and mark in {"'", '"'}:
        found = text.find(mark, behind, end)
        if found < 0:
            lost.add(mark)
        return found + 1 if found >= 0 else behind
    closing = _CLOSERS[mark].search(text, behind, end)
    if closing is None:
        lost.add(mark)
    elif closing.group() != "\n" or mark == "//":
        return closing.end()
    return behind


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
            end = _element_end(cover.text, match, end)
            cover.hide(match.start(), end)
        position = end


def _element_end(text: str, opening: re.Match[str], end: int) -> int:
    """Where what a tag starts ends: the tag, or the element if nothing in it is shown."""
    name = opening.group()[1:]
    if name not in _RAW or text[end - 2 : end] == "/>":
        return end
    closing = text.find(f"</{name}>", end, end + _LIMIT)
    return closing + len(name) + 3 if closing >= 0 else end


def _end_of(text: str, opening: re.Match[str]) -> int | None:
    """Where the tag or expression that starts at a match ends; None when it never does."""
    if opening.group() == "<!--":
        end = text.find("-->", opening.end(), opening.end() + _LIMIT)
        return end + 3 if end >= 0 else None
    depth = int(opening.group() == "{")
    is_tag = depth == 0
    position, limit = opening.end(), min(len(text), opening.end() + _LIMIT)
    lost: set[str] = set()
    while match := _INTEREST.search(text, position, limit):
        position = match.end()
        mark = match.group()
        if mark == ">" and is_tag and depth == 0:
            return position
        if mark in "{}" and mark:
            depth += 1 if mark == "{" else -1
            if depth <= 0 and not is_tag:
                return position
        elif mark != ">" and (depth or is_tag):
            in_tag = is_tag and depth == 0
            position = _behind(text, match.start(), mark, limit, lost, in_tag=in_tag)
    return None
