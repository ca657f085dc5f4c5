"""`readcheck check`: measure articles and verify what they claim about themselves."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TextIO

from typer import BadParameter, Option

from readcheck import families
from readcheck.cli import options
from readcheck.cli.options import setting
from readcheck.findings import Severity  # noqa: TC001 - typer reads the annotations
from readcheck.report import terminal
from readcheck.report.formats.base import Style
from readcheck.run import Job, Outcome, run

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

CHOICE = "What is checked"
OUTPUT = "Output"
EXIT = "Exit code"
EXAMPLES = """\b
Examples:
  readcheck check draft.md
  readcheck check content/ --output-format concise
  readcheck check public/ --select reading-time-off --convention hugo
  curl -s https://example.org/post | readcheck check - --format html

Exit codes: 0 nothing to report, 1 findings, 2 something could not be checked.
"""


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def command(
    paths: options.Paths = None,
    *,
    select: Annotated[
        list[str] | None, setting("select", "RULES", CHOICE, callback=options.rules)
    ] = None,
    ignore: Annotated[
        list[str] | None, setting("ignore", "RULES", CHOICE, callback=options.rules)
    ] = None,
    max_grade: Annotated[float | None, setting("max-grade", "GRADE", CHOICE)] = None,
    grade_formula: Annotated[
        str | None,
        setting("grade-formula", "NAME", CHOICE, callback=options.member_of("scores")),
    ] = None,
    convention: Annotated[
        str | None, setting("convention", "NAME", CHOICE, callback=options.convention)
    ] = None,
    words_per_minute: Annotated[
        float | None, setting("words-per-minute", "N", CHOICE, minimum=1)
    ] = None,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    output_format: Annotated[
        str | None,
        Option(
            metavar="NAME",
            callback=options.member_of("report.formats"),
            help=f"One of {', '.join(families.names('report.formats'))}.  [default: table]",
            rich_help_panel=OUTPUT,
        ),
    ] = None,
    output_file: Annotated[
        str | None,
        Option("--output-file", "-o", metavar="FILE", help="Write here.", rich_help_panel=OUTPUT),
    ] = None,
    explain_content: Annotated[
        bool,
        Option(
            "--explain-content", help="Say which part of a page was taken.", rich_help_panel=OUTPUT
        ),
    ] = False,
    cross_check: Annotated[
        bool,
        Option("--cross-check", help="Show textstat's figures beside.", rich_help_panel=OUTPUT),
    ] = False,
    color: Annotated[Color, Option(help="When to colour.", rich_help_panel=OUTPUT)] = Color.AUTO,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help="No closing line.", rich_help_panel=OUTPUT)
    ] = False,
    fail_on: Annotated[Severity | None, setting("fail-on", None, EXIT)] = None,
    exit_zero: Annotated[
        bool, Option("--exit-zero", "-e", help="Exit with 0 on findings.", rich_help_panel=EXIT)
    ] = False,
) -> int:
    """Measure articles and verify what they claim about themselves."""
    resolver = options.resolver(
        config,
        isolated=isolated,
        select=select and tuple(select),
        ignore=ignore and tuple(ignore),
        max_grade=max_grade,
        grade_formula=grade_formula,
        convention=convention,
        words_per_minute=words_per_minute,
        language=language,
        selector=selector,
        output_format=output_format,
        fail_on=fail_on,
    )
    with _opened(output_file) as out:
        return run(
            paths or ["."],
            Job(resolver, input_format, stdin_filename, cross_check),
            out,
            _style(color, out, explain_content=explain_content),
            Outcome(exit_zero, quiet),
        )


def _opened(path: str | None) -> AbstractContextManager[TextIO]:
    if path is None:
        return nullcontext(sys.stdout)
    try:
        return open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n")  # noqa: PTH123 - names of any bytes
    except OSError as error:
        raise BadParameter(f"{error.strerror}: {path!r}", param_hint="--output-file") from None


def _style(color: Color, out: TextIO, *, explain_content: bool) -> Style:
    colored = color is Color.ALWAYS or (color is Color.AUTO and terminal.uses_color(out))
    return Style(colored, terminal.width(out), explain_content)
