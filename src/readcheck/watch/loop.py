"""The loop of a watch: wait for a save, check, show."""

from __future__ import annotations

import os
from itertools import chain
from time import perf_counter
from typing import TYPE_CHECKING

from readcheck.config.model import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from readcheck.report import Report
    from readcheck.run.task import Task
    from readcheck.watch.session import Session

_QUIET = 50  # milliseconds: how long saves that follow each other are taken together
_STEP = 10  # milliseconds without a change after which a save is over
_TICK = 500  # milliseconds after which the size of the terminal is looked at again


def follow(
    session: Session,
    find: Callable[[], Iterable[Task | Report]],
    changes: Iterable[object],
    show: Callable[[list[str], float], None],
) -> None:
    """Check what there is, and again at each change.

    Args:
        session: what is known so far.
        find: gives the tasks as they are now: files come and go.
        changes: one for each time that something may have changed.
        show: is told which articles changed, and how many seconds checking them took.
    """
    for _ in chain((None,), changes):
        start = perf_counter()
        changed = session.update(find())
        show(changed, perf_counter() - start)


def saves(paths: Sequence[str]) -> Iterator[object]:
    """Something at each save below the paths, and twice a second nothing; without end.

    Editors put a new file in the place of an old one, so that it is the folders that are watched.
    """
    try:
        from watchfiles import watch
    except ImportError:  # In one zip file, which can hold no compiled code.
        raise ConfigError("watch needs watchfiles, which is not installed") from None

    yield from watch(
        *_folders(paths),
        debounce=_QUIET,
        step=_STEP,
        rust_timeout=_TICK,
        yield_on_timeout=True,
        recursive=any(map(os.path.isdir, paths)),
    )


def _folders(paths: Sequence[str]) -> list[str]:
    """The folders that hold the paths, and those that links among them lead to."""
    found = dict.fromkeys(
        folder
        for path in paths
        for each in (path, os.path.realpath(path))
        for folder in [each if os.path.isdir(each) else os.path.dirname(each) or os.curdir]
        if os.path.isdir(folder)
    )
    return list(found)
