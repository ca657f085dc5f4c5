"""SARIF 2.1.0 read by a typed model that knows its properties, and held against what GitHub asks.

GitHub's requirements: "SARIF support for code scanning" in its documentation.
"""

from __future__ import annotations

import json
import os
import re
from urllib.parse import unquote_to_bytes

import pytest
from pydantic import BaseModel
from sarif_pydantic import Sarif
from sarif_pydantic.sarif import Level, Notification

import example_reports as examples
from readcheck import families
from readcheck.findings import Severity
from readcheck.output import escape
from readcheck.output.formats import sarif
from rendering import HOSTILE, hostile, located, rendered

# Properties of the standard that the model takes without knowing them.
UNKNOWN = {"Run": {"columnKind"}, "Invocation": {"toolExecutionNotifications"}}
URI = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+")


def strange(model):
    """Where a model holds properties that it has no field for."""
    name = type(model).__name__
    for extra in set(model.model_extra or ()) - UNKNOWN.get(name, set()):
        yield f"{name}.{extra}"
    for field in type(model).model_fields:
        value = getattr(model, field)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseModel):
                yield from strange(each)


def read(*reports):
    """The only run of a log, as the model has it."""
    written = rendered("sarif", *reports)
    log = Sarif.model_validate_json(written, strict=True)
    assert list(strange(log)) == []
    assert log.version == "2.1.0"
    assert log.schema_uri == sarif.SCHEMA
    (run,) = log.runs
    assert run.model_extra["columnKind"] == "unicodeCodePoints"
    for notification in run.invocations[0].model_extra["toolExecutionNotifications"]:
        assert list(strange(Notification.model_validate(notification))) == []
    return run


def region(physical):
    where = physical.region
    return where.start_line, where.start_column, where.end_line, where.end_column


def test_each_problem_is_a_result_at_its_place():
    run = read(*examples.EVERY)
    first, second, third = run.results
    assert [(each.rule_id, each.level) for each in run.results] == [
        ("reading-time-off", Level.ERROR),
        ("grade-too-high", Level.WARNING),
        ("unreadable-file", Level.ERROR),
    ]
    physical = first.locations[0].physical_location
    assert physical.artifact_location.uri == examples.WRONG.path
    assert region(physical) == (6, 1, 6, 11)
    assert first.message.text == examples.WRONG.findings[0].message
    (change,) = first.fixes[0].artifact_changes
    assert change.artifact_location.uri == examples.WRONG.path
    assert [each.inserted_content.text for each in change.replacements] == ["3 minutes"]
    assert second.fixes is third.fixes is None
    assert not run.invocations[0].execution_successful


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_its_level(severity):
    (result,) = read(hostile("x", severity)).results
    assert result.level == {"info": "note"}.get(severity, severity)


def test_no_problem_is_no_result_and_says_that_the_run_was_complete():
    for run in (read(), read(examples.GOOD)):
        assert run.results == []
        assert run.invocations[0].execution_successful


def test_every_rule_is_described_as_github_wants():
    rules = read().tool.driver.rules
    assert [rule.id for rule in rules] == list(families.names("checks"))
    for rule in rules:
        for text in (rule.short_description.text, rule.full_description.text):
            assert 0 < len(text) <= 1024
        assert rule.help.text.strip()
        assert rule.help.markdown.strip()
        assert rule.default_configuration.level in {"note", "warning", "error"}
        assert rule.properties["precision"] in {"very-high", "high", "medium", "low"}
        assert rule.properties["problem.severity"] in {"error", "warning", "recommendation"}
        assert "security-severity" not in rule.properties
        assert len(rule.properties["tags"]) <= 20


def test_results_point_to_their_rules():
    run = read(*examples.EVERY)
    for result in run.results:
        assert run.tool.driver.rules[result.rule_index].id == result.rule_id


def test_fingerprints_are_there_and_unique():
    copies = [examples.WRONG._replace(path=f"{name}.md") for name in "abc"]
    marks = [each.partial_fingerprints for each in read(*copies).results]
    assert all(set(mark) == {"primaryLocationLineHash"} for mark in marks)
    assert len({mark["primaryLocationLineHash"] for mark in marks}) == 6


PATHS = {
    "plain": ("posts/a.md", "posts/a.md"),
    "dot": ("./posts/a.md", "posts/a.md"),
    "spaces": ("two  words.md", "two%20%20words.md"),
    "colon-first": ("c:a.md", "c%3Aa.md"),
    "question-and-hash": ("what?#now.md", "what%3F%23now.md"),
    "percent": ("100%25.md", "100%2525.md"),
    "umlaut": ("über/é𐐀.md", "%C3%BCber/%C3%A9%F0%90%90%80.md"),
    "no-utf-8": ("caf\udce9.md", "caf%E9.md"),
    "outside": ("/elsewhere/a b.md", "file:///elsewhere/a%20b.md"),
}


@pytest.mark.parametrize("kind", PATHS)
def test_paths_are_relative_uris_that_name_the_file_by_its_bytes(kind):
    path, uri = PATHS[kind]
    (result,) = read(examples.LEAN._replace(path=path)).results
    assert result.locations[0].physical_location.artifact_location.uri == uri


def test_in_ci_paths_are_relative_to_the_checkout(tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    (result,) = read(examples.LEAN._replace(path=str(tmp_path / "docs/a.md"))).results
    assert result.locations[0].physical_location.artifact_location.uri == "docs/a.md"


def literal(message):
    """What a viewer shows of a message; nothing in it is a link or a gap to be filled."""
    shown = re.sub(r"\\([\\\[\]])", "", message)
    assert not set(shown) & set("[]\\")
    assert not re.search(r"(?<!\{)\{\d", shown)
    return re.sub(r"\\(.)", r"\1", message).replace("{{", "{")


def test_a_quoted_title_is_neither_a_link_nor_a_gap():
    (result,) = read(hostile("says [press](https://evil.example) and {0} {a}")).results
    assert result.message.text == "says \\[press\\](https://evil.example) and {{0} {a}"


@pytest.mark.parametrize("kind", sorted(set(HOSTILE) - {"lone-surrogates"}))
def test_nothing_hostile_leaves_its_result_and_nothing_is_lost(kind):
    text = HOSTILE[kind]
    (result,) = read(hostile(text)).results
    assert literal(result.message.text) == escape.text(text)
    uri = result.locations[0].physical_location.artifact_location.uri
    assert URI.fullmatch(uri)
    assert unquote_to_bytes(uri) == os.fsencode(text)
    (change,) = result.fixes[0].artifact_changes
    assert [each.inserted_content.text for each in change.replacements] == [text]


def test_lone_surrogates_are_bytes_in_paths_signs_in_messages_and_no_text_in_fixes():
    (result,) = read(hostile("caf\udce9.md")).results
    assert literal(result.message.text) == "caf\\udce9.md"
    (change,) = result.fixes[0].artifact_changes
    assert change.artifact_location.uri == "caf%E9.md"
    assert change.replacements[0].inserted_content.text == "caf?.md"


def test_the_other_places_of_a_finding_are_related_locations():
    related = (examples.place(4, 2), examples.place(9, 1))
    found = examples.finding()._replace(related=related)
    (result,) = read(examples.LEAN._replace(findings=(found,))).results
    assert [region(each.physical_location)[:2] for each in result.related_locations] == [
        (4, 2),
        (9, 1),
    ]


def test_a_fix_stands_where_the_claim_stands():
    text = "é𐐀 reads in 9 minutes.\n"
    (result,) = read(located(text, "9 minutes", "2 minutes")).results
    (replacement,) = result.fixes[0].artifact_changes[0].replacements
    where = replacement.deleted_region
    assert text[where.start_column - 1 : where.end_column - 1] == "9 minutes"


def test_beyond_github_s_limit_the_worst_are_kept_and_the_rest_is_told(monkeypatch):
    assert sarif.MOST_RESULTS == 25_000
    monkeypatch.setattr(sarif, "MOST_RESULTS", 50)
    many = (examples.finding(severity=Severity.INFO),) * sarif.MOST_RESULTS
    crowd = examples.LEAN._replace(findings=many)
    last = hostile("the last is an error")
    (run,) = json.loads(rendered("sarif", crowd, last))["runs"]
    assert len(run["results"]) == 50
    assert run["results"][0]["message"]["text"] == "the last is an error"
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("1 more findings are left out")
