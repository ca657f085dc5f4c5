"""Reporting only what a change brought: findings on changed lines, and findings that are new.

A reading time can become wrong without its line being touched, because the text around it grew.
So a finding on an unchanged line is reported too, unless the file had it before the change.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.config.model import ConfigError
from readcheck.report import Report
from readcheck.run.task import Wanted, check_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.files.git import Change, Changes
    from readcheck.report import LocatedFinding
    from readcheck.run.check import Options
    from readcheck.run.task import Task


@dataclass(frozen=True, slots=True)
class Since:
    """A filter of reports; `old_report` checks the bytes that a path had before the change."""

    changes: Changes
    old_report: Callable[[str, bytes], Report]

    def concerns(self, path: str) -> bool:
        """Whether a file changed at all, so that it has to be checked."""
        return self.changes.of(path) is not None

    def accept(self, report: Report) -> Report:
        """The report with those findings alone that the change brought."""
        change = self.changes.of(report.path)
        if change is None:
            return report._replace(findings=())
        untouched = [f for f in report.findings if not _touched(f, change)]
        known = self._fingerprints_before(report.path, change) if untouched else set()
        return report._replace(
            findings=tuple(
                f for f in report.findings if _touched(f, change) or f.fingerprint not in known
            ),
        )

    def _fingerprints_before(self, path: str, change: Change) -> set[str]:
        data = self.changes.old_bytes(change)
        if data is None:
            return set()
        return {finding.fingerprint for finding in self.old_report(path, data).findings}


def _touched(finding: LocatedFinding, change: Change) -> bool:
    return change.touches(finding.location.start.line, finding.location.end.line)


def only_since(
    revision: str, tasks: list[Task | Report], options: Options
) -> tuple[list[Task | Report], Options]:
    """The tasks whose files changed, and options that accept only what the changes brought.

    Raises:
        ConfigError: git knows no such revision here.
    """
    from readcheck.files.git import GitError, changes_since

    by_path = {task.shown: task for task in tasks if not isinstance(task, Report)}
    try:
        changes = changes_since(revision, Path())
    except GitError as error:
        raise ConfigError(f"--since: {error}") from None
    only = Since(
        changes, lambda path, data: check_bytes(data, by_path[path], Wanted(measures=False))
    )
    changed = [task for task in tasks if isinstance(task, Report) or only.concerns(task.path)]
    return changed, options._replace(accept=(*options.accept, only.accept))
