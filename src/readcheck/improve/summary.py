"""A plan in plain words and for machines.

The JSON form is one object:

    version, readcheck    the form's version (1), and the program's
    articles              an entry each: path, title, goal (grade, ease or minutes), formula (null
                          for minutes), target (null without one), now, reached, met,
                          words_left (that have to go beside, to reach a time), hard_words (that
                          weigh most, where a grade or an ease is not reached or there is no step),
                          steps
    steps                 in order of effect: kind (split, replace, shorten), line, column, text,
                          advice, effect (of this proposal alone), then (with all before)

`reached` is measured: of the text as it would be with all proposals made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck._version import __version__
from readcheck.output.style import clock, counted_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.improve.model import Plan, Step

VERSION = 1
_SECONDS = 60
_DIGITS = {"grade": 1, "ease": 0}


def figure(number: float, name: str) -> str:
    """A grade, an ease or a number of minutes, as it is shown."""
    return clock(_SECONDS * number) if name == "minutes" else f"{number:.{_DIGITS[name]}f}"


def moved(number: float, name: str) -> str:
    """By how much something moves, with its sign; with a decimal more than where it is."""
    sign = "+" if number > 0 else "−"
    if name == "minutes":
        return f"{sign}{clock(_SECONDS * abs(number))}"
    return f"{sign}{abs(number):.{_DIGITS[name] + 1}f}"


def heading(plan: Plan) -> str:
    """What the plan is for, in a line."""
    what = f"{plan.name} ({plan.formula})" if plan.formula else plan.name
    now = f"{what} {figure(plan.now, plan.name)}"
    return now if plan.target is None else f"{now}, to be {figure(plan.target, plan.name)}"


def closing(plan: Plan) -> str:
    """What the plan comes to, in a sentence."""
    if plan.target is not None and plan.met and not plan.steps:
        return "The target is reached as it is."
    done = "No sentence is too long, and no word is known to have a plainer one"
    if plan.steps:
        moves = f"from {figure(plan.now, plan.name)} to {figure(plan.reached, plan.name)}"
        done = f"{counted_noun(len(plan.steps), 'change')} would bring it {moves}"
    heavy = ", ".join(plan.hard_words)
    if plan.target is None or plan.met:
        return f"{done}. The words that weigh most: {heavy}." if heavy else f"{done}."
    target = figure(plan.target, plan.name)
    if plan.words_left:
        rest = counted_noun(plan.words_left, "word")
        return f"{done}; to reach {target}, {rest} more would have to go."
    other = f"{done}; to reach {target} takes other words."
    return f"{other} Those that weigh most: {heavy}." if heavy else other


def as_dict(plans: Sequence[Plan]) -> dict[str, object]:
    """The JSON form; see the top of this file."""
    return {
        "version": VERSION,
        "readcheck": __version__,
        "articles": [_plan(plan) for plan in plans],
    }


def _plan(plan: Plan) -> dict[str, object]:
    return {
        "path": plan.path,
        "title": plan.title,
        "goal": plan.name,
        "formula": plan.formula or None,
        "target": plan.target,
        "now": round(plan.now, 10),
        "reached": round(plan.reached, 10),
        "met": plan.met,
        "words_left": plan.words_left,
        "hard_words": list(plan.hard_words),
        "steps": [_step(step) for step in plan.steps],
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "kind": step.kind,
        "line": step.location.start.line,
        "column": step.location.start.column,
        "text": step.shown,
        "advice": step.advice,
        "effect": round(step.effect, 10),
        "then": round(step.then, 10),
    }
