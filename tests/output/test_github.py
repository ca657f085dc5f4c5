"""Read back by the rules of GitHub's runner."""

from __future__ import annotations

import pytest
from hypothesis import given

import example_reports as examples
from readcheck.findings import Severity
from readcheck.output import escape
from readcheck.report import LocatedFinding, Report
from readcheck.source import Source, Span
from rendering import ANY_TEXT, HOSTILE, hostile, located, rendered
from runner_commands import commands

ANNOTATIONS = {"error", "warning", "notice"}


def annotations(*reports):
    found, rest = commands(rendered("github", *reports))
    assert rest == []
    assert {name for name, _, _ in found} <= ANNOTATIONS
    *shown, (name, properties, total) = found
    assert (name, properties) == ("notice", {"title": "readcheck"})
    return shown, total


def test_each_problem_is_an_annotation_at_its_place():
    shown, total = annotations(*examples.EVERY)
    path = examples.WRONG.path
    place = {"file": path, "line": "6", "endLine": "6", "col": "1", "endColumn": "11"}
    name, properties, message = shown[0]
    assert (name, properties) == ("error", {**place, "title": "reading-time-off"})
    assert message == examples.WRONG.findings[0].message
    found = "1 error, 1 warning; 1 can be mended with --fix"
    assert total == f"Checked 3 articles: {found}; 1 could not be checked."


def test_what_could_not_be_checked_is_an_error_too():
    shown, _ = annotations(examples.BROKEN)
    assert [(name, found["file"], found["title"]) for name, found, _ in shown] == [
        ("error", "broken.md", "unreadable-file")
    ]


def test_errors_come_first_for_github_shows_but_ten():
    mixed = [hostile("info", Severity.INFO), hostile("warn", Severity.WARNING), hostile("err")]
    shown, _ = annotations(*mixed)
    assert [name for name, _, _ in shown] == ["error", "warning", "notice"]


def test_columns_are_left_out_where_lines_differ():
    text = "Reading time:\n9\nminutes"
    shown, _ = annotations(located(text, "9\nminutes", "2\nminutes"))
    ((_, properties, _),) = shown
    assert (properties["line"], properties["endLine"]) == ("2", "3")
    assert not {"col", "endColumn"} & set(properties)


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_becomes_a_command_and_nothing_is_lost(kind):
    text = HOSTILE[kind]
    shown, _ = annotations(hostile(text))
    ((name, properties, message),) = shown
    assert name == "error"
    assert set(properties) == {"file", "line", "endLine", "col", "endColumn", "title"}
    assert (properties["file"], message) == (escape.file_name(text), escape.text(text))
    assert properties["title"] == "reading-time-off"


@pytest.mark.parametrize("path", ["a  b.md", " x.md", "Tide\u00a0und\u3000Ebbe.md", "a,b:c%.md"])
def test_a_file_is_named_as_it_is(path):
    ((_, properties, _),), _ = annotations(hostile(path))
    assert properties["file"] == path


@given(path=ANY_TEXT, message=ANY_TEXT)
def test_whatever_the_text_there_is_one_annotation_and_the_total(path, message):
    where = Source("x").location(Span(0, 1))
    found = LocatedFinding("reading-time-off", Severity.WARNING, message, where, None, "0")
    shown, _ = annotations(Report(path, findings=(found,)))
    ((name, properties, told),) = shown
    assert (name, properties["title"]) == ("warning", "reading-time-off")
    assert told == escape.text(message)
    assert properties.get("file", "") == escape.file_name(path.removeprefix("./"))
