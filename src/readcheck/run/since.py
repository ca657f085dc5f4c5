"""Reporting only what a change brought: findings on changed lines, and findings that are new.

A reading time can become wrong without its line being touched, because the text around it grew.
So a finding on an unchanged line is reported too, unless the file had it before the change.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.parse import decode
from readcheck.config.model import ConfigError
from readcheck.files.changed_lines import changed_lines
from readcheck.files.find import STDIN
from readcheck.files.git import Change, GitError, changes_since, old_bytes
from readcheck.report import Report
from readcheck.run.task import Wanted, check_bytes
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from readcheck.report import LocatedFinding
    from readcheck.run.check import Options
    from readcheck.run.task import Task

    Ranges = tuple[tuple[int, int], ...]

_EVERY_LINE = ((1, 10**9),)


class Since(NamedTuple):
    """A filter of reports: the task and the change of each changed path in a repository."""

    top: str
    changed: Mapping[str, tuple[Task, Change]]

    def accept(self, report: Report) -> Report:
        """The report with those findings alone that the change brought."""
        if not report.findings:
            return report
        task, change = self.changed[report.path]
        try:
            old = old_bytes(change, self.top)
        except GitError as error:
            return Report(report.path, error=f"--since: {error}")
        if old is None:
            return report
        lines = _changed_lines(old, task)
        if all(_touched(finding, lines) for finding in report.findings):
            return report
        before = check_bytes(old, task, Wanted(measures=False))
        # Of a card that stood there before nobody knows whether it was right then.
        known = {each.fingerprint for each in before.findings}
        known |= {each.fingerprint for each in before.suspicions}
        return report._replace(
            findings=tuple(
                f for f in report.findings if _touched(f, lines) or f.fingerprint not in known
            ),
        )


def _changed_lines(old: bytes, task: Task) -> Ranges:
    """The lines that changed as findings number them; all, where the old text was none."""
    try:
        before, now = (
            decode(data, task.shown, task.format_name).lines for data in (old, task.read())
        )
    except (OSError, UnreadableError):
        return _EVERY_LINE
    return changed_lines(before, now)


def _touched(finding: LocatedFinding, lines: Ranges) -> bool:
    first, last = finding.location.start.line, finding.location.end.line
    return any(start <= last and first <= end for start, end in lines)


def only_since(
    revision: str, tasks: list[Task | Report], options: Options
) -> tuple[list[Task | Report], Options]:
    """The tasks whose files changed, and options that accept only what the changes brought.

    Standard input is new in every line.

    Raises:
        ConfigError: git knows no such revision here.
    """
    try:
        changes = changes_since(revision, os.curdir)
    except GitError as error:
        raise ConfigError(f"--since: {error}") from None
    changed: dict[str, tuple[Task, Change]] = {}
    kept: list[Task | Report] = []
    for task in tasks:
        if isinstance(task, Report):
            kept.append(task)
            continue
        change = Change() if task.path == STDIN else changes.of(task.path)
        if change is not None:
            changed[task.shown] = task, change
            kept.append(task)
    return kept, options._replace(accept=(*options.accept, Since(changes.top, changed).accept))
