"""`readcheck explain`: how an article's figures come about."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from readcheck.cli import options
from readcheck.cli.options import Color
from readcheck.report import Report
from readcheck.run.check import FAILED, OK, find_tasks, place, tell_failure
from readcheck.run.task import Reading, analyse_task

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.explain.page import Chapter

EXAMPLES = """\b
Examples:
  readcheck explain draft.md     each formula with this article's numbers
  readcheck explain page.html    what of the page counts, and what does not
"""


def command(
    paths: options.NeededPaths,
    *,
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Explain an article's figures: what counts, what was counted, each formula with numbers."""
    from rich.text import Text

    from readcheck.output import escape
    from readcheck.output.tables import parts

    resolver = options.resolver(config, isolated=isolated, language=language, selector=selector)
    reading = Reading(resolver, input_format, stdin_filename)
    console = parts.console_for(sys.stdout, options.style(sys.stdout, color))
    code = OK
    for task in find_tasks(paths, reading, place(reading)):
        made = task if isinstance(task, Report) else analyse_task(task, _explained)
        if isinstance(made, Report):
            tell_failure(made)
            code = FAILED
            continue
        path, found = made
        panels = [(chapter.title, parts.pairs(chapter.lines)) for chapter in found]
        parts.show(console, [("", Text(escape.path(path))), *panels])
    return code


def _explained(analysis: Analysis) -> tuple[str, tuple[Chapter, ...]]:
    from readcheck.explain.page import chapters

    return analysis.article.source.path, chapters(analysis)
