"""One line a finding: `path:line:column: severity rule: message`, for people, grep and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape, terminal
from readcheck.output.left_out import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import CrossCheckRow, LocatedFinding, Report

NEEDS_MEASURES = False
CLOSING_LINE = True


def render(reports: Iterable[Report], out: TextIO, style: Style) -> None:
    """Write each report's findings as soon as it comes."""
    out = terminal.legible(out)
    for report in reports:
        if not (report.findings or report.cross_check or style.explain_content):
            continue
        path = escape.path(report.path)
        if style.explain_content and report.chosen:
            out.write(f"{path}: content: {escape.text(report.chosen)}\n")
            out.writelines(
                f"{path}: left out: {escape.text(told(part))}\n" for part in report.left_out
            )
        out.writelines(f"{_line(path, finding)}\n" for finding in report.findings)
        out.writelines(f"{path}: cross-check: {_compared(row)}\n" for row in report.cross_check)


def _line(path: str, finding: LocatedFinding) -> str:
    start = finding.location.start
    message = escape.text(finding.message)
    return f"{path}:{start.line}:{start.column}: {finding.severity} {finding.rule}: {message}"


def _compared(row: CrossCheckRow) -> str:
    reason = f": {escape.text(row.reason)}" if row.reason else ""
    return f"{row.formula} {row.ours:.2f}, textstat {row.textstat:.2f}{reason}"
