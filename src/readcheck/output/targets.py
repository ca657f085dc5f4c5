"""Where reports go: formats to standard output and to files, several at once."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

from readcheck import families
from readcheck.config.model import ConfigError
from readcheck.files.inside import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from types import ModuleType

    from readcheck.output.style import Style
    from readcheck.report import Report

DEFAULT_FORMAT = "table"
_ERRORS = "backslashreplace"
GITLAB_REPORT = "gl-code-quality-report.json"


class Output(NamedTuple):
    """A format, and the file it goes to (None: standard output); `append` keeps what is there."""

    format: str
    path: str | None = None
    append: bool = False

    @property
    def renderer(self) -> ModuleType:
        """The format's module."""
        return families.module("output.formats", self.format)


def parsed(text: str) -> Output:
    """An output from `NAME` or `NAME=FILE`.

    Raises:
        KeyError: there is no such format.
    """
    name, _, path = text.partition("=")
    if name not in families.names("output.formats"):
        raise KeyError(name)
    return Output(name, path or None)


def by_default(environment: Mapping[str, str] = os.environ) -> list[Output]:
    """What is written where nobody says: a table, and what the CI system at hand shows."""
    chosen = [Output(DEFAULT_FORMAT)]
    if environment.get("GITHUB_ACTIONS") == "true":
        chosen.append(Output("github"))
        summary = environment.get("GITHUB_STEP_SUMMARY")
        if summary:
            chosen.append(Output("markdown", summary, append=True))
    if environment.get("GITLAB_CI") == "true":
        chosen.append(Output("gitlab", GITLAB_REPORT))
    return chosen


def refuse_inputs(outputs: Sequence[Output], inputs: Iterable[str]) -> None:
    """Let no report take the place of an article.

    Raises:
        ConfigError: a file to be written is one of the inputs.
    """
    files = {os.path.realpath(output.path): output.path for output in outputs if output.path}
    for path in inputs if files else ():
        named = files.get(os.path.realpath(path))
        if named is not None:
            raise ConfigError(f"{named}: it is one of the inputs and would be lost; name another")


def write(
    reports: Iterable[Report], outputs: Sequence[Output], style: Callable[[TextIO], Style]
) -> None:
    """Write the reports in every format, in the style that fits where it goes.

    The first format writes each report when it comes, where it can; the others wait for all, and
    the reports with them, on disk where they are many. A file is written whole or not at all.

    Raises:
        ConfigError: a file cannot be written.
    """
    every: Iterable[Report] = reports
    if len(outputs) > 1:
        from readcheck.files.spool import Spool

        spool: Spool[Report] = Spool()
        every = spool
        reports = spool.filled(reports)
    for output in outputs:
        with opened(output) as out:
            output.renderer.render(_flushed(reports, out), out, style(out))
            out.flush()
        reports = every


def _flushed(reports: Iterable[Report], out: TextIO) -> Iterator[Report]:
    """The same reports, what was written of each handed on before the next is waited for."""
    for report in reports:
        yield report
        out.flush()


@contextmanager
def opened(output: Output) -> Iterator[TextIO]:
    """Where an output goes; a file takes the place of an earlier one if this ends well.

    Raises:
        ConfigError: it cannot be written.
    """
    if output.path is None:
        yield sys.stdout
        return
    why = refusal(output.path, os.curdir, named=True)
    if why:
        raise ConfigError(f"{output.path}: {why}")
    if output.append or _is_stream(output.path):
        mode: Literal["a", "w"] = "a" if output.append else "w"
        with _telling(output.path):
            file = open(output.path, mode, encoding="utf-8", errors=_ERRORS, newline="\n")  # noqa: SIM115 Closed below.
        with file:
            yield file
        return
    from readcheck.files import atomic

    with _telling(output.path), atomic.writing(output.path) as binary:
        whole = TextIOWrapper(binary, encoding="utf-8", errors=_ERRORS, newline="\n")
        yield whole
        whole.detach()


def _is_stream(path: str) -> bool:
    """Whether something that is no file of its own takes the report: a pipe, a terminal."""
    return os.path.exists(path) and not os.path.isfile(path)


@contextmanager
def _telling(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
