"""Reading articles for the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from readcheck import engine
from readcheck.html_report.model import Entry
from readcheck.html_report.shading import shading
from readcheck.report import Report
from readcheck.run import batch
from readcheck.run.task import analyse_task
from readcheck.scores.base import deciding_score, grade_range, is_long_enough

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.analysis import Analysis
    from readcheck.run.task import Task


def collect(
    tasks: Sequence[Task | Report], *, texts: bool = True, workers: int | None = None
) -> Iterator[Entry]:
    """The entries of all tasks, in their order, those of what could not be read among them.

    Args:
        tasks: what is to be shown; reports among them are passed on.
        texts: whether the entries are to hold the articles' texts.
        workers: how many processes to use; by default what the amount of text is worth.
    """
    readable = [task.at_hand() for task in tasks if not isinstance(task, Report)]
    work = partial(analyse_task, use=partial(entry, text=texts))
    made = batch.shared(work, readable, workers, lost=batch.lost)
    for task in tasks:
        found = task if isinstance(task, Report) else next(made)
        yield Entry(found) if isinstance(found, Report) else found
    for _ in made:  # Nothing is left; asking for it lets the workers end in order.
        raise AssertionError("more entries than tasks")


def hardest_texts(entries: Sequence[Entry], most: int) -> list[Entry]:
    """The same entries, those of the hardest articles alone with their texts.

    What is long enough for its grade to tell comes first, what has no grade last.
    """
    order = sorted(
        range(len(entries)),
        key=lambda at: (entries[at].reliable, entries[at].grade or 0.0),
        reverse=True,
    )
    kept = set(order[:most])
    return [each if at in kept else each._replace(shading=None) for at, each in enumerate(entries)]


def entry(analysis: Analysis, *, text: bool = True) -> Entry:
    """What the page shows of one article."""
    report = engine.check(analysis, by=())
    scores, counts = analysis.scores, analysis.measurement.counts
    score = deciding_score(scores, report.grade_formula)
    if score is not None and score.grade is None:  # Asked for, but on a scale of its own.
        score = deciding_score(scores, "")
    name = None if score is None else score.name
    return Entry(
        report,
        score,
        None if score is None else grade_range(score),
        name is not None and is_long_enough(name, counts),
        shading(analysis, name) if text else None,
    )
