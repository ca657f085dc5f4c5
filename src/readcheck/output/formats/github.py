"""Workflow commands of GitHub Actions: annotations on the lines of a pull request.

GitHub shows the first ten errors and ten warnings of a step, so errors come first and a notice
with the total last. The escapes are those of the runner (actions/toolkit, core/src/command.ts).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape
from readcheck.output.problems import problems, worst_first
from readcheck.output.style import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.problems import Problem
    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = False
CLOSING_LINE = False
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write an annotation for each problem, worst first, and the total."""
    tally = Tally()
    found = worst_first(problems(tally.counted(reports)))
    out.writelines(f"{_annotation(problem)}\n" for problem in found)
    out.write(f"::notice title=readcheck::{_message(tally.sentence())}\n")


def _annotation(problem: Problem) -> str:
    finding = problem.finding
    start, end = finding.location
    places = {"file": escape.file_name(problem.path), "line": start.line, "endLine": end.line}
    if start.line == end.line:  # Columns of two lines are refused.
        places |= {"col": start.column, "endColumn": end.column}
    places["title"] = finding.rule
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in places.items())
    message = _message(escape.text(finding.message))
    return f"::{_COMMANDS[finding.severity]} {properties}::{message}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
