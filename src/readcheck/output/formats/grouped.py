"""Findings under the path they belong to, for people who read a log from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape, terminal
from readcheck.output.problems import findings_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import LocatedFinding, Report

NEEDS_MEASURES = False
CLOSING_LINE = True


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write each report that has findings, its findings indented and aligned."""
    out = terminal.legible(out)
    first = True
    for report in reports:
        findings = findings_of(report)
        if findings:
            out.write(f"{'' if first else chr(10)}{escape.path(report.path)}\n")
            out.writelines(f"{line}\n" for line in _lines(findings))
            first = False


def _lines(findings: tuple[LocatedFinding, ...]) -> list[str]:
    rows = [(_place(finding), finding.severity, finding.rule, finding) for finding in findings]
    widths = [max(len(str(row[column])) for row in rows) for column in range(3)]
    return [
        f"  {place:<{widths[0]}}  {severity:<{widths[1]}}  {rule:<{widths[2]}}  "
        f"{escape.text(finding.message)}"
        for place, severity, rule, finding in rows
    ]


def _place(finding: LocatedFinding) -> str:
    return f"{finding.location.start.line}:{finding.location.start.column}"
