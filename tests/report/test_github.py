"""Read back by the rules of GitHub's runner (actions/runner, Runner.Common/ActionCommand.cs)."""

from __future__ import annotations

import pytest
from hypothesis import given

import example_reports as examples
from readcheck.findings import Severity
from readcheck.report import escape
from readcheck.report.model import LocatedFinding, Report
from readcheck.source import Source, Span
from rendering import ANY_TEXT, HOSTILE, hostile, located, rendered

REGISTERED = {
    *("add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group"),
    *("notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands"),
    "warning",
}
ANNOTATIONS = {"error", "warning", "notice"}


def unescaped(value, *pairs):
    for token, character in (("%0D", "\r"), ("%0A", "\n"), *pairs, ("%25", "%")):
        value = value.replace(token, character)
    return value


def new_form(line):
    """A command at the start of a line, `::name key=value,key=value::data`."""
    line = line.lstrip()
    head, end, data = line[2:].partition("::")
    if not line.startswith("::") or not end:
        return None
    name, _, listed = head.partition(" ")
    if name.lower() not in REGISTERED:
        return None
    pairs = [pair.split("=", 1) for pair in listed.strip().split(",") if "=" in pair]
    properties = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}
    return name, properties, unescaped(data)


def old_form(line):
    """A command anywhere in a line, `##[name]data`."""
    _, start, rest = line.partition("##[")
    name, end, data = rest.partition("]")
    return (name, {}, data) if start and end and name.partition(" ")[0] in REGISTERED else None


def commands(output):
    """Every command that the runner takes from a log, and the lines that hold none."""
    lines = output.split("\n")
    assert lines.pop() == ""
    assert "\r" not in output
    found = [new_form(line) or old_form(line) for line in lines]
    return [each for each in found if each], [
        line for line, each in zip(lines, found, strict=True) if not each
    ]


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
    assert total == "Checked 3 articles: 1 error, 1 warning; 1 could not be checked."


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
