"""The screen of a watch."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import example_reports as examples
from golden import assert_agreed, assert_harmless
from readcheck.diff.figures import Figures
from readcheck.output.style import Style
from readcheck.output.tables import parts
from readcheck.report import HardSentence
from readcheck.watch.screen import moved, screen
from readcheck.watch.session import State, Watched

GOLDEN = Path(__file__).parent / "golden"
BAD = "a \x1b[31m\u202e ##[x] b"
HARD = (
    HardSentence(examples.place(12, 1), "Notwithstanding the considerable difficulties", 34, 1.25),
    HardSentence(examples.place(40, 7), BAD, 30, 0.5),
)


def state(words, seconds, grade, findings):
    return State(Figures(words, seconds, 1, grade, "flesch-kincaid"), findings)


def watched(report, now, before=None, first=None, problem=""):
    measures = report.measures and report.measures._replace(hardest=HARD)
    return Watched(report._replace(measures=measures), now, before, first or now, problem)


NOW = state(812, 205, 8.4, 2)
MANY = examples.WRONG._replace(findings=examples.WRONG.findings * 30, title=BAD, path=BAD)
CASES = {
    "first": [watched(examples.WRONG, NOW)],
    "moved": [watched(examples.WRONG, NOW, state(800, 202, 8.6, 3), state(700, 177, 9.9, 1))],
    "once": [watched(examples.WRONG, NOW, *[state(800, 202, 8.6, 3)] * 2)],
    "kept": [watched(examples.WRONG, NOW, problem=BAD)],
    "broken": [watched(examples.BROKEN, None, problem=BAD)],
    "many-findings": [watched(MANY, state(812, 205, None, 60))],
    "folder": [
        watched(examples.WRONG, NOW, first=state(700, 177, 9.9, 3)),
        watched(examples.BROKEN, None, problem=BAD),
        watched(MANY._replace(findings=()), state(812, 205, None, 0)),
    ],
    "nothing": [],
}


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("name", CASES)
def test_the_screen_looks_as_agreed(name, width):
    out = io.StringIO()
    status = "checked at 12:00:00 in 8 ms"
    parts.console_for(out, Style(width=width)).print(screen(CASES[name], width, 24, status))
    assert_harmless(out.getvalue(), width)
    assert_agreed(out.getvalue(), GOLDEN / f"{name}-{width}.txt")


def test_a_screen_of_many_findings_fits():
    out = io.StringIO()
    one_line = MANY.findings[0]._replace(message="short")
    many = MANY._replace(findings=(one_line,) * 60)
    shown = screen([watched(many, NOW)], 100, 24, "status")
    parts.console_for(out, Style(width=100)).print(shown)
    assert len(out.getvalue().splitlines()) <= 28
    assert "and 44 findings more" in out.getvalue()


def test_the_farewell_tells_what_moved_since_the_beginning():
    assert moved(CASES["first"][0]) == ""
    assert moved(CASES["broken"][0]) == ""
    told = moved(CASES["moved"][0])
    assert told.endswith("words 700 to 812, grade 9.9 to 8.4, findings 1 to 2")


def test_dots_follow_what_goes_on_alone():
    place = examples.place(3, 1)
    sentences = (
        HardSentence(place, "Institutional considerations predominate.", 3, 1.0),
        HardSentence(place, "Institutional considerations, as everybody", 30, 1.0),
    )
    measures = examples.WRONG.measures._replace(hardest=sentences)
    article = Watched(examples.WRONG._replace(measures=measures, findings=()), NOW, first=NOW)
    out = io.StringIO()
    parts.console_for(out, Style(width=120)).print(screen([article], 120, 24, ""))
    assert "predominate." in out.getvalue()
    assert "predominate. …" not in out.getvalue()
    assert "as everybody …" in out.getvalue()
