"""Mending findings: the edits that put a text right, so that nothing is left to mend.

A file's bytes and its place on the disk are the business of others.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from readcheck import engine
from readcheck.checks.base import run_checks
from readcheck.findings import Edit
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding
    from readcheck.settings import Settings
    from readcheck.source import Source

# Two rules may have a word on one value: its form, then its number. What takes more is two of
# them undoing each other.
_MOST_ROUNDS = 4


class Mended(NamedTuple):
    """A text as it is to become.

    `edits` are those of the text as it was, `fixed` how many findings of each rule that mends.
    `settled` is False where the fixes only lead to others: then none is made.
    """

    text: str
    edits: tuple[Edit, ...]
    fixed: Mapping[str, int]
    settled: bool = True


def nothing(_: Analysis) -> Collection[str]:
    """No rules, whatever the article."""
    return ()


def mend(
    source: Source,
    settings: Settings,
    *,
    format_name: str | None = None,
    unsafe: bool = False,
    spared: Callable[[Analysis], Collection[str]] = nothing,
) -> Mended:
    """The fixes of a source's findings, and of those that show once they are made.

    Mending the mended text changes nothing.

    Args:
        source: the text.
        settings: what it is checked under.
        format_name: the input format, where the path's ending does not decide.
        unsafe: whether to make edits that a reader should look over, too.
        spared: gives the rules whose findings are not to be mended, of the text as it is.

    Raises:
        UnreadableError: the text cannot be parsed.
    """
    fixed: Counter[str] = Counter()
    edits: tuple[Edit, ...] = ()
    now = source
    analysis = engine.analyse(now, settings, format_name=format_name)
    rules = spared(analysis)
    for _ in range(_MOST_ROUNDS):
        findings = [each for each in run_checks(analysis) if each.rule not in rules]
        chosen = compatible(findings, unsafe=unsafe)
        more = edits_of(chosen)
        if apply(now.text, more) == now.text:
            return Mended(now.text, edits, fixed)
        fixed.update(finding.rule for finding in chosen)
        edits = composed(now.text, edits, more)
        now = now._replace(text=apply(now.text, more))
        analysis = engine.analyse(now, settings, format_name=format_name)
    return Mended(source.text, (), {}, settled=False)


def compatible(findings: Iterable[Finding], *, unsafe: bool) -> list[Finding]:
    """The findings whose fixes can be applied together: of two that overlap, the first.

    Fixes that make exactly the same edits go together.
    """
    chosen: list[Finding] = []
    taken: set[Edit] = set()
    for finding in findings:
        fix = finding.fix
        if fix is None or not (fix.safe or unsafe):
            continue
        if all(edit in taken or not _overlaps(edit, taken) for edit in fix.edits):
            chosen.append(finding)
            taken.update(fix.edits)
    return chosen


def edits_of(findings: Iterable[Finding]) -> set[Edit]:
    """All edits of the findings' fixes."""
    return {edit for finding in findings if finding.fix for edit in finding.fix.edits}


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that do not overlap."""
    parts = []
    at = 0
    for edit in sorted(edits):
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at:]])


def composed(between: str, first: Iterable[Edit], second: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits of a text that do at once what two sets of edits do one after the other.

    Args:
        between: what the first make of the text; the second are edits of it.
        first: edits of which no two overlap.
        second: the same.
    """
    changes = [_Change(*edit.span, 0, (edit,)) for edit in second]
    moved = 0  # How far the first edits up to here have moved the text behind them.
    for edit in sorted(first):
        start = edit.span.start + moved
        grown = len(edit.text) - (edit.span.end - edit.span.start)
        changes.append(_Change(start, start + len(edit.text), grown, ()))
        moved += grown
    edits = []
    moved = 0
    for change in _joined(changes):
        inner = [
            Edit(Span(start - change.start, end - change.start), text)
            for (start, end), text in change.edits
        ]
        text = apply(between[change.start : change.end], inner)
        start = change.start - moved
        moved += change.grown
        edits.append(Edit(Span(start, change.end - moved), text))
    return tuple(edits)


class _Change(NamedTuple):
    """A stretch of a text that was changed, by so many characters, or is to be, by edits."""

    start: int
    end: int
    grown: int
    edits: tuple[Edit, ...]


def _joined(changes: Iterable[_Change]) -> list[_Change]:
    """The changes in order, those that touch made one."""
    joined: list[_Change] = []
    for change in sorted(changes):
        if joined and change.start <= joined[-1].end:
            start, end, grown, edits = joined.pop()
            end = max(end, change.end)
            joined.append(_Change(start, end, grown + change.grown, edits + change.edits))
        else:
            joined.append(change)
    return joined


def _overlaps(edit: Edit, taken: set[Edit]) -> bool:
    start, end = edit.span
    return any(
        (start < other.span.end and other.span.start < end) or edit.span == other.span
        for other in taken
    )
