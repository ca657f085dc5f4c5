"""Many inputs, one run: find them, analyse each, render the reports, decide the exit code."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from readcheck import engine, families, files
from readcheck.config.model import ConfigError
from readcheck.findings import Severity
from readcheck.report import escape
from readcheck.report.formats.base import Tally
from readcheck.report.model import Report
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.config.resolve import Resolver
    from readcheck.report.formats.base import Style

Result = TypeVar("Result")
OK, FINDINGS, FAILED = 0, 1, 2
DEFAULT_FORMAT = "table"


@dataclass(frozen=True, slots=True)
class Job:
    """How every input of a run is read and checked."""

    resolver: Resolver
    format_name: str | None = None
    stdin_filename: str | None = None
    cross_check: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ends: findings may be no failure, and the closing line may be left out."""

    exit_zero: bool = False
    quiet: bool = False


def attempt(found: files.Input, job: Job, use: Callable[[Analysis], Result]) -> Result | Report:
    """What `use` makes of one input; if that fails, a report whose `error` says why."""
    path = _shown(found.path, job)
    if found.problem:
        return Report(path, error=found.problem)
    try:
        source = files.read(found.path, shown=path, format_name=job.format_name)
        settings = job.resolver.of(Path(path)).settings
        return use(engine.analyse(source, settings, format_name=job.format_name))
    except OSError as error:
        return Report(path, error=(error.strerror or str(error)).lower())
    except (UnreadableError, ConfigError) as error:
        return Report(path, error=str(error))
    except Exception as error:  # noqa: BLE001 - one input must not take the others down
        return Report(path, error=f"internal error, please report it: {error!r}")


def _shown(path: str, job: Job) -> str:
    if path == files.STDIN:
        return job.stdin_filename or files.STDIN
    return path.replace(os.sep, "/")


def each(
    paths: Iterable[str], job: Job, use: Callable[[Analysis], Result]
) -> Iterator[Result | Report]:
    """What `use` makes of every input that the paths name, in order, or why it could not.

    Raises:
        ConfigError: the configuration of the run cannot be followed.
    """
    settings = job.resolver.of_run(Path()).settings
    return (attempt(found, job, use) for found in files.find(paths, settings))


def run(paths: Iterable[str], job: Job, out: TextIO, style: Style, outcome: Outcome) -> int:
    """Check the paths, write the reports to `out`, and give the exit code.

    Raises:
        ConfigError: the configuration of the run cannot be followed.
    """
    settings = job.resolver.of_run(Path()).settings
    renderer = families.module("report.formats", settings.output_format or DEFAULT_FORMAT)
    tally = Tally()
    check = partial(_check, measures=renderer.NEEDS_MEASURES, cross_checked=job.cross_check)
    stream = each(paths, job, check)
    renderer.render(_watched(stream, tally), out, style)
    out.flush()
    if renderer.CLOSING_LINE and not outcome.quiet:
        sys.stderr.write(f"{tally.sentence()}\n")
    return exit_code(tally, settings.fail_on, exit_zero=outcome.exit_zero)


def _check(analysis: Analysis, *, measures: bool, cross_checked: bool) -> Report:
    report = engine.check(analysis, measures=measures)
    if not cross_checked:
        return report
    from readcheck.cross_check import cross_check

    return replace(report, cross_check=cross_check(analysis))


def _watched(stream: Iterable[Report], tally: Tally) -> Iterator[Report]:
    """The same reports, counted, and failures told as they come."""
    for report in stream:
        tally.add(report)
        if report.error is not None:
            tell_failure(report)
        yield report


def tell_failure(report: Report) -> None:
    """Say on standard error why an input could not be read."""
    message = escape.text(report.error or "")
    sys.stderr.write(f"{escape.path(report.path)}: error unreadable-file: {message}\n")


def exit_code(tally: Tally, fail_on: str, *, exit_zero: bool = False) -> int:
    """0 when nothing is to be reported, 1 for findings, 2 when something could not be checked.

    Args:
        tally: what the run came to.
        fail_on: the mildest severity that counts as a finding.
        exit_zero: whether findings do not count.
    """
    if tally.errors or not tally.articles:
        return FAILED
    worst_first = list(Severity)
    failing = worst_first[: worst_first.index(Severity(fail_on)) + 1]
    found = any(tally.findings[severity] for severity in failing)
    return FINDINGS if found and not exit_zero else OK
