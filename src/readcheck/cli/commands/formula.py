"""`readcheck formula`: what a readability formula computes, its unit, range and source."""

from __future__ import annotations

from typing import Annotated

from readcheck import families
from readcheck.cli.declare import Argument
from readcheck.cli.explain import explain, first_line
from readcheck.scores.model import EVERY

FAMILY = "scores"
EXAMPLES = """\b
Examples:
  readcheck formula
  readcheck formula flesch-kincaid
"""


def command(
    name: Annotated[
        str | None,
        Argument(
            metavar="[NAME]",
            help="The formula; without it, all of them.",
            rich_help_panel="Arguments",
        ),
    ] = None,
) -> int:
    """Explain a readability formula, or list them all."""
    return explain(name, families.names(FAMILY), summary=_summary, page=_page)


def _summary(name: str) -> str:
    return first_line(families.module(FAMILY, name))


def _page(name: str) -> str:
    module = families.module(FAMILY, name)
    languages = ", ".join(sorted(module.FORMULA.languages)) or EVERY
    return f"{name} ({languages})\n\n{module.__doc__}"
