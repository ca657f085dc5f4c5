"""`readcheck report`: a page to look at, with the figures and texts of many articles."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from readcheck.cli import options
from readcheck.cli.options import OUTPUT
from readcheck.run.check import FAILED, OK, Place, find_tasks, place, tell_failure
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.html_report.model import Entry

STDOUT = "-"
EXAMPLES = """\b
Examples:
  readcheck report content/ -o report.html
  readcheck report draft.md -o draft.html
  readcheck report public/ --no-texts -o - | gzip > report.html.gz

The page is one file: it loads nothing, and everything on it can be read
without its script. It is the same for the same articles.
Exit codes: 0 it is written, 2 something could not be read (the page says what).
"""


def command(
    paths: options.Paths = None,
    *,
    output_file: Annotated[
        str,
        Option(
            "--output-file",
            "-o",
            metavar="FILE",
            help="Write here; - is standard output.",
            rich_help_panel=OUTPUT,
        ),
    ] = "readcheck-report.html",
    no_texts: Annotated[
        bool, options.flag(OUTPUT, "--no-texts", say="Leave out the articles' texts.")
    ] = False,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
) -> int:
    """Make a page to look at: how articles are spread, what is off, which sentences are hard."""
    from readcheck.html_report.collect import collect

    resolver = options.resolver(config, isolated=isolated, language=language, selector=selector)
    reading = Reading(resolver, input_format, stdin_filename)
    at = place(reading)
    tasks = find_tasks(paths or [os.curdir], reading, at)
    entries = _accepted(list(collect(tasks, texts=not no_texts, workers=jobs)), at)
    failed = [entry.report for entry in entries if entry.report.error is not None]
    for report in failed:
        tell_failure(report)
    _write(entries, output_file)
    return FAILED if failed or not entries else OK


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
