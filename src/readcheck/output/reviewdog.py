"""A problem as a diagnostic of reviewdog (reviewdog/reviewdog, proto/rdf/reviewdog.proto).

Its columns count bytes of UTF-8, from 1; an end is exclusive. Its messages become comments on a
pull request, which are Markdown, and lines of a log, which are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.output import escape
from readcheck.patterns import lazy

if TYPE_CHECKING:
    import re

    from readcheck.output.problems import Problem
    from readcheck.source import Location, Position

SOURCE = {"name": "readcheck"}
# What an article must not say in a comment: markup and HTML, which a backslash takes the meaning
# of, and what sites make links and notices of (people, issues, labels, addresses), which is none in
# a code span. An underscore inside of a word is no markup.
_ADDRESS = r"(?:https?|www)(?=[:.])"
_SYNTAX = lazy(
    r"([\\`*~\[\]<|]|&(?=#|\w{1,32};)|(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9]))"
    rf"|((?<![@#!^$%])[@#!^$%]+(?=[\w\"])(?:{_ADDRESS})?|{_ADDRESS})"
)


def diagnostic(problem: Problem) -> dict[str, object]:
    """The problem as an object of the format."""
    finding = problem.finding
    made: dict[str, object] = {
        "message": _commented(finding.message),
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


def _commented(text: str) -> str:
    """Text that a comment shows as it is: no markup, no link, nobody mentioned."""
    return _SYNTAX.sub(_literal, escape.text(text))


def _literal(match: re.Match[str]) -> str:
    sign, referring = match.groups()
    return f"`{referring}`" if referring else f"\\{sign}"


def _range(location: Location) -> dict[str, object]:
    return {"start": _position(location.start), "end": _position(location.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.utf8_column}


def _encodable(text: str) -> str:
    """Text for a file: new lines stay, a surrogate without a partner has no bytes and can't."""
    return text.encode("utf-8", "replace").decode()
