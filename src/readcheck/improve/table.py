"""A plan for a person at a terminal: each change with its place and what it is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.improve import summary
from readcheck.output import escape
from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from readcheck.improve.model import Plan, Step


def panels(plan: Plan) -> Iterator[tuple[str, RenderableType]]:
    """What the plan is for, its steps in order of effect, and what they come to."""
    about = [Text(escape.path(plan.path), style="cyan"), Text(summary.heading(plan))]
    yield "", Text(" · ").join(about)
    if plan.steps:
        yield "Changes, by effect", _steps(plan)
    yield "", Text(summary.closing(plan), style="green" if plan.met else "yellow")


def _steps(plan: Plan) -> RenderableType:
    made = parts.table("where", "what to do", "effect", "then", right=("effect", "then"))
    for step in plan.steps:
        made.add_row(
            parts.place(step.location.start),
            _what(step),
            Text(summary.moved(step.effect, plan.name), style="cyan"),
            Text(summary.figure(step.then, plan.name)),
        )
    return made


def _what(step: Step) -> RenderableType:
    return Group(parts.said(step.shown, style="bold"), parts.said(step.advice))
