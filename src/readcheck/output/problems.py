"""What formats for machines list: findings, and inputs that could not be checked, alike."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

from readcheck.findings import Severity
from readcheck.report import LocatedFinding
from readcheck.source import Location, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.report import Report

UNREADABLE = "unreadable-file"
_TOP = Position(1, 1, 0, 1, 1)
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}
# Where CI systems keep the checkout that a report's paths are to be relative to.
_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


class Problem(NamedTuple):
    """A finding of one report, with the report's path relative to the checkout."""

    path: str
    finding: LocatedFinding


def problems(reports: Iterable[Report]) -> Iterator[Problem]:
    """Every finding of every report; an input that could not be checked is one at its top."""
    for report in reports:
        path = relative_path(report.path)
        for finding in findings_of(report):
            yield Problem(path, finding)


def findings_of(report: Report) -> tuple[LocatedFinding, ...]:
    """A report's findings, or the one that says why there is nothing to find."""
    if report.error is None:
        return report.findings
    where = Location(_TOP, _TOP)
    return (
        LocatedFinding(UNREADABLE, Severity.ERROR, report.error, where, None, _hash(UNREADABLE)),
    )


def worst_first(found: Iterable[Problem]) -> list[Problem]:
    """The problems by severity, those of one severity in the order they came in."""
    return sorted(found, key=_rank)


def worst(found: Iterable[Problem], most: int) -> tuple[list[Problem], int]:
    """The problems in the order they came in; of more than so many the worst ones, worst first.

    With how many are left out.
    """
    from heapq import nsmallest

    number = 0

    def ranked() -> Iterator[tuple[int, int, Problem]]:
        nonlocal number
        for problem in found:
            yield _rank(problem), number, problem
            number += 1

    kept = nsmallest(most, ranked())
    if number <= most:
        kept.sort(key=lambda each: each[1])
    return [problem for _, _, problem in kept], number - len(kept)


def _rank(problem: Problem) -> int:
    return _RANKS[problem.finding.severity]


def fingerprint(problem: Problem) -> str:
    """A name for the problem that no other problem of the run has and that survives moved lines."""
    return _hash(f"{problem.path}\0{problem.finding.rule}\0{problem.finding.fingerprint}")


def relative_path(path: str) -> str:
    """A path as CI knows it: relative to its checkout, links followed.

    Outside of CI a path is relative to the current folder. One that lies elsewhere, and the name
    of standard input, stays as it is.
    """
    root = next((os.environ[name] for name in _ROOTS if os.environ.get(name)), None)
    if path == "-" or (root is None and not os.path.isabs(path)):
        return path.removeprefix("./")
    whole, top = (path, os.getcwd()) if root is None else map(os.path.realpath, (path, root))
    relative = os.path.relpath(whole, top).replace(os.sep, "/")
    return path if relative.split("/")[0] == ".." else relative


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
