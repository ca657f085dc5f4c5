"""JUnit XML: a suite an article, a failed test case a finding, a passing one where all is well.

It has what the schema of Jenkins' xUnit plugin (junit-10.xsd) allows: attributes that other readers
take in good part, a case's line or a total of skipped cases, make that one refuse the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape, xml
from readcheck.output.problems import UNREADABLE, findings_of, relative_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

    from readcheck.output.style import Style
    from readcheck.report import LocatedFinding, Report

NEEDS_MEASURES = False
CLOSING_LINE = False
_TOTALS = ("tests", "failures", "errors")


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the document; its head has the totals, so that it comes when all is checked."""
    suites = [_suite(report) for report in reports]
    root = xml.element("testsuites", name="readcheck")
    for count in _TOTALS:
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in suites)))
    root.extend(suites)
    xml.write(root, out)


def _suite(report: Report) -> Element:
    path = relative_path(report.path)
    cases = [_case(path, finding) for finding in findings_of(report)]
    errors = len(cases) if report.error is not None else 0
    failures = len(cases) - errors
    cases = cases or [xml.element("testcase", name="readcheck", classname=path, time="0")]
    counts = {"tests": len(cases), "failures": failures, "errors": errors, "skipped": 0}
    suite = xml.element("testsuite", name=path, package="readcheck", time="0", **counts)
    suite.extend(cases)
    return suite


def _case(path: str, finding: LocatedFinding) -> Element:
    start = finding.location.start
    name = f"{finding.rule} {start.line}:{start.column}"
    case = xml.element("testcase", name=name, classname=path, time="0")
    kind = "error" if finding.rule == UNREADABLE else "failure"
    message = escape.text(finding.message)
    outcome = xml.element(kind, message=message, type=finding.severity)
    place = f"{escape.file_name(path)}:{start.line}:{start.column}"
    outcome.text = f"{place}: {message}"
    case.append(outcome)
    return case
