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
    """The pattern of a directive between any of the marks that a format has for comments."""
    actions = "|".join(sorted(Action, key=len, reverse=True))
    opening, closing = ("|".join(map(re.escape, each)) for each in zip(*marks, strict=True))
    said = rf"readcheck-({actions})(?![\w-])([^<>{{}}]*?)"
    return re.compile(rf"(?:{opening})\s*{said}\s*(?:{closing})")


def find_directives(article: Article) -> tuple[Directive, ...]:
    """Every directive of an article outside its code, in the order of the source."""
    code = sorted(block.span for block in article.blocks if block.kind is Kind.CODE)
    return tuple(
        directive for directive in _matches(article) if not _within(directive.span.start, code)
    )


def _matches(article: Article) -> Iterator[Directive]:
    source = article.source
    for match in _directive(input_format(article.format).marks).finditer(source.text):
        if source.text[match.start() - 1 : match.start()] == "`":
            continue
        names, _, reason = f" {match[2]} ".partition(" -- ")
        rules = tuple(name for name in re.split(r"[\s,]+", names) if name)
        line = source.position(match.start()).line
        yield Directive(Action(match[1]), rules, reason.strip(), Span(*match.span()), line)


def _within(offset: int, spans: list[Span]) -> bool:
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return index >= 0 and offset < spans[index].end
