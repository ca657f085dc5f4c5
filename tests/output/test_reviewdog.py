"""Held against reviewdog's format (reviewdog/reviewdog, proto/rdf/reviewdog.proto)."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest
from hypothesis import given
from markdown_it import MarkdownIt

import example_reports as examples
from readcheck.output import escape
from rendering import ANY_TEXT, HOSTILE, hostile, located, rendered

TEXT = {"type": "string"}
POSITION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {key: {"type": "integer", "minimum": 1} for key in ("line", "column")},
}
RANGE = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"start": POSITION, "end": POSITION},
}
SOURCE = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"name": TEXT, "url": TEXT},
}
DIAGNOSTIC = {
    "type": "object",
    "additionalProperties": False,
    "required": ["message", "location"],
    "properties": {
        "message": {"type": "string", "minLength": 1},
        "location": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"path": {"type": "string", "minLength": 1}, "range": RANGE},
        },
        "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
        "source": SOURCE,
        "code": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"value": TEXT, "url": TEXT},
        },
        "suggestions": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"range": RANGE, "text": TEXT},
            },
        },
        "original_output": TEXT,
        "related_locations": {"type": "array"},
    },
}
RESULT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["diagnostics"],
    "properties": {
        "source": SOURCE,
        "severity": DIAGNOSTIC["properties"]["severity"],
        "diagnostics": {"type": "array", "items": DIAGNOSTIC},
    },
}


def diagnostics(name, *reports):
    written = rendered(name, *reports)
    if name == "rdjson":
        read = json.loads(written)
        jsonschema.Draft202012Validator(RESULT).validate(read)
        found = read["diagnostics"]
    else:
        found = [json.loads(line) for line in written.splitlines()]
        for each in found:
            jsonschema.Draft202012Validator(DIAGNOSTIC).validate(each)
            assert each["source"] == {"name": "readcheck"}
    # Reviewdog is written in Go, whose JSON has no surrogates without a partner.
    json.dumps(found, ensure_ascii=False).encode()
    return found


def at(text, place):
    """The bytes of a text between a range's start and end, as reviewdog counts them."""
    lines = text.encode().split(b"\n")
    start, end = place["start"], place["end"]
    first, last = start["column"] - 1, end["column"] - 1
    if start["line"] == end["line"]:
        return lines[start["line"] - 1][first:last].decode()
    between = lines[start["line"] : end["line"] - 1]
    return b"\n".join(
        [lines[start["line"] - 1][first:], *between, lines[end["line"] - 1][:last]]
    ).decode()


@pytest.mark.parametrize("name", ["rdjson", "rdjsonl"])
def test_each_problem_is_a_diagnostic(name):
    found = diagnostics(name, *examples.EVERY)
    assert [(each["severity"], each["code"]["value"]) for each in found] == [
        ("ERROR", "reading-time-off"),
        ("WARNING", "grade-too-high"),
        ("ERROR", "unreadable-file"),
    ]
    assert [len(each.get("suggestions", ())) for each in found] == [1, 0, 0]


@pytest.mark.parametrize("name", ["rdjson", "rdjsonl"])
@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("Reading time: 9 minutes.\n", "9 minutes", id="ascii"),
        pytest.param("“é𐐀” 中文 👩‍👩‍👧 9 minutes é\n", "9 minutes", id="wide-before"),
        pytest.param("x\n\né𐐀: neuf é𐐀 minutes.\n", "neuf é𐐀 minutes", id="wide-inside"),
        pytest.param("é𐐀 Reading time:\né𐐀 9\n minutes\n", "Reading time:\né𐐀 9", id="two-lines"),
    ],
)
def test_columns_are_bytes_and_suggestions_stand_where_the_claim_stands(name, text, published):
    (found,) = diagnostics(name, located(text, published, "2 minutes"))
    assert at(text, found["location"]["range"]) == published
    (suggestion,) = found["suggestions"]
    assert at(text, suggestion["range"]) == published
    assert suggestion["text"] == "2 minutes"


def shown_in_a_comment(message):
    """What a reader of a comment sees; nothing in it is markup, a link, HTML or a mention."""
    parser = MarkdownIt("gfm-like")
    parser.linkify.set({"fuzzy_link": False, "fuzzy_email": False})
    (inline,) = parser.parseInline(
        f"x{message}"
    )  # Our messages never start with an article's words.
    assert {child.type for child in inline.children} <= {"text", "text_special", "code_inline"}
    for child in inline.children:
        if child.type != "code_inline":
            assert not re.search(r"[@#^$%](?=[\w\"])|https?:|www\.", child.content)
    return "".join(child.content for child in inline.children)[1:]


@pytest.mark.parametrize(
    ("message", "written"),
    [
        pytest.param("claims 9 min: 69 words per minute", None, id="ours"),
        pytest.param("reading_time says 5 & 6 (50 %)!", None, id="harmless-signs"),
        pytest.param("title '@all'", "title '`@`all'", id="mention"),
        pytest.param("title '[a](b)'", "title '\\[a\\](b)'", id="link"),
        pytest.param("title '<b>&lt;'", "title '\\<b>\\&lt;'", id="html"),
    ],
)
def test_a_comment_is_escaped_where_it_has_to_be(message, written):
    report = examples.LEAN._replace(findings=(examples.finding(message),))
    assert diagnostics("rdjson", report)[0]["message"] == (written or message)


@given(text=ANY_TEXT)
def test_whatever_the_text_a_comment_shows_it_as_it_is(text):
    (found,) = diagnostics("rdjson", hostile(f"says {text}"))
    shown_in_a_comment(found["message"])


@pytest.mark.parametrize("name", ["rdjson", "rdjsonl"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_diagnostic_and_nothing_is_lost(name, kind):
    text = HOSTILE[kind]
    (found,) = diagnostics(name, hostile(text))
    assert shown_in_a_comment(found["message"]) == escape.text(text)
    assert found["location"]["path"] == escape.file_name(text)
    (suggestion,) = found["suggestions"]
    assert suggestion["text"] == text.encode("utf-8", "replace").decode()
