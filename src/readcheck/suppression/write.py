"""Writing comments that switch off what is found, for `--add-ignore`.

A comment must not change what the page shows or means. In a text block of an HTML page it can
stand right before the finding. In Markdown it goes on a line of its own before a block that starts
at the margin; everywhere else (front matter, JSON-LD, attributes, the inside of a paragraph) only
a comment for the whole file is safe.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.article.parse import input_format
from readcheck.findings import Edit
from readcheck.source import Span
from readcheck.suppression.directives import Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.formats.base import Comments
    from readcheck.article.model import Article
    from readcheck.findings import Finding
    from readcheck.source import Source

# What may stand between the margin and a block's first words without nesting it in another.
_INLINE_MARKUP = "*_~# "
_MOST_MARKUP = 100  # characters; a page may be one line with a finding every few words
_NO_TEXT = frozenset({Kind.CODE, Kind.IMAGE, Kind.MATH, Kind.TABLE_CELL})


def ignoring(article: Article, findings: Iterable[Finding], reason: str = "") -> list[Edit] | None:
    """The edits that add comments which silence the findings, or None if the format has none."""
    comments = input_format(article.format).comments
    if comments is None:
        return None
    at_places: dict[tuple[Action, int], set[str]] = {}
    places = _Places(article, comments)
    for finding in findings:
        at_places.setdefault(places.of(finding), set()).add(finding.rule)
    return [
        Edit(Span(offset, offset), _comment(article.source, comments, action, rules, reason))
        for (action, offset), rules in sorted(at_places.items(), key=lambda item: item[0][1])
    ]


class _Places:
    """Where the directives about findings of an article can stand."""

    def __init__(self, article: Article, comments: Comments) -> None:
        self._article = article
        self._comments = comments
        self._pieces = sorted(
            (piece.source_start, piece.source_end, block.span.start)
            for block in article.blocks
            if block.kind not in _NO_TEXT
            for piece in block.pieces
        )

    def of(self, finding: Finding) -> tuple[Action, int]:
        """Which directive silences a finding, and the offset it is put at."""
        block = self._block_at(finding.span.start)
        if block is not None:
            if self._comments.inline:
                return Action.LINE, finding.span.start
            source = self._article.source
            start = source.line_starts[source.position(block).line - 1]
            before = source.text[start : min(finding.span.start, start + _MOST_MARKUP)]
            reaches = start + len(before) == finding.span.start
            if reaches and not before.strip(_INLINE_MARKUP) and not before.startswith("    "):
                return Action.NEXT_LINE, start
        return Action.FILE, self._head

    @cached_property
    def _head(self) -> int:
        return self._comments.head(self._article)

    def _block_at(self, offset: int) -> int | None:
        """Where the block starts whose own text stands at an offset."""
        index = bisect_right(self._pieces, offset, key=lambda piece: piece[0]) - 1
        if index < 0:
            return None
        _, end, block = self._pieces[index]
        return block if offset < end else None


def _comment(
    source: Source, comments: Comments, action: Action, rules: set[str], reason: str
) -> str:
    opening, closing = comments.marks(source.path)
    said = f"readcheck-{action} {', '.join(sorted(rules))}{f' -- {reason}' if reason else ''}"
    comment = f"{opening} {said} {closing}"
    if action is Action.LINE:
        return comment
    line_break = source.line_break
    apart = action is Action.FILE and comments.apart
    return f"{comment}{line_break}{line_break if apart else ''}"
