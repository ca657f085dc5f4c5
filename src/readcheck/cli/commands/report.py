"""`readcheck report`: a page to look at, with the figures and texts of many articles."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Option
from readcheck.cli.options import OUTPUT
from readcheck.run.check import FAILED, OK, Place, find_tasks, place, tell_failure
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.html_report.model import Entry
    from readcheck.report import Report
    from readcheck.run.task import Task

STDOUT = "-"
EXAMPLES = """\b
Examples:
  readcheck report content/ -o report.html
  readcheck report draft.md -o draft.html
  readcheck report public/ --texts 0 -o - | gzip > report.html.gz

The page is one file: it loads nothing, and all of it can be read without its
script. The same articles give the same page.
Exit codes: 0 it is written, 2 something could not be read.
"""


def command(
    paths: options.Paths = None,
    *,
    output_file: options.OutputFileOrStdout,
    texts: Annotated[
        int,
        Option(
            metavar="N",
            min=0,
            help="Show the texts of so many articles, the hardest.",
            rich_help_panel=OUTPUT,
        ),
    ] = 500,
    grade_formula: options.GradeFormula = None,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
) -> int:
    """Make a page to look at: figures, claims, and texts in shades."""
    from readcheck.html_report.collect import collect, hardest_texts

    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        grade_formula=grade_formula,
    )
    reading = Reading(resolver, input_format, stdin_filename)
    at = place(reading)
    tasks = _without(find_tasks(paths or [os.curdir], reading, at), output_file)
    if not tasks:
        sys.stderr.write("Nothing to report on: every input is excluded.\n")
        return OK
    found = list(collect(tasks, texts=texts > 0, workers=jobs))
    entries = _accepted(hardest_texts(found, texts), at)
    failed = [entry.report for entry in entries if entry.report.error is not None]
    for report in failed:
        tell_failure(report)
    _write(entries, output_file)
    return FAILED if failed else OK


def _without(tasks: Sequence[Task | Report], file: str) -> list[Task | Report]:
    """The tasks without the page that an earlier run wrote among the articles.

    Raises:
        ConfigError: the page would take the place of an article.
    """
    if not os.path.exists(file):
        return list(tasks)
    from readcheck.html_report.document import START
    from readcheck.output.targets import Output, refuse_inputs

    page = os.path.realpath(file)
    others = [task for task in tasks if os.path.realpath(task.path) != page]
    if len(others) < len(tasks):
        with open(file, "rb") as opened:
            earlier = opened.read(len(START)) == START.encode()
        if not earlier:
            refuse_inputs([Output("html", file)], [file])
    return others


def _accepted(entries: Sequence[Entry], at: Place) -> Sequence[Entry]:
    """The entries without the findings that a baseline accepts."""
    if not at.has_baseline:
        return entries
    from readcheck.run.baseline import read

    known = read(Path(at.baseline))
    return [entry._replace(report=known.accept(entry.report)) for entry in entries]


def _write(entries: Sequence[Entry], file: str) -> None:
    from readcheck.html_report.document import page

    if file == STDOUT:
        sys.stdout.writelines(page(entries))
        return
    from readcheck.files import atomic

    atomic.write(file, "".join(page(entries)).encode())
