"""Held against what GitLab documents of Code Quality reports (doc/ci/testing/code_quality.md)."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given

import example_reports as examples
from readcheck.output import escape
from readcheck.source import Position
from rendering import ANY_TEXT, HOSTILE, hostile, rendered

FROM_1 = {"type": "integer", "minimum": 1}
PLACE = {"type": "object", "properties": {"line": FROM_1, "column": FROM_1}, "required": ["line"]}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {"type": "object", "properties": {"begin": FROM_1}},
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": PLACE, "end": PLACE},
                    },
                },
                "oneOf": [{"required": ["lines"]}, {"required": ["positions"]}],
            },
        },
    },
}


def entries(*reports):
    written = rendered("gitlab", *reports)
    assert written.startswith("[")  # GitLab refuses a byte order mark.
    read = json.loads(written)
    jsonschema.Draft202012Validator(SCHEMA).validate(read)
    return read


def test_each_problem_is_an_entry():
    assert [(each["check_name"], each["severity"]) for each in entries(*examples.EVERY)] == [
        ("reading-time-off", "major"),
        ("grade-too-high", "minor"),
        ("unreadable-file", "major"),
    ]


def test_no_problem_is_an_empty_array():
    assert entries() == entries(examples.GOOD) == []


def test_the_description_names_the_rule_which_gitlab_hides():
    assert entries(examples.LEAN)[0]["description"].startswith("reading-time-off: Published 9")


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_entry(kind):
    text = HOSTILE[kind]
    (entry,) = entries(hostile(text))
    assert entry["description"] == f"reading-time-off: {escape.text(text)}"
    assert entry["location"]["path"] == escape.file_name(text)


@given(text=ANY_TEXT)
def test_whatever_the_text_it_is_one_entry(text):
    (entry,) = json.loads(rendered("gitlab", hostile(f"x{text}")))
    assert entry["description"].endswith(escape.text(f"x{text}"))


def moved(report, lines):
    def down(position):
        return Position(position.line + lines, *position[1:])

    places = [type(each.location)(*map(down, each.location)) for each in report.findings]
    found = [
        each._replace(location=place) for each, place in zip(report.findings, places, strict=True)
    ]
    return report._replace(findings=tuple(found))


def test_fingerprints_are_unique_and_stay_when_lines_move():
    copies = [examples.WRONG._replace(path=f"{name}.md") for name in "abc"]
    before = entries(*copies, examples.BROKEN)
    after = entries(*(moved(copy, 7) for copy in copies), examples.BROKEN)
    assert before[0]["location"] != after[0]["location"]
    marks = [each["fingerprint"] for each in before]
    assert len(set(marks)) == len(marks) == 7
    assert marks == [each["fingerprint"] for each in after]


def test_paths_are_relative_to_the_project(tmp_path, monkeypatch):
    monkeypatch.setenv("CI_PROJECT_DIR", str(tmp_path))
    (entry,) = entries(examples.LEAN._replace(path=str(tmp_path / "docs/a.md")))
    assert entry["location"]["path"] == "docs/a.md"
