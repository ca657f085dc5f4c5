"""JUnit's and checkstyle's XML, read back by parsers that refuse what is not well-formed."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import junitparser
import pytest
from hypothesis import given

import example_reports as examples
from readcheck.findings import Severity
from readcheck.output import escape
from rendering import ANY_TEXT, HOSTILE, hostile, rendered

# What Jenkins' xUnit plugin allows (jenkinsci/xunit-plugin, junit-10.xsd): element, then what it
# must have, what it may have, and what may stand in it.
JUNIT = {
    "testsuites": (set(), {"name", "time", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": (
        {"name", "tests", "failures", "errors"},
        {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log"},
        {"testcase", "properties", "system-out", "system-err"},
    ),
    "testcase": ({"name"}, {"time", "classname", "group"}, {"failure", "error", "skipped"}),
    "failure": (set(), {"type", "message"}, set()),
    "error": (set(), {"type", "message"}, set()),
}


def parsed(name, *reports):
    written = rendered(name, *reports)
    assert written.startswith('<?xml version="1.0" encoding="utf-8"?>\n')
    return ET.fromstring(written.encode())


def junit(*reports):
    root = parsed("junit", *reports)
    for element in root.iter():
        needed, allowed, children = JUNIT[element.tag]
        assert needed <= set(element.attrib) <= needed | allowed
        assert {child.tag for child in element} <= children
    return junitparser.JUnitXml.fromroot(root)


def test_each_article_is_a_suite_and_each_problem_a_case_that_failed():
    read = junit(*examples.EVERY)
    assert (read.tests, read.failures, read.errors) == (5, 2, 1)
    good, wrong, empty, broken = read
    assert [(suite.name, suite.tests) for suite in (good, wrong)] == [
        (examples.GOOD.path, 1),
        (examples.WRONG.path, 2),
    ]
    assert all(case.is_passed for suite in (good, empty) for case in suite)
    (result,) = next(iter(wrong)).result
    assert isinstance(result, junitparser.Failure)
    assert result.message == examples.WRONG.findings[0].message
    assert result.text == f"{examples.WRONG.path}:6:1: {result.message}"
    (result,) = next(iter(broken)).result
    assert isinstance(result, junitparser.Error)
    assert result.message == examples.BROKEN.error


def test_totals_agree_with_the_cases():
    read = junit(*examples.EVERY, examples.HOSTILE, examples.HOSTILE_ERROR)
    before = (read.tests, read.failures, read.errors)
    read.update_statistics()
    assert before == (read.tests, read.failures, read.errors)


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_case_and_nothing_is_lost(kind):
    text = HOSTILE[kind]
    (suite,) = junit(hostile(text))
    (case,) = suite
    (result,) = case.result
    assert (suite.name, case.classname) == (escape.file_name(text), escape.file_name(text))
    assert result.message == escape.text(text)
    assert result.text == f"{suite.name}:6:1: {result.message}"


def checkstyle(*reports):
    root = parsed("checkstyle", *reports)
    assert (root.tag, set(root.attrib)) == ("checkstyle", {"version"})
    for file in root:
        assert (file.tag, set(file.attrib)) == ("file", {"name"})
        for error in file:
            assert error.tag == "error"
            assert set(error.attrib) == {"line", "column", "severity", "message", "source"}
            assert int(error.get("line")) > 0
            assert int(error.get("column")) > 0
            assert error.get("severity") in {"error", "warning", "info", "ignore"}
    return root


def test_each_problem_is_an_error_of_its_file():
    files = checkstyle(*examples.EVERY)
    assert [(file.get("name"), len(file)) for file in files] == [
        (examples.GOOD.path, 0),
        (examples.WRONG.path, 2),
        (examples.EMPTY.path, 0),
        (examples.BROKEN.path, 1),
    ]
    assert [(error.get("severity"), error.get("source")) for error in files[1]] == [
        ("error", "readcheck.reading-time-off"),
        ("warning", "readcheck.grade-too-high"),
    ]


@pytest.mark.parametrize("severity", Severity)
def test_checkstyle_knows_every_severity(severity):
    assert checkstyle(hostile("x", severity))[0][0].get("severity") == severity


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_error_and_nothing_is_lost(kind):
    text = HOSTILE[kind]
    ((error,),) = checkstyle(hostile(text))
    assert error.get("message") == escape.text(text)
    assert checkstyle(hostile(text))[0].get("name") == escape.file_name(text)


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
@pytest.mark.parametrize("path", ["a  b.md", " x.md", "Tide\u00a0und\u3000Ebbe.md", "a'b\"&<>.md"])
def test_a_file_is_named_as_it_is(name, path):
    assert parsed(name, hostile(path))[0].get("name") == path


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
@given(text=ANY_TEXT)
def test_whatever_the_text_it_is_one_case(name, text):
    root = parsed(name, hostile(text))
    shown = [each.get("message") for each in root.iter() if "message" in each.attrib]
    assert (shown, len(root)) == ([escape.text(text)], 1)
