"""A problem as a diagnostic of reviewdog (reviewdog/reviewdog, proto/rdf/reviewdog.proto).

Its columns count bytes of UTF-8, from 1; an end is exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.output import escape

if TYPE_CHECKING:
    from readcheck.output.problems import Problem
    from readcheck.source import Location, Position

SOURCE = {"name": "readcheck"}


def diagnostic(problem: Problem) -> dict[str, object]:
    """The problem as an object of the format."""
    finding = problem.finding
    made: dict[str, object] = {
        "message": escape.text(finding.message),
        "location": {"path": escape.file_name(problem.path), "range": _range(finding.location)},
        "severity": finding.severity.upper(),
        "code": {"value": finding.rule},
    }
    if finding.fix is not None:
        made["suggestions"] = [
            {"range": _range(edit.location), "text": _encodable(edit.text)}
            for edit in finding.fix.edits
        ]
    return made


def _range(location: Location) -> dict[str, object]:
    return {"start": _position(location.start), "end": _position(location.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.utf8_column}


def _encodable(text: str) -> str:
    """Text for a file: new lines stay, a surrogate without a partner has no bytes and can't."""
    return text.encode("utf-8", "replace").decode()
