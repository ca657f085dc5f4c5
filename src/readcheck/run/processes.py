"""Doing the same to many things in several processes, the results in their order."""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from contextlib import contextmanager
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")
R = TypeVar("R")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext
    from types import FrameType

# Starting a worker costs about as much as analysing so many bytes (docs/design.md).
WORTH_A_WORKER = 400_000
_BATCH = 4  # Items that a worker gets at a time: few, so that all workers end together.
_BATCHES_A_WORKER = 8


def workers_for(size: int, wanted: int | None = None) -> int:
    """How many processes are worth starting for `size` bytes of text; 1 is none beside our own.

    Args:
        size: the bytes to be analysed.
        wanted: what the user asked for, which decides if given.
    """
    if wanted is not None:
        return wanted
    return max(1, min(processors(), size // WORTH_A_WORKER))


def in_order(
    function: Callable[[T], R], items: Iterable[T], workers: int, lost: Callable[[T], R]
) -> Iterator[R]:
    """`function` of each item, in the items' order, worked out by `workers` processes.

    No more items are taken than the workers need to be busy, so that neither they nor results pile
    up. `lost` makes what stands in place of the result of an item whose process was killed.
    """
    if workers <= 1:
        yield from map(function, items)
        return
    from concurrent.futures.process import BrokenProcessPool

    source = iter(items)
    # What the first item makes us import and compile, forked workers have from the start.
    yield from map(function, islice(source, 1))
    at_hand = list(islice(source, workers))
    if not at_hand:
        return
    source = chain(at_hand, source)
    number = min(workers, len(at_hand))
    given: deque[list[T]] = deque()
    while True:
        try:
            yield from _pooled(function, source, number, given)
        except BrokenProcessPool:
            # Nobody knows whose process it was: until it is found, each item has one of its own.
            open_items = iter([item for batch in given for item in batch])
            given.clear()
            yield from _up_to_a_lost_one(function, open_items, lost)
            source = chain(open_items, source)
        else:
            return


def _up_to_a_lost_one(
    function: Callable[[T], R], items: Iterator[T], lost: Callable[[T], R]
) -> Iterator[R]:
    from concurrent.futures.process import BrokenProcessPool

    for item in items:
        try:
            (result,) = _pooled(function, [item], 1, deque())
        except BrokenProcessPool:
            yield lost(item)
            return
        yield result


def _pooled(
    function: Callable[[T], R], items: Iterable[T], workers: int, given: deque[list[T]]
) -> Iterator[R]:
    """The results of the items; those given to workers whose results did not come stay in `given`.

    Raises:
        BrokenProcessPool: a worker was killed.
    """
    from concurrent.futures import ProcessPoolExecutor

    source = iter(items)
    made: deque[Future[list[R]]] = deque()

    def next_results() -> list[R]:
        results = made[0].result()
        made.popleft()
        given.popleft()
        return results

    with (
        _ending_together(),
        ProcessPoolExecutor(workers, _context(), initializer=_begin) as pool,
    ):
        try:
            # One by one at first, for there may be few.
            sizes = chain(repeat(1, workers * _BATCHES_A_WORKER), repeat(_BATCH))
            while batch := list(islice(source, next(sizes))):
                given.append(batch)
                made.append(pool.submit(_each, function, batch))
                if len(made) >= workers * _BATCHES_A_WORKER:
                    yield from next_results()
            while made:
                yield from next_results()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            _kill_workers()  # Nobody waits for what they are at.
            raise


def _each(function: Callable[[T], R], batch: list[T]) -> list[R]:
    return list(map(function, batch))


def _kill_workers() -> None:
    import multiprocessing

    children = multiprocessing.active_children()
    for child in children:
        child.kill()
    for child in children:
        child.join()


@contextmanager
def _ending_together() -> Iterator[None]:
    """A termination ends the workers first: who ends them all waits for none of them."""

    def end(number: int, frame: FrameType | None) -> None:
        _kill_workers()
        if callable(before):  # Somebody has a last word to say.
            before(number, frame)
            return
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


def processors() -> int:
    """The processors that this process may use, which in a container are fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
