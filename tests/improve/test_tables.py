"""A plan as people and programs read it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from golden import assert_agreed, assert_harmless
from improve.drafts import draft
from readcheck import engine
from readcheck.improve import goals, summary, table
from readcheck.improve.plan import plan
from readcheck.output.json_contract import dumps
from readcheck.output.style import Style
from readcheck.output.tables import parts
from readcheck.settings import Settings
from readcheck.source import Source

GOLDEN = Path(__file__).parent / "golden"
HOSTILE = (
    "We utilize \x1b[31m\u202e ##[x] in order to win, " + "and so on " * 30 + "; " + "ho " * 20
)


def made(text, goal):
    analysis = engine.analyse(Source(text, "drafts/tide.md"), Settings(language="en"))
    return plan(analysis, goal(analysis))


PLANS = {
    "grade": made(draft("en"), lambda a: goals.grade_goal(a, 4.1)),
    "grade-missed": made(draft("en"), lambda a: goals.grade_goal(a, 1)),
    "no-target": made(draft("en"), lambda a: goals.grade_goal(a, None)),
    "ease": made(draft("en"), lambda a: goals.ease_goal(a, 80.5)),
    "minutes": made(draft("en"), lambda a: goals.minutes_goal(a, 0.8)),
    "minutes-missed": made(draft("en"), lambda a: goals.minutes_goal(a, 0.5)),
    "met": made("We went.", lambda a: goals.grade_goal(a, 5)),
    "nothing": made("We went to an installation.", lambda a: goals.grade_goal(a, None)),
    "hostile": made(HOSTILE, lambda a: goals.grade_goal(a, 3)),
}


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", PLANS)
def test_the_tables_look_as_agreed(name, width):
    out = io.StringIO()
    console = parts.console_for(out, Style(width=width))
    parts.show(console, table.panels(PLANS[name]))
    assert_harmless(out.getvalue(), width)
    assert_agreed(out.getvalue(), GOLDEN / f"{name}-{width}.txt")


def test_the_json_tells_all_of_a_plan():
    told = json.loads(dumps(summary.as_dict(list(PLANS.values()))))
    assert told["version"] == 1
    by_name = dict(zip(PLANS, told["articles"], strict=True))
    grade = by_name["grade"]
    assert grade["formula"] == "flesch-kincaid"
    assert grade["met"] is True
    assert grade["reached"] <= grade["target"] < grade["now"]
    assert [step["kind"] for step in grade["steps"]] == ["split"] * len(grade["steps"])
    assert by_name["grade-missed"]["hard_words"]
    assert by_name["minutes"]["formula"] is None
    assert by_name["minutes-missed"]["words_left"] > 0
    assert by_name["no-target"]["target"] is None
    assert by_name["nothing"]["steps"] == []
