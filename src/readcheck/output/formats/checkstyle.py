"""Checkstyle's XML, which Jenkins, reviewdog and others read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output import escape, xml
from readcheck.output.problems import findings_of, relative_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

    from readcheck.output.style import Style
    from readcheck.report import LocatedFinding, Report

NEEDS_MEASURES = False
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the document, a file element an article, clean ones included."""
    root = xml.element("checkstyle", version="4.3")
    for report in reports:
        file = xml.element("file", name=relative_path(report.path))
        file.extend(_error(finding) for finding in findings_of(report))
        root.append(file)
    xml.write(root, out)


def _error(finding: LocatedFinding) -> Element:
    return xml.element(
        "error",
        line=finding.location.start.line,
        column=finding.location.start.column,
        severity=finding.severity,
        message=escape.text(finding.message),
        source=f"readcheck.{finding.rule}",
    )
