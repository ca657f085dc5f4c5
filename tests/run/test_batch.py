"""Several processes, one order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

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


ENDLESS = """
import os, sys, time
from readcheck.run.processes import in_order

def work(number):
    if number:
        print(os.getpid(), flush=True)
        time.sleep(300)

for _ in in_order(work, range(3), 2):
    pass
"""


def is_running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        return file.read().rpartition(")")[2].split()[0] != "Z"  # Nobody has asked how it ended.


@pytest.mark.skipif(sys.platform != "linux", reason="work() cannot be sent to spawned workers")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGKILL"])
def test_workers_end_with_their_parent_however_that_ends(name):
    with subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline()) for _ in range(2)]
        parent.send_signal(signal.Signals[name])
        parent.wait()
        deadline = time.monotonic() + 60
        while any(map(is_running, workers)) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert not any(map(is_running, workers))
