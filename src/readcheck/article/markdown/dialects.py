"""The dialects around Markdown: what each writes that is no text, covered one construct at a time.

Hugo, Jekyll (Liquid), Docusaurus, MkDocs, VuePress, Obsidian, GitHub, MyST and kramdown.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.markdown.code import prose_fences
from readcheck.article.markdown.cover import FILLER, NOTE_MARK
from readcheck.article.markdown.templates import cover_templates
from readcheck.article.model import Kind
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.article.markdown.cover import Cover

# Patterns are strings, compiled where the text has what they look for.
_MATH_DOLLARS = r"(?<!\\)(\$)(\$)"
_MATH_BRACKETS = r"(?m)^[ \t>]*(?:(\\\[)|(\\\]))[ \t]*$"
_GAP = r"\n[ \t]*\r?\n|\r[ \t]*\r"  # No formula goes on behind a blank line.
# Inline math: what is between single dollars without space at their inside holds some notation;
# "$5 and $10" holds none.
_MATH = r"(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300})(?<![\s\\])\$(?![\d$\w])"
_NOTATION = r"[\\^_={}<>]|^[A-Za-z]$"
_COLON_FENCE = r"(?m)^[ \t>]*(:{3,}[^\r\n]*)"
_ADMONITION = (
    r"""(?m)^([ \t>]*)((?:!!!|\?\?\?\+?)[ ]+[\w-]+(?:[ ]+[\w-]+){0,4}(?:[ ]+"[^"\r\n]*")?"""
    r"""|===[!+]?[ ]+(?:"[^"\r\n]+"|'[^'\r\n]+'))"""
    r"[ \t]*$(?=(?:\r?\n[ \t]*){1,5}(?: {4}|\t))"
)
_CALLOUT = r"(?m)^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:>[ \t]*)+(\[![\w-]+\][^\r\n]*)"
_TABLE_OF_CONTENTS = r"(?im)^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|\$\{toc\})[ \t]*$"
_WIKI_LINK = r"(!?)\[\[([^\[\]|\r\n]{1,300})(\|([^\[\]\r\n]{1,300}))?\]\](?![(\[])"
_ATTRIBUTES = r"\{[:#.][^{}\r\n]{0,300}\}|\{[\w+-]{1,30}(?::[\w+-]{1,30})?\}(?=`)"
_EMOJI = r"(?<![\w:/]):(?:[a-z][a-z0-9_+-]{1,40}|[+-]1|100):(?![\w:/])"
_IMPORT = r"""(?m)^import\s(?:[^\r\n;]{1,300}\sfrom\s+)?["'][^"'\r\n]{1,300}["'];?[ \t]*$"""


@cache
def covers(*, mdx: bool) -> tuple[Callable[[Cover], None], ...]:
    """What covers each construct, in an order in which none spoils another."""
    common = (
        _cover_math_blocks,
        cover_templates,
        _cover_lines,
        _cover_admonitions,
        _cover_wiki_links,
        _cover_words,
    )
    if not mdx:
        return common
    from readcheck.article.markdown.mdx import cover_mdx

    return (*common[:2], _cover_attributes, cover_mdx, *common[2:])


def _cover_math_blocks(cover: Cover) -> None:
    for pattern, needle in ((_MATH_DOLLARS, "$$"), (_MATH_BRACKETS, "\\[")):
        opening: re.Match[str] | None = None
        for fence in cover.matches(pattern, needle):
            inner = Span(opening.end() if opening else 0, fence.start())
            if opening and fence.group(2) and not re.search(_GAP, cover.text[slice(*inner)]):
                cover.take(Kind.MATH, opening.start(), fence.end(), inner)
                opening = None
            elif fence.group(1):
                opening = fence
    for match in cover.matches(_MATH, "$"):
        if re.search(_NOTATION, match.group(1)):
            cover.hide(*match.span())


def _cover_lines(cover: Cover) -> None:
    for match in cover.matches(_COLON_FENCE, ":::"):
        cover.hide(*match.span(1))
    if "{" in cover.text:
        for span in prose_fences(cover.text, cover.start):
            cover.hide(*span)
    for pattern in (_TABLE_OF_CONTENTS, _IMPORT):
        for match in cover.matches(pattern):
            cover.hide(*match.span())


def _cover_admonitions(cover: Cover) -> None:
    """MkDocs' blocks of indented prose as list items: both hold what is indented by four."""
    for needle in ("!!!", "???", "==="):
        for match in cover.matches(_ADMONITION, needle):
            written = f"-   {NOTE_MARK}".ljust(len(match.group(2)), FILLER)
            cover.write(match.start(2), written[: len(match.group(2))])
    for match in cover.matches(_CALLOUT, "[!"):
        cover.write(match.start(1), NOTE_MARK.ljust(len(match.group(1)), FILLER))


def _cover_wiki_links(cover: Cover) -> None:
    """Wiki links: the text after the bar counts, or the page's name; an embedding is no text."""
    for match in cover.matches(_WIKI_LINK, "[["):
        shown = match.span(4) if match.group(3) else match.span(2)
        if match.group(1):
            cover.hide(*match.span())
        else:
            cover.hide(match.start(), shown[0])
            cover.hide(shown[1], match.end())


def _cover_attributes(cover: Cover) -> None:
    for match in cover.matches(_ATTRIBUTES, "{"):
        cover.hide(*match.span())


def _cover_words(cover: Cover) -> None:
    _cover_attributes(cover)
    for match in cover.matches(_EMOJI, ":"):
        cover.hide(*match.span())
