"""Several processes, one order."""

from __future__ import annotations

import os

import pytest

from readcheck.run import processes
from readcheck.run.processes import WORTH_A_WORKER, in_order, workers_for


def double(number: int) -> int:
    return 2 * number


def who(_: int) -> int:
    return os.getpid()


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("count", [0, 1, 50])
def test_results_come_in_order(workers, count):
    items = range(count)
    assert list(in_order(double, items, workers)) == [2 * n for n in items]


def test_one_worker_is_this_process_and_two_are_others():
    assert set(in_order(who, range(3), 1)) == {os.getpid()}
    first, *others = in_order(who, range(40), 2)
    assert first == os.getpid()
    assert os.getpid() not in others


def test_small_runs_start_no_process(monkeypatch):
    monkeypatch.setattr(processes, "_processors", lambda: 4)
    assert workers_for(10_000) == 1
    assert workers_for(2 * WORTH_A_WORKER) == 2
    assert workers_for(10**9) == 4
    assert workers_for(0, wanted=3) == 3


def test_one_item_needs_no_other_process():
    assert list(in_order(who, [0], 2)) == [os.getpid()]
