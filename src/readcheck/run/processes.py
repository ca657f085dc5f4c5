"""Doing the same to many things in several processes, the results in their order."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")
R = TypeVar("R")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.context import BaseContext
    from types import FrameType

# Starting a worker costs about as much as analysing so many bytes (docs/design.md).
WORTH_A_WORKER = 400_000
_BATCHES_A_WORKER = 8


def workers_for(size: int, wanted: int | None = None) -> int:
    """How many processes are worth starting for `size` bytes of text; 1 is none beside our own.

    Args:
        size: the bytes to be analysed.
        wanted: what the user asked for, which decides if given.
    """
    if wanted is not None:
        return wanted
    return max(1, min(_processors(), size // WORTH_A_WORKER))


def in_order(
    function: Callable[[T], R], items: Sequence[T], workers: int, lost: Callable[[T], R]
) -> Iterator[R]:
    """`function` of each item, in the items' order, worked out by `workers` processes.

    `lost` makes what stands in place of the result of an item whose process was killed.
    """
    workers = min(workers, len(items))
    if workers <= 1:
        yield from map(function, items)
        return
    from concurrent.futures.process import BrokenProcessPool

    # What the first item makes us import and compile, forked workers have from the start.
    yield function(items[0])
    done = 1
    while done < len(items):
        try:
            for result in _pooled(function, items[done:], workers):
                done += 1
                yield result
        except BrokenProcessPool:
            # Nobody knows whose process it was: until it is found, each item has one of its own.
            for item in items[done:]:
                done += 1
                try:
                    (result,) = _pooled(function, [item], 1)
                except BrokenProcessPool:
                    yield lost(item)
                    break
                yield result


def _pooled(function: Callable[[T], R], items: Sequence[T], workers: int) -> Iterator[R]:
    from concurrent.futures import ProcessPoolExecutor

    batch = max(1, len(items) // (workers * _BATCHES_A_WORKER))
    with (
        _ending_together(),
        ProcessPoolExecutor(workers, _context(), initializer=_begin) as pool,
    ):
        try:
            yield from pool.map(function, items, chunksize=batch)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _ending_together() -> Iterator[None]:
    """A termination ends the workers first: who ends them all waits for none of them."""

    def end(number: int, _frame: FrameType | None) -> None:
        import multiprocessing

        children = multiprocessing.active_children()
        for child in children:
            child.kill()
        for child in children:
            child.join()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # Not in the main thread, which alone hears of signals.
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _begin() -> None:
    """What a worker does first."""
    import threading

    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # Ctrl-C at a terminal reaches every process: only ours has something to say.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End as soon as our process does, in whatever way: a killed one can tell nobody."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _context() -> BaseContext:
    """Forking is fastest, and safe here: readcheck starts no threads. Elsewhere it is not."""
    import multiprocessing

    if sys.platform == "linux":
        return multiprocessing.get_context("fork")
    # A Python that is started looks for modules in the current folder first: in the checkout.
    os.environ["PYTHONSAFEPATH"] = "1"
    return multiprocessing.get_context("spawn")


def _processors() -> int:
    """The processors that this process may use, which in a container are fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
