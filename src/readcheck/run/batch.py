"""Many tasks: what the cache knows is not worked out again, the rest is shared among processes."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from readcheck.files.find import STDIN
from readcheck.report import Report
from readcheck.run.processes import in_order, workers_for
from readcheck.run.task import check_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from readcheck.run.cache import Cache
    from readcheck.run.task import Task, Wanted

Result = TypeVar("Result")


def check_all(
    tasks: Sequence[Task | Report],
    wanted: Wanted,
    *,
    cache_folder: str | None = None,
    workers: int | None = None,
) -> Iterator[Report]:
    """The reports of all tasks, in their order.

    Args:
        tasks: what is to be checked; reports among them are passed on.
        wanted: what the reports are to hold.
        cache_folder: where reports are kept for the next run, if they are.
        workers: how many processes to use; by default what the amount of text is worth.
    """
    known = _Known(cache_folder, wanted) if cache_folder and not wanted.cross_check else None
    slots = [known.report(task) if known else task for task in tasks]
    open_tasks = [slot.at_hand() for slot in slots if not isinstance(slot, Report)]
    made = shared(partial(check_task, wanted=wanted), open_tasks, workers, lost=lost)
    for slot in slots:
        if isinstance(slot, Report):
            yield slot
        else:
            report = next(made)
            if known:
                known.keep(slot, report)
            yield report
    for _ in made:  # Nothing is left; asking for it lets the workers end in order.
        raise AssertionError("more reports than tasks")
    if known:
        known.save()


def lost(task: Task) -> Report:
    """The report of a task whose process was killed."""
    return Report(task.shown, error="the process that read it was killed, for want of memory?")


class _Sized(Protocol):
    """What stands for a file."""

    @property
    def path(self) -> str: ...


Item = TypeVar("Item", bound=_Sized)


def shared(
    function: Callable[[Item], Result],
    tasks: Sequence[Item],
    workers: int | None = None,
    *,
    lost: Callable[[Item], Result],
) -> Iterator[Result]:
    """`function` of each task, in their order, by as many processes as their size is worth."""
    number = workers_for(sum(map(_size, tasks)), workers)
    return in_order(function, tasks, number, lost)


class _Known:
    """The caches of a run, one for each set of settings in it."""

    def __init__(self, folder: str, wanted: Wanted) -> None:
        self._folder = folder
        self._wanted = wanted
        # By identity: the files of a run share few settings objects, and these are slow to hash.
        self._caches: dict[int, Cache] = {}
        self._keys: dict[str, str] = {}

    def report(self, task: Task | Report) -> Report | Task:
        """The kept report of a task's content, or the task if there is none."""
        if isinstance(task, Report) or task.path == STDIN:
            return task
        try:
            data = task.read()
        except OSError:
            return task
        cache = self._cache(task)
        # The ending tells formats apart, and in Markdown what there is beside Markdown.
        ending = os.path.splitext(task.shown)[1].lower()
        key = self._keys[task.path] = cache.key(data, f"{task.format_name} {ending}")
        return cache.get(key, task.shown) or task

    def keep(self, task: Task, report: Report) -> None:
        """Keep what was worked out."""
        key = self._keys.get(task.path)
        if key is not None:
            self._cache(task).put(key, report)

    def save(self) -> None:
        """Write what is new."""
        for cache in self._caches.values():
            cache.save()

    def _cache(self, task: Task) -> Cache:
        from readcheck.run.cache import Cache

        cache = self._caches.get(id(task.settings))
        if cache is None:
            wanted = self._wanted
            cache = Cache(
                self._folder,
                task.settings,
                usual=task.usual,
                measures=wanted.measures,
                by=wanted.by,
                across=wanted.across,
            )
            self._caches[id(task.settings)] = cache
        return cache


def _size(task: _Sized) -> int:
    try:
        return os.path.getsize(task.path)
    except OSError:
        return 0
