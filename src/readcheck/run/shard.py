"""A part of a run, for machines that share one: which inputs are its own, and what merging needs.

Inputs are dealt by their paths: a page that comes or goes moves no other to another part, so that
each machine's cache stays of use. Nothing is held across pages in a part, for what a link leads to
may lie in another: the records of its pages do that when all parts are merged.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.report import Report, Silenced
from readcheck.run.cached_report import dump
from readcheck.run.task import Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from readcheck.report import LocatedFinding
    from readcheck.settings import Settings

# What becomes of a finding that another page bears out, by the options of the run.
KEPT, BASELINE, OLD = "", "baseline", "old"


class Shard(NamedTuple):
    """The part `number` of `of`, counted from 1; `places` tells where its inputs stand in all.

    `whole` tells that all parts together leave out no page of the site. `run` is the same in all
    parts of a run, and another where inputs or settings are others.
    """

    number: int
    of: int
    places: tuple[int, ...] = ()
    whole: bool = False
    run: str = ""

    @property
    def head(self) -> dict[str, int | str]:
        """What a report in JSON says of the part."""
        return {
            "number": self.number,
            "of": self.of,
            "inputs": len(self.places),
            "whole": self.whole,
            "run": self.run,
        }


def dealt(
    tasks: Sequence[Task | Report], part: str, *, whole: bool = False
) -> tuple[list[Task | Report], Shard]:
    """The tasks of one part of a run (`2/4` is the second of four), and the part.

    Args:
        tasks: those of the whole run.
        part: its number and how many there are.
        whole: whether they leave out no page of the site.
    """
    number, of = map(int, part.split("/"))
    places = tuple(n for n, task in enumerate(tasks) if _number(task, of) == number)
    own = [tasks[place] for place in places]
    return own, Shard(number, of, places, whole, _digest(tasks))


def _digest(tasks: Iterable[Task | Report]) -> str:
    """What tells the inputs of a run and their settings from those of another: 32 digits."""
    made = hashlib.blake2b(digest_size=16)
    for task in tasks:
        about = [_path(task)]
        if isinstance(task, Task):
            about += [task.format_name or "", _told(task.settings), _told(task.usual)]
        made.update(repr(about).encode("utf-8", "surrogatepass"))
    return made.hexdigest()


@lru_cache
def _told(settings: Settings | None) -> str:
    """Settings in words, but for where a machine keeps its cache."""
    return repr(settings and settings._replace(cache=False, cache_dir=""))


def _number(task: Task | Report, of: int) -> int:
    digest = hashlib.sha256(_path(task).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8]) % of + 1


def _path(task: Task | Report) -> str:
    return task.shown if isinstance(task, Task) else task.path


def recorded(
    reports: Iterable[Report], shard: Shard, accept: Sequence[Callable[[Report], Report]]
) -> Iterator[Report]:
    """The reports of a part's inputs with what merging needs of them beside what all can read.

    Args:
        reports: a report for each place of the part, as it was made.
        shard: the part.
        accept: what changes reports before they are told.
    """
    for place, report in zip(shard.places, reports, strict=False):
        record = dump(_lean(report)) if report.error is None else {}
        record |= {"place": place, "fates": _fates(report, accept)}
        yield report._replace(record=record)


def _lean(report: Report) -> Report:
    """What the pass across pages asks of a report."""
    claims = (each for each in report.claims if each.claim.own or each.claim.link)
    return report._replace(
        left_out=(),
        measures=None,
        claims=tuple(each._replace(reason="", computed="", conventions=()) for each in claims),
        findings=(),
        silenced=Silenced(),
        cross_check=(),
    )


def _fates(report: Report, accept: Sequence[Callable[[Report], Report]]) -> dict[str, str]:
    """What would become of each suspicion as a finding, by its fingerprint."""
    suspected = tuple(each.finding() for each in report.suspicions if not each.waived)
    if not suspected:
        return {}
    fates = dict.fromkeys(_prints(suspected), KEPT)
    asked = report._replace(findings=suspected, suspicions=(), silenced=Silenced())
    for each in accept:
        told = each(asked)
        fate = BASELINE if told.silenced.baseline > asked.silenced.baseline else OLD
        fates |= dict.fromkeys({*_prints(asked.findings)} - {*_prints(told.findings)}, fate)
        asked = told
    return fates


def _prints(findings: Iterable[LocatedFinding]) -> Iterator[str]:
    return (finding.fingerprint for finding in findings)
