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
    assert list(in_order(double, items, workers, str)) == [2 * n for n in items]


def test_one_worker_is_this_process_and_two_are_others():
    assert set(in_order(who, range(3), 1, str)) == {os.getpid()}
    first, *others = in_order(who, range(40), 2, str)
    assert first == os.getpid()
    assert os.getpid() not in others


def test_small_runs_start_no_process(monkeypatch):
    monkeypatch.setattr(processes, "processors", lambda: 4)
    assert workers_for(10_000) == 1
    assert workers_for(2 * WORTH_A_WORKER) == 2
    assert workers_for(10**9) == 4
    assert workers_for(0, wanted=3) == 3


def test_one_item_needs_no_other_process():
    assert list(in_order(who, [0], 2, str)) == [os.getpid()]


def die_at_odd_tens(number: int) -> int:
    if number % 20 == 10:
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def test_a_killed_process_takes_one_result_with_it():
    found = list(in_order(die_at_odd_tens, range(45), 2, str))
    assert found == [str(n) if n in {10, 30} else 2 * n for n in range(45)]


SPAWNED = """\
import sys
from types import SimpleNamespace

from readcheck.cli.app import main
from readcheck.run import processes

if __name__ == "__main__":
    processes.sys = SimpleNamespace(platform="darwin")
    sys.argv = ["readcheck", "check", "-j2", "-n", "--isolated", ".", "--output-format", "concise"]
    main()
"""


def test_spawned_processes_run_no_module_of_the_current_folder(tmp_path):
    script, checkout = tmp_path / "script.py", tmp_path / "checkout"
    script.write_text(SPAWNED)
    checkout.mkdir()
    for name in ("multiprocessing.py", "struct.py", "tempfile.py"):
        (checkout / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    for name in ("a.md", "b.md", "c.md"):
        (checkout / name).write_text("# Tides\n\nThe sea comes in.\n")
    done = subprocess.run(
        [sys.executable, script], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "Checked 3 articles: nothing to report.\n")
    assert not (tmp_path / "ran").exists()


ENDLESS = """
import os, signal, sys, time
from readcheck.run.processes import in_order

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup has those below it ignore the signal.

def work(number):
    if number:
        os.write(1, b"%d\\n" % os.getpid())  # At once, for both write into one pipe.
        time.sleep(300)

for _ in in_order(work, range(3), 2, str):
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


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input_is_read_whoever_works_it_out(tmp_path, jobs):
    (tmp_path / "long.md").write_text("The sea comes in twice a day. " * 2_000)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "readcheck", "long.md", "-", "--jobs", jobs, "--isolated"),
            *("--no-cache", "--output-format", "csv", "--stdin-filename", "draft.md"),
        ],
        input=b"The sea comes in. " * 20,
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    rows = done.stdout.decode().splitlines()
    assert [row.split(",")[0] for row in rows[1:]] == ["long.md", "draft.md"]
    assert "80" in rows[2].split(",")


@pytest.mark.skipif(sys.platform != "linux", reason="work() cannot be sent to spawned workers")
def test_a_terminated_parent_leaves_no_worker_behind_not_even_its_name():
    with subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline()) for _ in range(2)]
        parent.terminate()
        assert parent.wait() == -signal.SIGTERM
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)
