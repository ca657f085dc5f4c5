"""Where code stands in a Markdown text, told without parsing it: fences and code spans.

Texts have plain line breaks here, as `cover.with_plain_breaks` makes them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from readcheck.article.markdown.directives import Holds, held
from readcheck.patterns import lazy
from readcheck.source import Span

_FENCE = lazy(
    r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)", re.MULTILINE
)
# The look back comes second: a search for a pattern that starts with a sign leaps from one to the
# next.
_RUN = lazy(r"`(?<!\\`)`*")
_BLANK_LINE = lazy(r"\n[ \t]*\n")


def code_spans(text: str, start: int) -> list[Span]:
    """The ranges of fenced code blocks and code spans from `start` on, in order."""
    spans: list[Span] = []
    position = start
    for fence in fences(text, start):
        if fence.holds in {Holds.PROSE, Holds.NOTHING}:
            continue
        spans += _inline_code(text, position, fence.start)
        spans.append(Span(fence.start, fence.end))
        position = fence.end
    return spans + _inline_code(text, position, len(text))


class Fence(NamedTuple):
    """A fence: its opening line from the marker on, what it holds, its closing line.

    `start` is where its first line starts and `close` where the closing marker stands, `end` when
    it has none.
    """

    start: int
    opening: Span
    info: str
    holds: Holds
    close: int
    end: int


def fences(text: str, start: int) -> list[Fence]:
    """The fences from `start` on, in order; those of prose may hold others."""
    found: list[Fence] = []
    if "```" not in text and "~~~" not in text:
        return found
    position = start
    unclosed: set[str] = set()  # Markers that nothing closes from some place on.
    closings: set[int] = set()  # Where the closing lines of prose fences end.
    while opening := _FENCE.search(text, position):
        if opening.end() in closings:
            position = opening.end()
            continue
        marker, info = opening.groups()
        holds = held(info)
        closing = None if marker in unclosed else _closing_fence(text, opening.end(), marker)
        if closing is None:
            unclosed.add(marker)
        close, end = closing.span(1) if closing else (len(text), len(text))
        span = Span(opening.start(1), opening.end())
        found.append(Fence(opening.start(), span, info.strip(), holds, close, end))
        if holds is Holds.PROSE:
            closings.add(end)
        position = opening.end() if holds is Holds.PROSE else end
    return found


def _closing_fence(text: str, position: int, marker: str) -> re.Match[str] | None:
    closing = re.compile(rf"^[ \t>]*({marker[0]}{{{len(marker)},}}[ \t]*)$", re.MULTILINE)
    return closing.search(text, position)


def _inline_code(text: str, start: int, end: int) -> list[Span]:
    """Code spans: a run of backticks up to the next of equal length in the same paragraph."""
    spans: list[Span] = []
    runs: list[re.Match[str]] = []
    for run in _RUN.finditer(text, start, end):
        if runs and _BLANK_LINE.search(text, runs[-1].end(), run.start()):
            spans += _paired(runs)
            runs = []
        runs.append(run)
    return spans + _paired(runs)


def _paired(runs: list[re.Match[str]]) -> list[Span]:
    if len(runs) < 2:  # noqa: PLR2004 - a pair.
        return []
    closers: dict[int, list[int]] = {}
    for index in range(len(runs) - 1, -1, -1):
        closers.setdefault(len(runs[index].group()), []).append(index)
    spans: list[Span] = []
    index = 0
    while index < len(runs):
        waiting = closers[len(runs[index].group())]
        while waiting and waiting[-1] <= index:
            waiting.pop()
        if waiting:
            closer = waiting[-1]
            spans.append(Span(runs[index].start(), runs[closer].end()))
            index = closer
        index += 1
    return spans
