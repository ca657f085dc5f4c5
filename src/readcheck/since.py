"""Reporting only what a change brought: findings on changed lines, and findings that are new.

A reading time can become wrong without its line being touched, because the text around it grew.
So a finding on an unchanged line is reported too, unless the file had it before the change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.git import Change, Changes
    from readcheck.report.model import LocatedFinding, Report


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
            return replace(report, findings=())
        untouched = [f for f in report.findings if not _touched(f, change)]
        known = self._fingerprints_before(report.path, change) if untouched else set()
        return replace(
            report,
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
