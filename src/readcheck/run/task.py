"""One input of a run, from its bytes to its report or to its mended text.

Everything here can be done in another process: a task holds what it needs and nothing else.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from readcheck import bug
from readcheck.article.parse import decode, format_of, told_format
from readcheck.config.model import ConfigError
from readcheck.files.find import STDIN, Input, read_bytes
from readcheck.report import Report
from readcheck.run.time_limit import TimeLimit, TookTooLongError
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from readcheck.analysis import Analysis
    from readcheck.config.resolve import Resolver
    from readcheck.findings import Edit
    from readcheck.settings import Settings
    from readcheck.source import Source

Result = TypeVar("Result")
_LEADS_OUT = "stays as it is: it is a link out of the folder; name it to have it changed"


class Wanted(NamedTuple):
    """What a run wants to know of each input, beyond findings.

    `by` is what the measures are to be told by, beside the whole: "section", "paragraph". `across`
    is whether pages are held against each other: a page alone has nothing to be held against.
    `conventions` is whether somebody wants to know by which of them a claim would be exact.
    """

    measures: bool = True
    cross_check: bool = False
    by: tuple[str, ...] = ()
    across: bool = True
    conventions: bool = True


class Task(NamedTuple):
    """An input with the settings it is read under; `shown` is its path in reports.

    `leads_out` tells a link out of the folder that it was found in: nothing is written through it.
    `usual` are the settings of other inputs, where this one falls under overrides. `content` is
    there where it has been read.
    """

    path: str
    shown: str
    settings: Settings
    format_name: str | None = None
    leads_out: bool = False
    usual: Settings | None = None
    content: bytes | None = None

    def at_hand(self) -> Task:
        """The task to hand to another process: standard input is read here, for it has no other."""
        if self.path != STDIN:
            return self
        with suppress(OSError):  # It is told when the task is done.
            return self._replace(content=self.read())
        return self

    def read(self) -> bytes:
        """The input's content.

        Raises:
            OSError: it cannot be read, or is larger than the settings allow.
        """
        if self.content is not None:
            return self.content
        return read_bytes(self.path, self.settings.max_file_size)


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
                resolved = self.resolver.of(shown)
            except ConfigError as error:
                yield Report(shown, error=str(error))
            else:
                yield Task(
                    each.path,
                    shown,
                    resolved.settings,
                    self.format_name,
                    each.leads_out,
                    resolved.usual,
                )


class Change(NamedTuple):
    """What an input is to become.

    `source` is the input as it is and `data` its bytes, `edits` what is to change in it, `text` and
    `new_data` what that makes of it; `findings` is how many findings of each rule that deals with.
    `problem` says why it was left as it is, if it could not be changed.
    """

    source: Source
    text: str
    edits: Sequence[Edit]
    findings: Mapping[str, int]
    problem: str = ""
    data: bytes = b""
    new_data: bytes = b""


def check_task(task: Task, wanted: Wanted) -> Report:
    """The report of a task's input."""
    return analyse_task(task, lambda analysis: _report(analysis, wanted, task))


def check_bytes(data: bytes, task: Task, wanted: Wanted) -> Report:
    """The report of a content, under a task's name and settings."""
    return _guarded(task, lambda: _report(_analysis(_source(data, task), task), wanted, task))


def analyse_task(task: Task, use: Callable[[Analysis], Result]) -> Result | Report:
    """What `use` makes of a task's input; if that fails, a report whose `error` says why."""
    return _guarded(task, lambda: use(_analysis(_read(task), task)))


def change_task(task: Task, change: Callable[[Source, Task], Change]) -> Change | Report:
    """What a change makes of a task's input; if that fails, a report whose `error` says why."""
    from readcheck.splice import SpliceError

    def work() -> Change:
        data = task.read()
        made = change(_source(data, task), task)._replace(data=data, new_data=data)
        if not made.edits:
            return made
        if task.leads_out:
            return made._replace(problem=_LEADS_OUT)
        try:
            return made._replace(new_data=_spliced(made, task))
        except SpliceError as error:
            return made._replace(problem=str(error))

    return _guarded(task, work)


def _spliced(change: Change, task: Task) -> bytes:
    """The bytes of a changed input.

    Raises:
        SpliceError: they would not say for sure what they are to say.
    """
    from readcheck.splice import SpliceError, splice

    new = splice(change.data, change.source, change.edits)
    again = _source(new, task)
    # What declares the encoding may be moved out of where browsers look for it.
    if (again.text, again.encoding) != (change.text, change.source.encoding):
        raise SpliceError(f"stays as it is: changed, it would not read back as {again.encoding}")
    return new


def _report(analysis: Analysis, wanted: Wanted, task: Task) -> Report:
    from readcheck import engine

    report = engine.check(
        analysis,
        measures=wanted.measures,
        by=wanted.by,
        usual=task.usual,
        across=wanted.across,
        conventions=wanted.measures and wanted.conventions,
    )
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
    return _source(task.read(), task)


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
        return Report(task.shown, error=bug.told(error))
