"""Many inputs, one run: find them, analyse each, render the reports, decide the exit code."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from readcheck import engine, families, files
from readcheck.findings import Severity
from readcheck.report import escape
from readcheck.report.formats.base import Tally
from readcheck.report.model import Report
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.report.formats.base import Style
    from readcheck.settings import Settings

OK, FINDINGS, FAILED = 0, 1, 2
DEFAULT_FORMAT = "table"


@dataclass(frozen=True, slots=True)
class Job:
    """How every input of a run is read and checked."""

    settings: Settings
    format_name: str | None = None
    stdin_filename: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ends: findings may be no failure, and the closing line may be left out."""

    exit_zero: bool = False
    quiet: bool = False


def check_input(found: files.Input, job: Job, *, measures: bool) -> Report:
    """One input's report. Whatever is wrong with the input stands in the report's `error`."""
    path = _shown(found.path, job)
    if found.problem:
        return Report(path, error=found.problem)
    try:
        source = files.read(
            found.path, format_name=job.format_name, stdin_filename=job.stdin_filename
        )
        analysis = engine.analyse(source, job.settings, format_name=job.format_name)
        return engine.check(analysis, measures=measures)
    except OSError as error:
        return Report(path, error=(error.strerror or str(error)).lower())
    except UnreadableError as error:
        return Report(path, error=str(error))
    except Exception as error:  # noqa: BLE001 - one input must not take the others down
        return Report(path, error=f"internal error, please report it: {error!r}")


def _shown(path: str, job: Job) -> str:
    if path == files.STDIN:
        return job.stdin_filename or files.STDIN
    return path.replace("\\", "/") if sys.platform == "win32" else path


def reports(paths: Iterable[str], job: Job, *, measures: bool = True) -> Iterator[Report]:
    """The reports of everything that the paths name, in order."""
    found = files.find(paths, job.settings)
    return (check_input(each, job, measures=measures) for each in found)


def run(paths: Iterable[str], job: Job, out: TextIO, style: Style, outcome: Outcome) -> int:
    """Check the paths, write the reports to `out`, and give the exit code."""
    renderer = families.module("report.formats", job.settings.output_format or DEFAULT_FORMAT)
    tally = Tally()
    stream = reports(paths, job, measures=renderer.NEEDS_MEASURES)
    renderer.render(_watched(stream, tally), out, style)
    out.flush()
    if renderer.CLOSING_LINE and not outcome.quiet:
        sys.stderr.write(f"{tally.sentence()}\n")
    return exit_code(tally, job.settings.fail_on, exit_zero=outcome.exit_zero)


def _watched(stream: Iterable[Report], tally: Tally) -> Iterator[Report]:
    """The same reports, counted, and what could not be checked named on standard error."""
    for report in stream:
        tally.add(report)
        if report.error is not None:
            message = escape.text(report.error)
            sys.stderr.write(f"{escape.path(report.path)}: error unreadable-file: {message}\n")
        yield report


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
