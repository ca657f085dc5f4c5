"""`readcheck rule`: what a rule finds, why it matters, a bad and a good example."""

from __future__ import annotations

from typing import Annotated

from readcheck import families
from readcheck.checks.base import runs_unasked
from readcheck.cli.declare import Argument
from readcheck.cli.explain import explain, first_line

FAMILY = "checks"
EXAMPLES = """\b
Examples:
  readcheck rule
  readcheck rule reading-time-off
"""


def command(
    name: Annotated[
        str | None,
        Argument(
            metavar="[NAME]", help="The rule; without it, all of them.", rich_help_panel="Arguments"
        ),
    ] = None,
) -> int:
    """Explain a rule, or list them all."""
    return explain(name, families.names(FAMILY), summary=_summary, page=_page)


def _summary(name: str) -> str:
    return first_line(families.module(FAMILY, name))


def _page(name: str) -> str:
    module = families.module(FAMILY, name)
    check = module.CHECK
    traits = [check.severity, "on by default" if runs_unasked(name) else "off by default"]
    if check.fixable:
        traits.append("can be fixed with --fix")
    return f"{name} ({', '.join(traits)})\n\n{module.__doc__}"
