"""Many texts by the library, as the command line has them."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readcheck
from readcheck.cli.commands.check import command as check
from readcheck.output.json_contract import article_dict, dumps
from readcheck.report import Report

PIECES = st.sampled_from(
    [
        "# Tides\n\n",
        "*3 min read*\n\n",
        "The sea comes in twice a day. ",
        "Die Flut kommt zweimal am Tag. ",
        "<p>The harbour waits. ",
        "<!doctype html><title>Tides</title><h1>Tides</h1>",
        "---\ntitle: Tides\n---\n",
        "---\nreadcheck: {max-grade: high}\n---\n",
        "\ufeff",
        "\r\n",
        "\0",
        "- one\n- two\n",
        "```\ncode\n```\n",
    ]
)
CONTENTS = st.lists(PIECES | st.text(max_size=20), max_size=8).map("".join)
ENDINGS = st.sampled_from([".md", ".html", ".txt", ".mdx", ""])


@settings(max_examples=25)
@given(
    st.lists(st.tuples(CONTENTS, ENDINGS), min_size=1, max_size=4),
    st.sampled_from([None, "html", "text"]),
    st.sampled_from([None, "de"]),
)
def test_reports_are_those_of_the_command_line(contents, format_name, language):
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            named = [
                (f"{n}{ending}", text.encode("utf-8", "surrogatepass"))
                for n, (text, ending) in enumerate(contents)
            ]
            for name, data in named:
                Path(name).write_bytes(data)
            check(
                [name for name, _ in named],
                isolated=True,
                no_cache=True,
                input_format=format_name,
                language=language,
                output_format=["jsonl=out.jsonl"],
            )
            told = Path("out.jsonl").read_text("utf-8").splitlines()
        finally:
            os.chdir(here)
    made = readcheck.batch(named, format_name=format_name, language=language)
    assert [dumps(article_dict(report)) for report in made] == told


def test_a_text_is_decoded_bytes():
    text = "# Tides\n\n*9 min read*\n\nThe sea comes in twice a day.\n"
    (one,), (other,) = readcheck.batch([("a.md", text)]), readcheck.batch([("a.md", text.encode())])
    assert one == other


def test_nothing_is_read_before_it_is_asked_for():
    given_out = []

    def texts():
        for text in ("One.", "Two."):
            given_out.append(text)
            yield text

    reports = readcheck.batch(texts())
    assert given_out == []
    assert next(reports).path == "<text>"
    assert given_out == ["One."]


@pytest.mark.parametrize("broken", [b"\xff\xff\xff", 3, None, "---\nreadcheck: [\n---\n"])
def test_what_is_broken_is_an_error_and_stops_nothing(broken):
    first, second = readcheck.batch([("a.md", broken), "The sea comes in."])
    assert isinstance(first, Report)
    assert first.error
    assert "\n" not in first.error
    assert second.error is None


@pytest.mark.parametrize("none", [None, 3, 0.5, bytearray(b"a"), ("a.md",), ("a.md", "b", "c"), ()])
def test_what_is_no_text_is_named_and_no_bug_of_ours(none):
    """Columns of data sets have empty places (`None`, NaN)."""
    first, second = readcheck.batch([none, "The sea comes in."])
    assert first.error == f"neither a text nor a path and a text: {type(none).__name__}"
    assert second.error is None


@pytest.mark.parametrize("one", ["The sea comes in.", b"The sea comes in.", bytearray(b"The sea")])
def test_one_text_is_not_taken_for_many_of_a_letter(one):
    with pytest.raises(TypeError, match="batch takes many texts"):
        readcheck.batch(one)


def test_an_unknown_format_is_told_at_once():
    with pytest.raises(ValueError, match=r"unknown format 'docx'.*html, markdown, text"):
        readcheck.batch([], format_name="docx")


def test_an_unknown_language_is_told_at_once():
    with pytest.raises(ValueError, match="unknown language 'xx'"):
        readcheck.batch([], language="xx")


def test_sections_are_there_and_paragraphs_where_they_are_asked_for():
    (usual,) = readcheck.batch([("a.md", "# A\n\nOne.\n\n## B\n\nTwo.")])
    (asked,) = readcheck.batch([("a.md", "# A\n\nOne.\n\nTwo.")], by=("paragraph",))
    assert usual.measures.sections
    assert usual.measures.paragraphs is None
    assert asked.measures.sections is None
    assert json.loads(dumps(article_dict(asked)))["paragraphs"]
