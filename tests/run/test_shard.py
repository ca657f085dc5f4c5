"""The parts of a run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from example_reports import EVERY, WRONG
from readcheck.report import Report, Silenced, Suspicion
from readcheck.run.shard import Shard, dealt, recorded
from readcheck.run.task import Task
from readcheck.settings import Settings

PATHS = st.lists(st.text(min_size=1), unique=True)
SETTINGS = Settings()


def tasks_of(paths):
    """Tasks, and now and then an argument that leads to nothing."""
    return [
        Report(path, error="gone") if n % 5 == 4 else Task(path, path, SETTINGS)
        for n, path in enumerate(paths)
    ]


@given(PATHS, st.integers(1, 7))
def test_the_parts_of_a_run_are_a_partition(paths, of):
    tasks = tasks_of(paths)
    parts = [dealt(tasks, f"{number}/{of}") for number in range(1, of + 1)]
    placed = sorted(
        (place, task) for own, shard in parts for place, task in zip(shard.places, own, strict=True)
    )
    assert placed == list(enumerate(tasks))
    assert sum(shard.head["inputs"] for _, shard in parts) == len(tasks)


@given(PATHS, PATHS, st.integers(1, 7))
def test_other_pages_move_none_to_another_part(paths, others, of):
    def owners(every):
        return {
            task.shown: number
            for number in range(1, of + 1)
            for task in dealt([Task(p, p, SETTINGS) for p in every], f"{number}/{of}")[0]
        }

    alone, together = owners(paths), owners(dict.fromkeys((*others, *paths)))
    assert {path: together[path] for path in paths} == alone


def test_what_merging_needs_changes_nothing_that_is_told():
    shard = Shard(1, 2, tuple(range(len(EVERY))))
    made = list(recorded(EVERY, shard, ()))
    assert [each._replace(record=None) for each in made] == list(EVERY)
    assert [each.record["place"] for each in made] == list(shard.places)


def drops_everything(report):
    return report._replace(findings=())


def accepts_everything(report):
    silenced = Silenced(baseline=len(report.findings))
    return report._replace(findings=(), silenced=silenced)


@pytest.mark.parametrize(
    ("accept", "fate"),
    [
        ((), ""),
        ((drops_everything,), "old"),
        ((accepts_everything,), "baseline"),
        ((drops_everything, accepts_everything), "old"),
    ],
)
def test_what_would_become_of_a_suspicion_is_recorded(accept, fate):
    finding = WRONG.findings[0]
    start, end = finding.location
    suspicion = Suspicion(
        finding.rule, finding.severity, (*start, *end), finding.fingerprint, finding.data
    )
    waived = suspicion._replace(fingerprint="other", waived=True)
    report = WRONG._replace(suspicions=(suspicion, waived))
    (made,) = recorded([report], Shard(1, 1, (0,)), accept)
    assert made.record["fates"] == {finding.fingerprint: fate}
