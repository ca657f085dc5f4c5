"""How the pages of a work tree moved since a git revision."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from readcheck.config.model import ConfigError
from readcheck.diff.figures import Movement, figures
from readcheck.files.find import Input, Selection
from readcheck.files.git import GitError, changes_since, name_in, old_bytes
from readcheck.report import Report
from readcheck.run import batch
from readcheck.run.check import find_tasks, tell_failure
from readcheck.run.task import Task, Wanted, check_bytes, check_task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readcheck.diff.figures import Figures
    from readcheck.files.git import Change, Changes
    from readcheck.run.check import Place
    from readcheck.run.task import Reading


class History(NamedTuple):
    """The pages that changed since a commit (`base`), and how many could not be measured."""

    base: str
    pages: tuple[Movement, ...]
    failed: int


def history(
    revision: str,
    paths: Sequence[str],
    reading: Reading,
    at: Place,
    workers: int | None = None,
    *,
    by_section: bool = False,
) -> History:
    """Measure every page below `paths` that changed since a revision, as it was and as it is.

    What cannot be measured is told on standard error.

    Args:
        revision: what git calls it.
        paths: files and folders.
        reading: how inputs are read.
        at: where the run takes place.
        workers: how many processes to use; by default what the amount of text is worth.
        by_section: whether to tell what moved section by section, too.

    Raises:
        ConfigError: git knows no such revision here, or the configuration cannot be followed.
    """
    wanted = Wanted(by=("section",) if by_section else (), across=False)
    try:
        changes = changes_since(revision, os.curdir)
        found = [*find_tasks(paths, reading, at), *_gone(paths, changes, reading, at)]
    except GitError as error:
        raise ConfigError(str(error)) from None
    by_path = {each.path if isinstance(each, Report) else each.shown: each for each in found}
    pages: list[_Page] = []
    failures: list[Report] = []
    for _, task in sorted(by_path.items()):
        if isinstance(task, Report):
            failures.append(task)
        else:
            change = changes.of(task.path)
            if change:
                pages.append(_Page(task, change))
            elif not os.path.exists(task.path):  # An argument that never led to anything.
                failures.append(check_task(task, wanted))
    move = partial(_moved, top=changes.top, wanted=wanted)
    moved = [*batch.shared(move, pages, workers, lost=_lost)]
    failures += [failure for each in moved for failure in each.failures]
    for report in failures:
        tell_failure(report)
    movements = (each.movement for each in moved if each.movement)
    return History(changes.base, tuple(movements), len(failures))


class _Page(NamedTuple):
    """A page that changed."""

    task: Task
    change: Change

    @property
    def path(self) -> str:
        return self.task.path


class _Moved(NamedTuple):
    movement: Movement | None
    failures: list[Report]


def _moved(page: _Page, top: str, wanted: Wanted) -> _Moved:
    """What became of one changed page; None where neither version can be measured."""
    task = page.task
    old_path = _old_path(page, top)
    try:
        old = _old_report(page, old_path, top, wanted)
    except GitError as error:
        return _Moved(None, [Report(task.shown, error=str(error))])
    is_gone = not os.path.lexists(task.path)
    new = None if is_gone else check_task(task, wanted)
    # An old version that could not be read is no failure of the new one: the page counts as new.
    failures = [report for report in (new, old if is_gone else None) if report and report.error]
    before, after = (_figures(report, task) for report in (old, new))
    if failures or not (before or after):
        return _Moved(None, failures)
    movement = Movement(task.shown, before, after, old_path if before else "")
    if "section" in wanted.by:
        from readcheck.diff.sections import moved_sections

        sections = moved_sections(old if before else None, new, task.settings.grade_formula)
        movement = movement._replace(sections=sections)
    return _Moved(movement, [])


def _lost(page: _Page) -> _Moved:
    return _Moved(None, [batch.lost(page.task)])


def _figures(report: Report | None, task: Task) -> Figures | None:
    return None if report is None else figures(report, task.settings.grade_formula)


def _old_report(page: _Page, old_path: str, top: str, wanted: Wanted) -> Report | None:
    """The report of a page as it was, read as what its old name says it was."""
    data = old_bytes(page.change, top)
    if data is None:
        return None
    task = page.task._replace(shown=old_path or page.task.shown)
    return check_bytes(data, task, wanted)


def _old_path(page: _Page, top: str) -> str:
    """Where a page stood before, if that is somewhere else, as seen from here."""
    name = page.change.old_path
    here = name_in(top, os.path.realpath(page.path))
    return "" if name is None or name == here else _seen_from_here(name, top)


def _seen_from_here(name: str, top: str) -> str:
    return os.path.relpath(os.path.join(top, name)).replace(os.sep, "/")


def _gone(
    paths: Iterable[str], changes: Changes, reading: Reading, at: Place
) -> Iterator[Task | Report]:
    """Tasks for pages that are no more, where `paths` and the settings would take them."""
    selection = Selection(at.settings, at.folder)
    below = [os.path.abspath(path) for path in paths]
    for name in changes.gone():
        path = _seen_from_here(name, changes.top)
        given = os.path.abspath(path) in below
        inside = any(os.path.abspath(path).startswith(os.path.join(top, "")) for top in below)
        if given or (inside and _would_be_found(path, selection)):
            yield from reading.tasks([Input(path)])


def _would_be_found(path: str, selection: Selection) -> bool:
    relative = selection.relative(path)
    folders = relative.split("/")[:-1]
    ways = ["/".join(folders[: index + 1]) for index in range(len(folders))]
    hidden = any(folder.startswith(".") and folder != ".." for folder in folders)
    excluded = any(map(selection.excluded, [*ways, relative]))
    return selection.included(relative) and not excluded and not hidden
