"""`readcheck data`: the numbers of articles for the generator that builds their pages."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import BadParameter, Option
from readcheck.cli.options import OUTPUT, setting
from readcheck.config.model import ConfigError
from readcheck.report import Report
from readcheck.run import batch
from readcheck.run.check import FAILED, OK, find_tasks, place, tell_failure
from readcheck.run.task import Reading, Task, analyse_task

if TYPE_CHECKING:
    from readcheck.numbers.page import Numbers

STDOUT = "-"
EXAMPLES = """\b
Examples:
  readcheck data content -o data/readcheck.json && hugo
  readcheck data docs -o readcheck.json && mkdocs build
  readcheck data public --base-url https://example.org/

The same articles give the same file, which is written only if it changes.
docs/generators.md has what a page's template does with it.
Exit codes: 0 it is written, 2 something could not be read.
"""


def command(
    paths: options.Paths = None,
    *,
    output_file: options.OutputFileOrStdout = STDOUT,
    base_url: Annotated[
        str | None,
        Option(
            metavar="URL",
            help="The address of the folder that is named, for the addresses of built pages.",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    grade_formula: options.GradeFormula = None,
    convention: Annotated[
        str | None,
        setting("convention", "NAME", OUTPUT, callback=options.member_of("reading.conventions")),
    ] = None,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
) -> int:
    """Write minutes, words and grades for the generator of the pages."""
    if base_url is not None and not base_url.lower().startswith(("https://", "http://", "/")):
        raise BadParameter("must start with https://, http:// or /", param_hint="--base-url")
    from readcheck.numbers.document import document

    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        grade_formula=grade_formula,
        convention=convention,
    )
    reading = Reading(resolver, input_format)
    named = paths or [os.curdir]
    tasks = find_tasks(named, reading, place(reading))
    made = [*(task for task in tasks if isinstance(task, Report))]
    readable = [task.at_hand() for task in tasks if not isinstance(task, Report)]
    pages: list[Numbers] = []
    for each in batch.shared(_numbers, readable, jobs, lost=batch.lost):
        if isinstance(each, Report):
            made.append(each)
        else:
            pages.append(each)
    for report in made:
        tell_failure(report)
    _write(document(pages, named, base_url), output_file)
    return FAILED if made else OK


def _numbers(task: Task) -> Numbers | Report:
    from readcheck.numbers.page import numbers

    return analyse_task(task, numbers)


def _write(text: str, file: str) -> None:
    """Write the file, unless it holds just that: generators build anew what was written."""
    if file == STDOUT:
        sys.stdout.write(text)
        return
    from readcheck.files import atomic
    from readcheck.files.regular import read_regular

    data = text.encode()
    try:
        if os.path.exists(file) and read_regular(file) == data:
            return
        os.makedirs(os.path.dirname(file) or os.curdir, exist_ok=True)
        atomic.write(file, data)
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror or error}") from None
