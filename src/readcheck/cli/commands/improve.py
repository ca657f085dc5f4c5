"""`readcheck improve`: which sentences to change, and what each change brings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from readcheck.cli import options
from readcheck.cli.declare import BadParameter, Option
from readcheck.cli.options import Color, setting
from readcheck.report import Report
from readcheck.run.check import find_tasks, for_each, place
from readcheck.run.task import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from readcheck.analysis import Analysis
    from readcheck.improve.model import Goal, Plan
    from readcheck.output.style import Style

TARGET = "What to reach"
EXAMPLES = """\b
Examples:
  readcheck improve draft.md                     what brings the most
  readcheck improve draft.md --target-grade 9    what brings it to a grade
  readcheck improve draft.md --target-minutes 5  what to cut

Each change is named with what it alone brings. What all of them bring is
measured: of the text with the changes made.
"""
_MOST = 10  # changes, where no target says when it is enough


def command(
    paths: options.NeededPaths,
    *,
    target_grade: Annotated[
        float | None,
        Option(metavar="GRADE", min=0, help="The school grade to reach.", rich_help_panel=TARGET),
    ] = None,
    target_ease: Annotated[
        float | None,
        Option(metavar="EASE", help="The reading ease to reach.", rich_help_panel=TARGET),
    ] = None,
    target_minutes: Annotated[
        float | None,
        Option(metavar="MINUTES", min=0, help="The time to reach.", rich_help_panel=TARGET),
    ] = None,
    most: Annotated[
        int | None,
        Option(
            metavar="N",
            min=1,
            help=f"The most changes to name.  [default: {_MOST} without a target]",
            rich_help_panel=TARGET,
        ),
    ] = None,
    grade_formula: Annotated[
        str | None, setting("grade-formula", "NAME", TARGET, callback=options.member_of("scores"))
    ] = None,
    output_format: options.TableOrJson = "table",
    color: options.When = Color.AUTO,
    input_format: options.InputFormat = None,
    language: options.Language = None,
    selector: options.Selector = None,
    stdin_filename: options.StdinFilename = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Name the sentences and words to change, and what each brings."""
    targets = {"grade": target_grade, "ease": target_ease, "minutes": target_minutes}
    goal = _goal_of({name: value for name, value in targets.items() if value is not None})
    if most is None and not any(value is not None for value in targets.values()):
        most = _MOST
    resolver = options.resolver(
        config,
        isolated=isolated,
        language=language,
        selector=selector,
        grade_formula=grade_formula,
    )
    reading = Reading(resolver, input_format, stdin_filename)
    plans: list[Plan] = []
    tasks = find_tasks(paths, reading, place(reading))
    code = for_each(tasks, _planner(goal, most), plans.append)
    if output_format == "json":
        _json(plans)
    else:
        _tables(plans, options.style(sys.stdout, color))
    return code


def _goal_of(targets: dict[str, float]) -> Callable[[Analysis], Goal | None]:
    """What makes the goal of an article."""
    from readcheck.improve import goals

    if len(targets) > 1:
        names = " and ".join(f"--target-{name}" for name in targets)
        raise BadParameter(f"only one target at a time, not {names}")
    if "ease" in targets:
        return lambda analysis: goals.ease_goal(analysis, targets["ease"])
    if "minutes" in targets:
        return lambda analysis: goals.minutes_goal(analysis, targets["minutes"])
    return lambda analysis: goals.grade_goal(analysis, targets.get("grade"))


def _planner(
    goal: Callable[[Analysis], Goal | None], most: int | None
) -> Callable[[Analysis], Plan | Report]:
    from readcheck.improve.plan import plan

    def make(analysis: Analysis) -> Plan | Report:
        aim = goal(analysis)
        if aim is None:
            no_formula = f"no formula for language {analysis.language!r} measures that"
            return Report(analysis.article.source.path, error=no_formula)
        return plan(analysis, aim, most)

    return make


def _tables(plans: list[Plan], style: Style) -> None:
    from readcheck.improve import table
    from readcheck.output.tables import parts

    console = parts.console_for(sys.stdout, style)
    for plan in plans:
        parts.show(console, table.panels(plan))


def _json(plans: list[Plan]) -> None:
    from readcheck.improve.summary import as_dict
    from readcheck.output.json_contract import dumps

    sys.stdout.write(f"{dumps(as_dict(plans), indent=2)}\n")
