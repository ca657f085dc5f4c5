"""`readcheck show`: the article's text with what is hard in it marked."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import Option
from readcheck.cli.options import Color
from readcheck.run.check import find_tasks, for_each, place
from readcheck.run.task import Reading
from readcheck.show.ranked import BY

if TYPE_CHECKING:
    from rich.console import RenderableType

    from readcheck.analysis import Analysis

Panels = list[tuple[str, "RenderableType"]]
EXAMPLES = """\b
Examples:
  readcheck show draft.md                the text, with what is hard marked
  readcheck show draft.md --by section   its sections by what they cost
  readcheck show --color always draft.md | less -R
"""


def command(
    paths: options.NeededPaths,
    *,
    by: Annotated[
        str | None,
        Option(
            metavar="|".join(BY),
            callback=options.among(*BY),
            help="List these parts, by what they cost, in place of the text.",
            rich_help_panel=options.OUTPUT,
        ),
    ] = None,
    grade_formula: options.GradeFormula = None,
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show an article's text with its hard sentences and words marked."""
    from readcheck.output.tables import parts

    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        grade_formula=grade_formula,
    )
    reading = Reading(resolver, input_format, stdin_filename)
    console = parts.console_for(sys.stdout, options.style(sys.stdout, color))

    tasks = find_tasks(paths, reading, place(reading))
    return for_each(tasks, partial(_panels, by=by), partial(parts.show, console))


def _panels(analysis: Analysis, *, by: str | None) -> Panels:
    from readcheck.show import marked, ranked, rendering

    signs = rendering.Signs(sys.stdout.encoding)
    formula = marked.formula(analysis)
    if by is None:
        return list(rendering.article(marked.passages(analysis), formula, signs))
    return list(rendering.ranking(ranked.ranked(analysis, by, formula), by, formula, signs))
