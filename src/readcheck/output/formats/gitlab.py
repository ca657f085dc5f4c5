"""GitLab's Code Quality report: a JSON array, shown in merge requests.

GitLab hides a finding's `check_name`, so the description starts with the rule; it shows findings
of one fingerprint once, so fingerprints are unique.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape
from readcheck.output.json_contract import write_each
from readcheck.output.problems import fingerprint, problems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.problems import Problem
    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = False
CLOSING_LINE = False
_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the array, an entry a line, each as soon as it comes."""
    out.write("[")
    write_each(map(_entry, problems(reports)), out)
    out.write("]\n")


def _entry(problem: Problem) -> dict[str, object]:
    finding = problem.finding
    start, end = finding.location
    return {
        "description": f"{finding.rule}: {escape.text(finding.message)}",
        "check_name": finding.rule,
        "fingerprint": fingerprint(problem),
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": escape.file_name(problem.path),
            "positions": {
                "begin": {"line": start.line, "column": start.column},
                "end": {"line": end.line, "column": end.column},
            },
        },
    }
