"""Fences around prose, or around nothing to read: colons, directives, options, slashes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.markdown.code import fences
from readcheck.article.markdown.directives import Holds, held_by_colons
from readcheck.article.model import Kind
from readcheck.source import Span

if TYPE_CHECKING:
    from readcheck.article.markdown.cover import Cover

_COLONS = r"(?m)^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(:{3,})[ \t]*([^\n]*)$"
# What mkdocstrings is told about an object: indented settings under its name.
_SETTINGS = r"\n(?:[ ]{4,}|\t)[a-z_]+:[^\n]*(?:\n(?:[ ]{4,}|\t)[^\n]*)*"
_SLASHES = r"(?m)^[ \t]*(/{3,})(?:[ \t]+([\w-]+)(?:[ \t]*\|[^\n]*)?)?[ \t]*$"
_SLASH_SETTINGS = r"(?:\n(?:[ ]{4}|\t)[a-z-]+:[^\n]*)*"
_OPTIONS = (
    r"(?:\n[ \t>]*:[\w-]+:[^\n]*)+"
    r"|\n[ \t]*---[ \t]*\n(?:[ \t]*[\w-]+:[^\n]*\n)*[ \t]*---[ \t]*(?=\n|\Z)"
)
_IMAGE = r"\{(?:figure|image)\}[ \t]*\S"


def cover_fences(cover: Cover) -> None:
    """Cover the lines of fences that hold prose, and the whole of those that hold nothing."""
    if "{" in cover.text:
        _cover_directives(cover)
    if ":::" in cover.text:
        _cover_colons(cover)
    if "///" in cover.text:
        _cover_slashes(cover)


def _cover_directives(cover: Cover) -> None:
    """Fences of backticks and tildes with a directive."""
    for fence in fences(cover.text, cover.start):
        if fence.holds is Holds.NOTHING:
            cover.hide(fence.opening.start, fence.end)
        elif fence.holds is Holds.PROSE:
            _cover_opening(cover, fence.opening, fence.info)
            cover.hide(fence.close, fence.end)


def _cover_opening(cover: Cover, line: Span, info: str) -> None:
    """An opening line with the options below it; a directive that shows a picture is one."""
    cover.hide(*line)
    options = re.compile(_OPTIONS).match(cover.text, line.end) if info.startswith("{") else None
    if options:
        cover.hide(*options.span())
    if re.match(_IMAGE, info):
        cover.found.append((Kind.IMAGE, Span(line.start, line.start)))


def _cover_colons(cover: Cover) -> None:
    opened: list[tuple[int, int, Holds]] = []
    for match in cover.matches(_COLONS):
        start, info = match.start(1), match.group(2).strip()
        if not cover.is_free(start):
            continue
        if info:
            _cover_opening(cover, Span(start, match.end()), info)
            opened.append((start, match.end(), held_by_colons(info)))
            settings = re.compile(_SETTINGS).match(cover.text, match.end())
            if settings and not info.startswith("{"):
                cover.hide(*settings.span())
                opened.pop()
            continue
        cover.hide(start, match.end())
        if opened:
            begin, inner, holds = opened.pop()
            _cover_held(cover, holds, Span(begin, match.end()), Span(inner, start))


def _cover_held(cover: Cover, holds: Holds, span: Span, inner: Span) -> None:
    if holds is Holds.NOTHING:
        cover.hide(*span)
    elif holds is not Holds.PROSE:
        cover.take(Kind.MATH if holds is Holds.MATH else Kind.CODE, *span, inner)


def _cover_slashes(cover: Cover) -> None:
    """The blocks of pymdownx: "/// note | Title" to "///"."""
    opened: list[re.Match[str]] = []
    for match in cover.matches(_SLASHES):
        if match.group(2):
            opened.append(match)
        elif opened:
            first = opened.pop()
            settings = re.compile(_SLASH_SETTINGS).match(cover.text, first.end())
            cover.hide(first.start(), settings.end() if settings else first.end())
            cover.hide(*match.span())
