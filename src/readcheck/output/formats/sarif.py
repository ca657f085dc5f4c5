"""SARIF 2.1.0, as GitHub code scanning and editors read it.

Besides the standard it keeps GitHub's requirements: relative URIs, texts that are never empty, at
most 25,000 results (the worst first where there are more), fingerprints.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

from readcheck import families
from readcheck._version import __version__
from readcheck.output import escape
from readcheck.output.json_contract import dumps
from readcheck.output.problems import fingerprint, problems, worst
from readcheck.output.style import Tally
from readcheck.patterns import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from readcheck.output.problems import Problem
    from readcheck.output.style import Style
    from readcheck.report import LocatedEdit, Report
    from readcheck.source import Location

Json = dict[str, object]

NEEDS_MEASURES = False
CLOSING_LINE = False
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST_RESULTS = 25_000
_MOST_DESCRIPTION = 1024
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEM_SEVERITY = {"error": "error", "warning": "warning", "info": "recommendation"}


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the log when all is checked."""
    tally = Tally()
    kept, left_out = worst(problems(tally.counted(reports)), MOST_RESULTS)
    rules = families.names("checks")
    run = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not tally.errors,
                "toolExecutionNotifications": _left_out(left_out),
            }
        ],
        "results": [_result(problem, rules) for problem in kept],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write(f"{dumps(log, indent=1)}\n")


def _driver(rules: tuple[str, ...]) -> Json:
    return {
        "name": "readcheck",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(name) for name in rules],
    }


def _rule(name: str) -> Json:
    member = families.module("checks", name)
    text = (member.__doc__ or name).strip()
    summary, _, rest = text.partition("\n")
    paragraph = " ".join(rest.strip().partition("\n\n")[0].split()) or summary
    return {
        "id": name,
        "shortDescription": {"text": summary[:_MOST_DESCRIPTION]},
        "fullDescription": {"text": paragraph[:_MOST_DESCRIPTION]},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[member.CHECK.severity]},
        "properties": {
            "precision": "high",
            "problem.severity": _PROBLEM_SEVERITY[member.CHECK.severity],
            "tags": ["prose"],
        },
    }


def _result(problem: Problem, rules: tuple[str, ...]) -> Json:
    finding = problem.finding
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule) if finding.rule in rules else -1,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding.message)},
        "locations": [{"physicalLocation": _place(problem.path, finding.location)}],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint(problem)},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _place(problem.path, location)}
            for number, location in enumerate(finding.related, 1)
        ]
    if finding.fix is not None:
        result["fixes"] = [_fix(problem.path, finding.rule, finding.fix.edits)]
    return result


# In a message, brackets make a link and braces around a number are a gap to be filled (SARIF 2.1.0,
# sections 3.11.6 and 3.11.5).
_SYNTAX = lazy(r"[\[\]\\]|\{(?=\d)")


def _message(text: str) -> str:
    """A message that says what it says, whatever the article that it quotes says."""
    return _SYNTAX.sub(_literal, escape.text(text))


def _literal(match: re.Match[str]) -> str:
    return "{{" if match.group() == "{" else f"\\{match.group()}"


def _fix(path: str, rule: str, edits: tuple[LocatedEdit, ...]) -> Json:
    replacements = [
        {
            "deletedRegion": _region(edit.location),
            "insertedContent": {"text": edit.text.encode("utf-8", "replace").decode()},
        }
        for edit in edits
    ]
    change = {"artifactLocation": {"uri": _uri(path)}, "replacements": replacements}
    return {"description": {"text": f"Mend {rule}"}, "artifactChanges": [change]}


def _place(path: str, location: Location) -> Json:
    return {"artifactLocation": {"uri": _uri(path)}, "region": _region(location)}


def _region(location: Location) -> Json:
    start, end = location
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _uri(path: str) -> str:
    """The path as a relative reference; its bytes that no URI has are percent-encoded."""
    from urllib.parse import quote

    encoded = quote(os.fsencode(path), safe="/")
    return f"file://{encoded}" if encoded.startswith("/") else encoded


def _left_out(number: int) -> list[Json]:
    if not number:
        return []
    text = f"{number} more findings are left out: a SARIF run has {MOST_RESULTS} at the most."
    return [{"level": "warning", "message": {"text": text}}]
