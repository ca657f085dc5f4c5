"""`readcheck diff`: how words, times and grades moved since a git revision."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Argument, Option
from readcheck.cli.options import Color, setting
from readcheck.run.check import FAILED, FINDINGS, OK, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from readcheck.diff.pages import History
    from readcheck.output.style import Style

GATE = "Limit"
TABLE = "table"
MARKDOWN = "markdown"
EXAMPLES = """\b
Examples:
  readcheck diff main
  readcheck diff HEAD~10 posts/ --max-increase 0.5
  readcheck diff v1.2 --output-format json
  readcheck diff main guide.md --by section
  readcheck diff origin/main --output-format markdown > comment.md

The comparison is with the newest commit that HEAD and the revision share.
Exit codes: 0 within the limit, 1 a page got too hard, 2 something could not be
read, or git does not know the revision.
"""


def command(
    revision: Annotated[
        str,
        Argument(metavar="REVISION", help="A commit, branch or tag.", rich_help_panel="Arguments"),
    ],
    paths: Annotated[
        list[str] | None,
        Argument(
            metavar="[PATHS]...",
            help="Files and folders.",
            show_default=False,
            rich_help_panel="Arguments",
        ),
    ] = None,
    *,
    max_increase: Annotated[
        float | None,
        Option(
            metavar="GRADES",
            min=0,
            help="Exit with 1 where a page got harder by more than so many grades.",
            rich_help_panel=GATE,
        ),
    ] = None,
    grade_formula: Annotated[
        str | None, setting("grade-formula", "NAME", GATE, callback=options.member_of("scores"))
    ] = None,
    by: Annotated[
        str | None,
        Option(
            metavar="section",
            callback=options.among("section"),
            help="Show what moved section by section, too.",
            rich_help_panel=options.OUTPUT,
        ),
    ] = None,
    output_format: Annotated[
        str,
        Option(
            metavar="table|json|markdown",
            callback=options.among("table", "json", "markdown"),
            help="The form of the output; markdown is for a comment on a pull request.",
            rich_help_panel=options.OUTPUT,
        ),
    ] = "table",
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
) -> int:
    """Show how words, times and grades moved since a git revision."""
    from readcheck.diff.pages import history

    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        grade_formula=grade_formula,
    )
    reading = Reading(resolver, input_format)
    found = history(
        revision,
        paths or [os.curdir],
        reading,
        place(reading),
        jobs,
        by_section=by is not None,
    )
    if output_format == TABLE:
        _table(found, revision, max_increase, options.style(sys.stdout, color))
    elif output_format == MARKDOWN:
        _markdown(found, revision, max_increase)
    else:
        _json(found, revision, max_increase, by_section=by is not None)
    too_hard = max_increase is not None and _tell_excess(found, max_increase)
    if found.failed:
        return FAILED
    return FINDINGS if too_hard else OK


def _tell_excess(found: History, most: float) -> bool:
    """Name the pages that got too hard on standard error; whether there are any."""
    from readcheck.diff.figures import exceeds
    from readcheck.diff.summary import excess

    too_hard = [page for page in found.pages if exceeds(page, most)]
    sys.stderr.writelines(f"{excess(page, most)}\n" for page in too_hard)
    return bool(too_hard)


def _table(found: History, revision: str, most: float | None, style: Style) -> None:
    from readcheck.diff import table
    from readcheck.output.tables import parts

    console = parts.console_for(sys.stdout, style)
    parts.show(console, table.panels(found.pages, revision, most, console.width))


def _markdown(found: History, revision: str, most: float | None) -> None:
    from readcheck.diff.markdown import Since, rendered

    sys.stdout.write(rendered(found.pages, Since(revision, most)))


def _json(found: History, revision: str, most: float | None, *, by_section: bool) -> None:
    from readcheck.diff.summary import as_dict
    from readcheck.output.json_contract import dumps

    made = as_dict(
        found.pages,
        revision=revision,
        base=found.base,
        most=most,
        unreadable=found.failed,
        by_section=by_section,
    )
    sys.stdout.write(f"{dumps(made, indent=2)}\n")
