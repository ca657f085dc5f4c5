"""What is known of the watched articles: how they are, how they were, how they were at first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from readcheck.diff.figures import figures
from readcheck.report import Report
from readcheck.run.task import Wanted, check_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from readcheck.diff.figures import Figures
    from readcheck.run.task import Task

WANTED = Wanted(by=("sentence",), across=False)


class State(NamedTuple):
    """One article's figures, and how many findings it has."""

    figures: Figures
    findings: int


class Watched(NamedTuple):
    """One article on the screen.

    Attributes:
        report: the last one that could be made.
        now: what it comes to.
        before: what it came to at the save before, None at first.
        first: what it came to when watching began.
        problem: why the last save could not be read, if it could not.
    """

    report: Report
    now: State | None
    before: State | None = None
    first: State | None = None
    problem: str = ""


class Session:
    """The watched articles, by path; each is checked again when its file has changed."""

    def __init__(self, check: Callable[[Task], Report] | None = None) -> None:
        self._check = check or (lambda task: check_task(task, WANTED))
        self._stamps: dict[str, tuple[int, ...]] = {}
        self.articles: dict[str, Watched] = {}

    def update(self, tasks: Iterable[Task | Report]) -> list[str]:
        """Check what changed; the paths of the articles that did.

        An article whose file is gone stays while nothing else takes its place: an editor may be
        about to put the new one there.
        """
        changed = []
        for task in tasks:
            if isinstance(task, Report):
                self._take(task)
                continue
            stamp = _stamp(task.path)
            if stamp == self._stamps.get(task.shown):
                continue
            self._stamps[task.shown] = stamp
            if self._take(self._check(task)):
                changed.append(task.shown)
        return changed

    def _take(self, report: Report) -> bool:
        """Put a report in the place of the one before; whether that changed anything."""
        old = self.articles.get(report.path)
        problem = report.error or ("" if _has_text(report) else "it is empty")
        if problem and old is not None and old.now is not None:
            # A file may be half-written, or gone for a moment: the last good report stands.
            self.articles[report.path] = old._replace(problem=problem)
            return False
        now = None if report.error else _state(report)
        if old is None or old.now is None:
            self.articles[report.path] = Watched(report, now, None, now, report.error or "")
            return True
        moved = now != old.now or report.findings != old.report.findings
        before = old.now if now != old.now else old.before
        self.articles[report.path] = Watched(report, now, before, old.first)
        return moved


def _has_text(report: Report) -> bool:
    return report.measures is not None and report.measures.extent.text_words > 0


def _state(report: Report) -> State | None:
    found = figures(report, report.grade_formula)
    return found and State(found, len(report.findings))


def _stamp(path: str) -> tuple[int, ...]:
    """What changes when a file is saved; of a file that is not there, nothing."""
    try:
        status = os.stat(path)
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_size, status.st_ino
