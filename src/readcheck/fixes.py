"""Mending findings: applying their edits to a text until nothing more changes.

Only the characters of the edits change; the file's encoding, byte order mark, line endings and
mode are the writer's business and stay as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from readcheck import engine
from readcheck.checks.base import run_checks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.findings import Edit, Finding
    from readcheck.settings import Settings
    from readcheck.source import Source

# A fix may make room for another; past so many rounds two of them are undoing each other.
_MOST_ROUNDS = 10


class Mended(NamedTuple):
    """A source with its fixes applied, and how many findings that mended by rule."""

    source: Source
    fixed: dict[str, int]


def mend(
    source: Source, settings: Settings, *, format_name: str | None = None, unsafe: bool = False
) -> Mended:
    """Apply every fix of a source's findings.

    Args:
        source: the text.
        settings: what it is checked under.
        format_name: the input format, where the path's ending does not decide.
        unsafe: whether to make edits that a reader should look over, too.

    Raises:
        UnreadableError: the text cannot be parsed.
    """
    fixed: dict[str, int] = {}
    for _ in range(_MOST_ROUNDS):
        findings = run_checks(engine.analyse(source, settings, format_name=format_name))
        chosen = compatible(findings, unsafe=unsafe)
        if not chosen:
            break
        for finding in chosen:
            fixed[finding.rule] = fixed.get(finding.rule, 0) + 1
        text = apply(source.text, edits_of(chosen))
        if text == source.text:
            break
        source = replace(source, text=text)
    return Mended(source, fixed)


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


def _overlaps(edit: Edit, taken: set[Edit]) -> bool:
    start, end = edit.span
    return any(
        (start < other.span.end and other.span.start < end) or edit.span == other.span
        for other in taken
    )
