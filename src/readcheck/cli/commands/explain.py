"""`readcheck explain`: how an article's figures come about."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from readcheck.cli import options
from readcheck.cli.options import Color
from readcheck.run.check import find_tasks, for_each, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from rich.console import RenderableType

    from readcheck.analysis import Analysis

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
    """Explain an article's figures: counts, and formulas with numbers."""
    from readcheck.output.tables import parts

    options.no_names(paths)
    resolver = options.resolver(config, isolated=isolated, language=language, selector=selector)
    reading = Reading(resolver, input_format, stdin_filename)
    console = parts.console_for(sys.stdout, options.style(sys.stdout, color))
    tasks = find_tasks(paths, reading, place(reading))
    return for_each(tasks, _panels, partial(parts.show, console))


def _panels(analysis: Analysis) -> list[tuple[str, RenderableType]]:
    from rich.text import Text

    from readcheck.explain.page import chapters
    from readcheck.output import escape
    from readcheck.output.tables import parts

    path = Text(escape.path(analysis.article.source.path))
    told = ((chapter.title, parts.pairs(chapter.lines)) for chapter in chapters(analysis))
    return [("", path), *told]
