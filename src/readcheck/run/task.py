"""One input of a run, from its bytes to its report or to its mended text.

Everything here can be done in another process: a task holds what it needs and nothing else.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from readcheck.article.parse import decode, format_of, told_format
from readcheck.config.model import ConfigError
from readcheck.files.find import STDIN, Input, read_bytes
from readcheck.report import Report
from readcheck.run.time_limit import TimeLimit, TookTooLongError
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.config.resolve import Resolver
    from readcheck.settings import Settings
    from readcheck.source import Source

Result = TypeVar("Result")


class Wanted(NamedTuple):
    """What a run wants to know of each input, beyond findings.

    `by` is what the measures are to be told by, beside the whole: "section", "paragraph".
    """

    measures: bool = True
    cross_check: bool = False
    by: tuple[str, ...] = ()


class Task(NamedTuple):
    """An input with the settings it is read under; `shown` is its path in reports."""

    path: str
    shown: str
    settings: Settings
    format_name: str | None = None


class Reading(NamedTuple):
    """How inputs are read: where settings come from, and what standard input is."""

    resolver: Resolver
    format_name: str | None = None
    stdin_filename: str | None = None

    def tasks(self, found: Iterable[Input]) -> Iterator[Task | Report]:
        """A task for each input, or for one that leads to nothing a report that says why."""
        for each in found:
            shown = each.path.replace(os.sep, "/")
            if each.path == STDIN:
                shown = self.stdin_filename or STDIN
            if each.problem:
                yield Report(shown, error=each.problem)
                continue
            try:
                settings = self.resolver.of(shown).settings
            except ConfigError as error:
                yield Report(shown, error=str(error))
            else:
                yield Task(each.path, shown, settings, self.format_name)


class Change(NamedTuple):
    """What an input is to become.

    `source` is the input as it is, `text` what it is to say, `findings` how many findings of each
    rule that deals with. `problem` says why it was left as it is, if it could not be changed.
    """

    source: Source
    text: str
    findings: dict[str, int]
    problem: str = ""


def check_task(task: Task, wanted: Wanted) -> Report:
    """The report of a task's input."""
    return analyse_task(task, lambda analysis: _report(analysis, wanted))


def check_bytes(data: bytes, task: Task, wanted: Wanted) -> Report:
    """The report of a content, under a task's name and settings."""
    return _guarded(task, lambda: _report(_analysis(_source(data, task), task), wanted))


def analyse_task(task: Task, use: Callable[[Analysis], Result]) -> Result | Report:
    """What `use` makes of a task's input; if that fails, a report whose `error` says why."""
    return _guarded(task, lambda: use(_analysis(_read(task), task)))


def change_task(task: Task, change: Callable[[Source, Task], Change]) -> Change | Report:
    """What a change makes of a task's input; if that fails, a report whose `error` says why."""

    def work() -> Change:
        data = read_bytes(task.path)
        made = change(_source(data, task), task)
        if made.text == made.source.text:
            return made
        return made._replace(problem=_lost(data, made))

    return _guarded(task, work)


def _lost(data: bytes, change: Change) -> str:
    """Why a change cannot be written without losing something, or nothing."""
    source = change.source
    try:
        if source.encode(source.text) != data:
            return f"stays as it is: writing {source.encoding} would change other bytes of it"
        source.encode(change.text)
    except UnicodeEncodeError:
        return f"cannot be written in {source.encoding}"
    return ""


def _report(analysis: Analysis, wanted: Wanted) -> Report:
    from readcheck import engine

    report = engine.check(analysis, measures=wanted.measures, by=wanted.by)
    if not wanted.cross_check:
        return report
    from readcheck.run.cross_check import cross_check

    return report._replace(cross_check=cross_check(analysis))


def _analysis(source: Source, task: Task) -> Analysis:
    from readcheck import engine

    return engine.analyse(source, task.settings, format_name=_format(source, task))


def _format(source: Source, task: Task) -> str | None:
    """The input format that is asked for, or that a name without a known ending leaves open."""
    if task.format_name or format_of(task.shown):
        return task.format_name
    return told_format(task.shown, source.text)


def _read(task: Task) -> Source:
    return _source(read_bytes(task.path), task)


def _source(data: bytes, task: Task) -> Source:
    return decode(data, task.shown, task.format_name)


def _guarded(task: Task, work: Callable[[], Result]) -> Result | Report:
    try:
        with TimeLimit(task.settings.max_seconds):
            return work()
    except TookTooLongError:
        return Report(task.shown, error=f"took longer than {task.settings.max_seconds:g} s")
    except OSError as error:
        return Report(task.shown, error=(error.strerror or str(error)).lower())
    except (UnreadableError, ConfigError) as error:
        return Report(task.shown, error=str(error))
    except Exception as error:  # noqa: BLE001 One input must not take the others down.
        return Report(task.shown, error=f"internal error, please report it: {error!r}")
