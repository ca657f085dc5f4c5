"""Many tasks: what the cache knows is not worked out again, the rest is shared among processes."""

from __future__ import annotations

import os
from collections import deque
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from readcheck.files.find import STDIN
from readcheck.files.unchanged import state_of
from readcheck.report import Report
from readcheck.run.processes import WORTH_A_WORKER, in_order, processors, workers_for
from readcheck.run.task import check_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.run.cache import Cache
    from readcheck.run.task import Task, Wanted

Result = TypeVar("Result")


def check_all(
    tasks: Iterable[Task | Report],
    wanted: Wanted,
    *,
    cache_folder: str | None = None,
    workers: int | None = None,
) -> Iterator[Report]:
    """The reports of all tasks, in their order, each as soon as those before it are made.

    However it ends, the cache has what was worked out.

    Args:
        tasks: what is to be checked; reports among them are passed on.
        wanted: what the reports are to hold.
        cache_folder: where reports are kept for the next run, if they are.
        workers: how many processes to use; by default what the amount of text is worth.
    """
    known = _Known(cache_folder, wanted) if cache_folder and not wanted.cross_check else None
    taken: deque[_Slot] = deque()

    def open_tasks() -> Iterator[Task]:
        for task in tasks:
            slot = known.slot(task) if known else _Slot(task)
            taken.append(slot)
            if slot.is_open:
                assert not isinstance(slot.task, Report)
                yield slot.task.at_hand()

    def kept() -> Iterator[Report]:
        while taken and not taken[0].is_open:
            slot = taken.popleft()
            if isinstance(slot.task, Report):
                yield slot.task
            else:
                assert known is not None
                yield known.report(slot) or known.anew(slot.task)

    try:
        for report in shared(partial(check_task, wanted=wanted), open_tasks(), workers, lost=lost):
            yield from kept()
            slot = taken.popleft()
            yield known.keep(slot, report) if known else report
        yield from kept()
    finally:
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
    tasks: Iterable[Item],
    workers: int | None = None,
    *,
    lost: Callable[[Item], Result],
) -> Iterator[Result]:
    """`function` of each task, in their order, by as many processes as their size is worth."""
    source = iter(tasks)
    first: list[Item] = []
    size = 0
    while workers is None and size < WORTH_A_WORKER * processors():
        task = next(source, None)
        if task is None:
            break
        first.append(task)
        size += _size(task)
    yield from in_order(function, chain(first, source), workers_for(size, workers), lost)


class _Slot(NamedTuple):
    """A task's place among the reports: what its content is called in the cache, if it is known.

    `is_open` tells that its report is to be worked out. The task then has the content with it that
    the key is of, for the file may hold another by the time that it is the task's turn.
    """

    task: Task | Report
    key: str = ""
    is_known: bool = False

    @property
    def is_open(self) -> bool:
        return not (self.is_known or isinstance(self.task, Report))


class _Known:
    """The caches of a run, one for each set of settings in it."""

    def __init__(self, folder: str, wanted: Wanted) -> None:
        self._folder = folder
        self._wanted = wanted
        # By identity: the files of a run share few settings objects, and these are slow to hash.
        self._caches: dict[int, Cache] = {}

    def slot(self, task: Task | Report) -> _Slot:
        """A task's slot, with whether the report of its content is kept."""
        if isinstance(task, Report) or task.path == STDIN:
            return _Slot(task)
        state = state_of(task.path)
        cache = self._cache(task)
        key = cache.key_of(state, _kind(task)) if state else ""
        return _Slot(task, key, is_known=True) if key in cache else self._read(task, state)

    def _read(self, task: Task, state: str) -> _Slot:
        """A task's slot by its content; `state` was that of its file just before."""
        try:
            data = task.read()
        except OSError:
            return _Slot(task)
        cache, kind = self._cache(task), _kind(task)
        key = cache.key(data, kind)
        if state and state_of(task.path) == state:
            cache.remember(state, kind, key)
        if key in cache:
            return _Slot(task, key, is_known=True)
        return _Slot(task._replace(content=data), key)

    def anew(self, task: Task) -> Report:
        """The report of a task for which what was kept turned out to be none."""
        try:
            data = task.read()
        except OSError:
            return check_task(task, self._wanted)
        key = self._cache(task).key(data, _kind(task))
        report = check_task(task._replace(content=data), self._wanted)
        return self.keep(_Slot(task, key), report)

    def report(self, slot: _Slot) -> Report | None:
        """The kept report of a slot's content; None if it turns out to be none."""
        assert not isinstance(slot.task, Report)
        return self._cache(slot.task).get(slot.key, slot.task.shown)

    def keep(self, slot: _Slot, report: Report) -> Report:
        """Keep what was worked out; the same report."""
        if slot.key:
            assert not isinstance(slot.task, Report)
            self._cache(slot.task).put(slot.key, report)
        return report

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
                conventions=wanted.conventions,
            )
            self._caches[id(task.settings)] = cache
        return cache


def _kind(task: Task) -> str:
    """The format that is asked for and the ending.

    It tells formats apart, and in Markdown what there is beside Markdown.
    """
    return f"{task.format_name} {os.path.splitext(task.shown)[1].lower()}"


def _size(task: _Sized) -> int:
    try:
        return os.path.getsize(task.path)
    except OSError:
        return 0
