"""Writing comments that switch off what is found, for `--add-ignore`.

A comment must not change what the page shows or means. In a text block of an HTML page it can
stand right before the finding. In Markdown it goes on a line of its own before a block that starts
at the margin; everywhere else (front matter, JSON-LD, attributes, the inside of a paragraph) only
a comment for the whole file is safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.article.parse import input_format
from readcheck.findings import Edit
from readcheck.source import Span
from readcheck.suppression.directives import Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.formats.base import Comments
    from readcheck.article.model import Article, Block
    from readcheck.findings import Finding
    from readcheck.source import Source

# What may stand between the margin and a block's first words without nesting it in another.
_INLINE_MARKUP = "*_~# "


def ignoring(article: Article, findings: Iterable[Finding], reason: str = "") -> list[Edit] | None:
    """The edits that add comments which silence the findings, or None if the format has none."""
    comments = input_format(article.format).comments
    if comments is None:
        return None
    at_places: dict[tuple[Action, int], set[str]] = {}
    for finding in findings:
        at_places.setdefault(_place(article, comments, finding), set()).add(finding.rule)
    return [
        Edit(Span(offset, offset), _comment(article.source, comments, action, rules, reason))
        for (action, offset), rules in sorted(at_places.items(), key=lambda item: item[0][1])
    ]


def _place(article: Article, comments: Comments, finding: Finding) -> tuple[Action, int]:
    """Which directive silences a finding, and the offset it is put at."""
    block = _block_at(article, finding.span.start)
    if block is not None:
        if comments.inline:
            return Action.LINE, finding.span.start
        start = article.source.line_starts[article.source.position(block.span.start).line - 1]
        before = article.source.text[start : finding.span.start]
        if not before.strip(_INLINE_MARKUP) and not before.startswith("    "):
            return Action.NEXT_LINE, start
    return Action.FILE, comments.head(article)


def _block_at(article: Article, offset: int) -> Block | None:
    """The block whose own text stands at an offset."""
    for block in article.blocks:
        if block.kind not in {Kind.CODE, Kind.IMAGE, Kind.MATH, Kind.TABLE_CELL} and any(
            piece.source_start <= offset < piece.source_end for piece in block.pieces
        ):
            return block
    return None


def _comment(
    source: Source, comments: Comments, action: Action, rules: set[str], reason: str
) -> str:
    opening, closing = comments.marks(source.path)
    said = f"readcheck-{action} {', '.join(sorted(rules))}{f' -- {reason}' if reason else ''}"
    comment = f"{opening} {said} {closing}"
    if action is Action.LINE:
        return comment
    line_break = "\r\n" if "\r\n" in source.text else "\n"
    apart = action is Action.FILE and comments.apart
    return f"{comment}{line_break}{line_break if apart else ''}"
