"""Where code stands in a Markdown text, told without parsing it: fences and code spans."""

from __future__ import annotations

import re

from readcheck.patterns import lazy
from readcheck.source import Span

_FENCE = lazy(
    r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\r\n]*$)|~{3,})([^\r\n]*)", re.MULTILINE
)
_RUN = lazy(r"(?<!\\)`+|\n[ \t]*(?=\r?\n)|\r[ \t]*(?=\r)")
_PROSE_DIRECTIVES = frozenset(  # MyST directives in a code fence whose content is prose.
    [
        *("admonition", "attention", "caution", "danger", "dropdown", "epigraph", "error", "hint"),
        *("important", "margin", "note", "seealso", "sidebar", "tip", "topic", "warning"),
        *("tab-set", "tab-item", "grid", "card"),
    ]
)


def code_spans(text: str, start: int) -> list[Span]:
    """The ranges of fenced code blocks and code spans from `start` on, in order."""
    spans: list[Span] = []
    position = start
    for opening, end in _fences(text, start):
        spans += _inline_code(text, position, opening.start())
        spans.append(Span(opening.start(), end))
        position = end
    return spans + _inline_code(text, position, len(text))


def prose_fences(text: str, start: int) -> list[Span]:
    """The fence lines, without what stands before them, around MyST directives of prose."""
    lines: list[Span] = []
    for opening, end in _fences(text, start, prose=True):
        lines.append(Span(opening.start(1), opening.end()))
        last = max(text.rfind("\n", 0, end) + 1, opening.end())
        if set(text[last:end].strip(" \t>")) <= {opening.group(1)[0]}:
            lines.append(Span(last, end))
    return lines


def _fences(text: str, start: int, *, prose: bool = False) -> list[tuple[re.Match[str], int]]:
    """The opening line of each fence (of code, or of prose), and where its closing line ends."""
    found: list[tuple[re.Match[str], int]] = []
    position = start
    unclosed: set[str] = set()  # Markers that nothing closes from some place on.
    closings: set[int] = set()  # Where the closing lines of prose fences end.
    while opening := _FENCE.search(text, position):
        if opening.end() in closings:
            position = opening.end()
            continue
        is_prose = _is_directive(opening.group(2))
        marker = opening.group(1)
        end = len(text) if marker in unclosed else _closing_fence(text, opening.end(), marker)
        if end == len(text):
            unclosed.add(marker)
        if is_prose is prose:
            found.append((opening, end))
        if is_prose:
            closings.add(end)
        position = opening.end() if is_prose else end
    return found


def _is_directive(info: str) -> bool:
    name, brace, _ = info.strip().partition("}")
    return bool(brace) and name[:1] == "{" and name[1:] in _PROSE_DIRECTIVES


def _closing_fence(text: str, position: int, marker: str) -> int:
    closing = re.compile(rf"^[ \t>]*{marker[0]}{{{len(marker)},}}[ \t]*(?=\r?$)", re.MULTILINE)
    found = closing.search(text, position)
    return found.end() if found else len(text)


def _inline_code(text: str, start: int, end: int) -> list[Span]:
    """Code spans: a run of backticks up to the next of equal length in the same paragraph."""
    spans: list[Span] = []
    runs: list[re.Match[str]] = []
    for match in _RUN.finditer(text, start, end):
        if match.group().startswith("`"):
            runs.append(match)
        else:
            spans += _paired(runs)
            runs = []
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
