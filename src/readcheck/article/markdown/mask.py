"""What is no Markdown in a Markdown file: template tags, shortcodes, fences of other dialects.

Such constructs are covered by a filler of equal length before the parser sees them, so that every
offset stays what it was. A line that holds nothing else becomes blank.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.markdown.cover import FILLER, Cover, with_plain_breaks
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.model import Kind
    from readcheck.source import Span

# What any construct has that is covered: a text without it goes to the parser as it is. `^` alone
# would not match behind a carriage return, with which some files end every line.
_SUSPECTS = lazy(
    r"[{$]|:::|(?:^|\r)[ \t]*(?:!!!|\?\?\?|===|///|<<<|%)|\[\[|\[!|\*\[|@\[|\^[\[A-Za-z0-9]"
    r"|\[_?(?i:TOC)_?\]|:[A-Za-z0-9_+-]+:|(?:^|\r)(?i:import|export)\s"
    r"|\\[\[(A-Za-z]|%%|8<-|\)=|:: |[｜《]",
    re.MULTILINE,
)
_NOT_COVER = lazy(f"[^ \t{FILLER}]")


class Masked(NamedTuple):
    """A text fit for a Markdown parser, and the blocks that were covered in it."""

    text: str
    found: tuple[tuple[Kind, Span], ...] = ()


def mask(text: str, start: int, *, mdx: bool = False) -> Masked:
    """Cover what is no Markdown from `start` on; what stands before becomes blank lines' worth.

    Args:
        text: a source's text.
        start: where the Markdown starts, behind the front matter.
        mdx: whether the text is MDX, where `<...>` and `{...}` are code.
    """
    if not mdx and _SUSPECTS.search(text, start) is None:
        return Masked(text)
    from readcheck.article.markdown.code import code_spans
    from readcheck.article.markdown.dialects import covers

    plain = with_plain_breaks(text)
    cover = Cover(plain, start, code_spans(plain, start))
    for found in covers(mdx=mdx):
        found(cover)
    return Masked(_without_bare_lines(cover.masked(text)), tuple(cover.found))


def _without_bare_lines(text: str) -> str:
    """Lines of nothing but filler as blank ones, except inside of HTML, which a blank line ends."""
    if FILLER not in text:
        return text
    parts: list[str] = []
    in_html = False
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        in_html = bool(bare) and (in_html or bare.startswith("<"))
        if FILLER in line and not in_html and _NOT_COVER.search(line.rstrip("\r\n")) is None:
            parts.append(line.replace(FILLER, " "))
        else:
            parts.append(line)
    return "".join(parts)
