"""The limit on the time that one input may take."""

from __future__ import annotations

import re
import runpy
import signal
import sys

import pytest

from readcheck.run import time_limit
from readcheck.run.task import Task, Wanted, check_task
from readcheck.run.time_limit import TimeLimit, TookTooLongError
from readcheck.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such timer")


def spin():
    while True:
        pass


def spin_whatever_happens():
    while True:
        try:
            spin()
        except Exception:  # noqa: BLE001 What parsers of others do.
            continue


def search_in_vain():
    re.match(r"(a|aa)+b", "a" * 200)


@pytest.mark.parametrize("work", [spin, spin_whatever_happens, search_in_vain])
def test_what_takes_too_long_is_ended(work):
    with pytest.raises(TookTooLongError), TimeLimit(0.05):
        work()
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_what_ends_in_time_sets_no_alarm():
    with TimeLimit(60):
        assert signal.getitimer(signal.ITIMER_PROF)[0] > 0
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_where_there_is_no_timer_nothing_is_limited(monkeypatch):
    monkeypatch.delattr(signal, "setitimer")
    limit = runpy.run_path(time_limit.__file__)["TimeLimit"]
    with limit(0.001):
        sum(range(100_000))


def test_the_others_go_on(tmp_path, monkeypatch):
    for name in ("slow", "fast"):
        (tmp_path / f"{name}.md").write_text("# Tides\n\nThe sea comes in.\n", "utf-8")
    from readcheck import engine

    check = engine.check

    def sometimes(analysis, **wanted):
        if analysis.article.source.path.endswith("slow.md"):
            spin()
        return check(analysis, **wanted)

    monkeypatch.setattr(engine, "check", sometimes)
    limits = {"slow": 0.1, "fast": 60}
    slow, fast = (
        check_task(
            Task(str(tmp_path / f"{name}.md"), f"{name}.md", Settings(max_seconds=limit)), Wanted()
        )
        for name, limit in limits.items()
    )
    assert slow.error == "took longer than 0.1 s"
    assert fast.error is None
