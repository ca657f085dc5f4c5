"""How the pages of a work tree moved since a git revision."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readcheck.config.model import ConfigError
from readcheck.diff.figures import Movement, figures
from readcheck.files.find import Input, Selection
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

_WANTED = Wanted(measures=True)


class History(NamedTuple):
    """The pages that changed since a commit (`base`), and how many could not be measured."""

    base: str
    pages: tuple[Movement, ...]
    failed: int


def history(
    revision: str, paths: Sequence[str], reading: Reading, at: Place, workers: int | None = None
) -> History:
    """Measure every page below `paths` that changed since a revision, as it was and as it is.

    What cannot be measured is told on standard error.

    Raises:
        ConfigError: git knows no such revision here, or the configuration cannot be followed.
    """
    from readcheck.files.git import GitError, changes_since

    try:
        changes = changes_since(revision, Path())
        found = [*find_tasks(paths, reading, at), *_gone(paths, changes, reading, at)]
        by_path = {each.path if isinstance(each, Report) else each.shown: each for each in found}
        tasks = [by_path[path] for path in sorted(by_path)]
        changed = [t for t in tasks if not isinstance(t, Report) and changes.of(t.path)]
        failures = [task for task in tasks if isinstance(task, Report)]
        failures += filter(None, map(partial(_missing, changes=changes), tasks))
        pages = []
        for made in batch.shared(partial(_moved, changes=changes), changed, workers):
            pages.append(made.movement)
            failures += made.failures
    except GitError as error:
        raise ConfigError(str(error)) from None
    for report in failures:
        tell_failure(report)
    return History(changes.base, tuple(page for page in pages if page), len(failures))


def _missing(task: Task | Report, changes: Changes) -> Report | None:
    """The report of an argument that never led to anything."""
    if isinstance(task, Report) or changes.of(task.path) or os.path.exists(task.path):
        return None
    return check_task(task, _WANTED)


class _Moved(NamedTuple):
    movement: Movement | None
    failures: list[Report]


def _moved(task: Task, changes: Changes) -> _Moved:
    """What became of one changed page; None where neither version can be measured."""
    change = changes.of(task.path)
    assert change is not None
    old_path = _old_path(task, change, changes)
    old = _old_report(task, old_path, change, changes)
    is_gone = _name(task.path, changes) in changes.gone
    new = None if is_gone else check_task(task, _WANTED)
    # An old version that could not be read is no failure of the new one: the page counts as new.
    failures = [report for report in (new, old if is_gone else None) if report and report.error]
    before, after = (_figures(report, task) for report in (old, new))
    if failures or not (before or after):
        return _Moved(None, failures)
    return _Moved(Movement(task.shown, before, after, old_path if before else ""), [])


def _figures(report: Report | None, task: Task) -> Figures | None:
    return None if report is None else figures(report, task.settings.grade_formula)


def _old_report(task: Task, old_path: str, change: Change, changes: Changes) -> Report | None:
    """The report of a page as it was, read as what its old name says it was."""
    data = changes.old_bytes(change)
    if data is None:
        return None
    as_it_was = Task(task.path, old_path or task.shown, task.settings, task.format_name)
    return check_bytes(data, as_it_was, _WANTED)


def _old_path(task: Task, change: Change, changes: Changes) -> str:
    """Where a page stood before, if that is somewhere else, as seen from here."""
    if change.old_path in {None, _name(task.path, changes)}:
        return ""
    return _seen_from_here(change.old_path or "", changes)


def _name(path: str, changes: Changes) -> str:
    """A path as git writes it."""
    return os.path.relpath(os.path.realpath(path), changes.top).replace(os.sep, "/")


def _seen_from_here(name: str, changes: Changes) -> str:
    return os.path.relpath(changes.top / name).replace(os.sep, "/")


def _gone(
    paths: Iterable[str], changes: Changes, reading: Reading, at: Place
) -> Iterator[Task | Report]:
    """Tasks for pages that are no more, where `paths` and the settings would take them."""
    selection = Selection(at.settings, at.folder)
    below = [os.path.abspath(path) for path in paths]
    for name in changes.gone:
        path = _seen_from_here(name, changes)
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
