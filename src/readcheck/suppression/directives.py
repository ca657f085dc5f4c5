"""Finding the comments that switch rules off.

`<!-- readcheck-disable [RULES] [-- REASON] -->` switches rules off for all that stands behind it,
and `readcheck-enable` on again; `readcheck-disable-line`, `readcheck-disable-next-line` and
`readcheck-disable-file` do what they say. Without names they mean every rule. In MDX they are
written `{/* readcheck-disable */}`. In code they are examples and switch nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind
from readcheck.article.parse import input_format
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.formats.base import Marks
    from readcheck.article.model import Article


class Action(StrEnum):
    """What a directive does."""

    DISABLE = "disable"
    ENABLE = "enable"
    LINE = "disable-line"
    NEXT_LINE = "disable-next-line"
    FILE = "disable-file"


class Directive(NamedTuple):
    """A comment that switches rules; `rules` is empty for every rule. `span` is the comment's."""

    action: Action
    rules: tuple[str, ...]
    reason: str
    span: Span
    line: int


@cache
def _directive(marks: tuple[Marks, ...]) -> re.Pattern[str]:
    """The pattern of a directive between any of the marks that a format has for comments.

    What it says goes on to the first angle bracket or brace, which has to be a closing mark's last
    character. (A search for the closing mark at every blank of it would take quadratic time.)
    """
    actions = "|".join(sorted(Action, key=len, reverse=True))
    opening = "|".join(re.escape(mark) for mark, _ in marks)
    last = "|".join(rf"(?<={re.escape(mark[:-1])}){re.escape(mark[-1])}" for _, mark in marks)
    return re.compile(
        rf"(?:{opening})\s*+readcheck-({actions})(?!\w|-(?!->))([^<>{{}}]*+)(?:{last})"
    )


def find_directives(article: Article) -> tuple[Directive, ...]:
    """Every directive of an article outside its code, in the order of the source."""
    code = sorted(block.span for block in article.blocks if block.kind is Kind.CODE)
    return tuple(
        directive for directive in _matches(article) if not _within(directive.span.start, code)
    )


def _matches(article: Article) -> Iterator[Directive]:
    source = article.source
    marks = input_format(article.format).marks
    for match in _directive(marks).finditer(source.text):
        if source.text[match.start() - 1 : match.start()] == "`":
            continue
        closing = next(mark for _, mark in marks if match.group().endswith(mark))
        said = match[2][: 1 - len(closing)]
        names, _, reason = f" {said.strip()} ".partition(" -- ")
        rules = tuple(name for name in re.split(r"[\s,]+", names) if name)
        line = source.position(match.start()).line
        yield Directive(Action(match[1]), rules, reason.strip(), Span(*match.span()), line)


def _within(offset: int, spans: list[Span]) -> bool:
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return index >= 0 and offset < spans[index].end
