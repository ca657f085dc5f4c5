"""Template tags in Markdown: Hugo's shortcodes, Liquid, Jinja, Nunjucks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.markdown.cover import Cover

_CLOSERS = {"{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "{#": "#}"}
_OPENING = lazy(r"\{\{[<%]?|\{[%#]")
_NAME = lazy(r"[-\s]*(/?)\s*([\w./-]*)")
_LIMITS = {"{{": 500, "{#": 2000}  # Characters; what is longer is no expression but prose.
_LIMIT = 10_000
_CODE = frozenset(
    [
        *("highlight", "code", "code-toggle", "codeblock", "code-block", "mermaid", "chart"),
        *("echarts", "plantuml", "graphviz"),
    ]
)
_MATH = frozenset(["math", "katex", "mathjax", "latex"])
_NOTHING = frozenset(["comment", "css", "javascript", "js", "script", "style", "stylesheet"])


class Tag(NamedTuple):
    """A template tag: its place, what opens it, its name, and whether it closes a pair."""

    start: int
    end: int
    opener: str
    name: str
    closing: bool
    complete: bool = False  # "{{< name />}}"


def cover_templates(cover: Cover) -> None:
    """Cover every tag; the prose between paired ones stays, code and comments do not."""
    if "{{" not in cover.text and "{%" not in cover.text:
        return
    opened: Tag | None = None
    for tag in _tags(cover):
        cover.hide(tag.start, tag.end)
        if opened is not None and tag.closing and tag.name in {opened.name, ""}:
            _cover_pair(cover, opened, tag)
            opened = None
        elif _opens_other(tag) and (opened is None or tag.name == opened.name):
            opened = tag  # One of the same name that was never closed had nothing inside.


def _opens_other(tag: Tag) -> bool:
    """Whether what stands behind a tag, up to the one that closes it, is no prose."""
    apart = tag.name in _CODE or tag.name in _MATH or tag.name in _NOTHING
    return apart and not tag.closing and not tag.complete


def _cover_pair(cover: Cover, opened: Tag, closed: Tag) -> None:
    if opened.name in _NOTHING:
        cover.hide(opened.start, closed.end)
        return
    kind = Kind.MATH if opened.name in _MATH else Kind.CODE
    cover.take(kind, opened.start, closed.end, Span(opened.end, closed.start))


def _tags(cover: Cover) -> Iterator[Tag]:
    text = cover.text
    if _OPENING.search(text, cover.start) is None:
        return
    closers = {closer: _positions(text, closer) for closer in _CLOSERS.values()}
    position = cover.start
    while match := _OPENING.search(text, position):
        opener = match.group()
        end = _next(closers[_CLOSERS[opener]], match.end())
        limit = _LIMITS.get(opener, _LIMIT)
        if end is None or end - match.end() > limit or not cover.is_free(match.start()):
            position = match.start() + 1
            continue
        end += len(_CLOSERS[opener])
        name = _NAME.match(text, match.end())
        if _is_comment_of_attributes(opener, text, match.end()):
            position = match.end()
            continue
        complete = text[end - len(_CLOSERS[opener]) - 1] == "/"
        yield _tag(match.start(), end, opener, name)._replace(complete=complete)
        position = end


def _is_comment_of_attributes(opener: str, text: str, position: int) -> bool:
    """Whether "{#" starts a heading's identifier and no comment, which has a space."""
    return opener == "{#" and not text[position : position + 1].isspace()


def _tag(start: int, end: int, opener: str, name: re.Match[str] | None) -> Tag:
    slash, word = name.groups() if name else ("", "")
    if opener == "{%" and word.startswith("end"):
        return Tag(start, end, opener, word[3:], closing=True)
    if opener in {"{{<", "{{%", "{%"}:
        return Tag(start, end, opener, word, closing=bool(slash))
    return Tag(start, end, opener, "", closing=False)


def _positions(text: str, needle: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(needle), text)]


def _next(positions: list[int], position: int) -> int | None:
    index = bisect_left(positions, position)
    return positions[index] if index < len(positions) else None
