"""Reading a site's pages for what they claim about reading times, to find out its rule."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from readcheck.calibrate.page import site_page
from readcheck.report import Report
from readcheck.run import batch
from readcheck.run.check import tell_failure
from readcheck.run.task import analyse_task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.calibrate.page import SitePage
    from readcheck.run.task import Task


@dataclass(frozen=True, slots=True)
class Survey:
    """What a site's pages tell: those that claim a time, how many do not, how many were unreadable.

    Attributes:
        pages: the pages that tell something, in the order they were given in.
        silent: how many were read and claim no reading time of their own.
        failed: how many inputs could not be read.
    """

    pages: tuple[SitePage, ...]
    silent: int
    failed: int


def survey(tasks: Sequence[Task | Report], workers: int | None = None) -> Survey:
    """Read every page, and say on standard error which could not be read."""
    read = read_pages([task for task in tasks if not isinstance(task, Report)], workers)
    failures = [*(task for task in tasks if isinstance(task, Report)), *read.failures]
    for report in failures:
        tell_failure(report)
    return Survey(read.pages, read.silent, len(failures))


class Read(NamedTuple):
    """As `Survey`, with the reports of what could not be read."""

    pages: tuple[SitePage, ...]
    silent: int
    failures: tuple[Report, ...]


def read_pages(tasks: Sequence[Task], workers: int | None = None) -> Read:
    """Read every page."""
    pages = []
    failures = []
    silent = 0
    at_hand = [task.at_hand() for task in tasks]
    for made in batch.shared(_site_page, at_hand, workers, lost=batch.lost):
        if made is None:
            silent += 1
        elif isinstance(made, Report):
            failures.append(made)
        else:
            pages.append(made)
    return Read(tuple(pages), silent, tuple(failures))


_site_page = partial(analyse_task, use=site_page)
