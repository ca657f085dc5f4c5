from __future__ import annotations

import io
import json
from pathlib import Path

import jsonschema
import pytest

import example_reports as examples
import readcheck
from readcheck.output.formats import json as json_format
from readcheck.output.style import Style

SCHEMA = json.loads((Path(readcheck.__file__).parent / "output/schema.json").read_text("utf-8"))


def rendered(*reports):
    out = io.StringIO()
    json_format.render(reports, out, Style())
    return out.getvalue()


@pytest.mark.parametrize(
    "reports",
    [
        pytest.param((), id="no-report"),
        pytest.param(examples.EVERY, id="usual"),
        pytest.param((examples.COMPARED,), id="cross-check"),
        pytest.param((examples.LEAN,), id="without-figures"),
        pytest.param((examples.HOSTILE, examples.HOSTILE_ERROR), id="hostile"),
    ],
)
def test_what_is_written_follows_the_schema(reports):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    written = json.loads(rendered(*reports))
    jsonschema.Draft202012Validator(SCHEMA).validate(written)
    assert len(written["articles"]) == len(reports)


def test_nothing_is_lost_of_what_an_input_says():
    article, error = json.loads(rendered(examples.HOSTILE, examples.HOSTILE_ERROR))["articles"]
    assert article["path"] == examples.HOSTILE.path
    assert article["title"] == examples.HOSTILE.title
    assert article["findings"][0]["message"] == examples.HOSTILE.findings[0].message
    assert error["error"] == examples.HOSTILE_ERROR.error


def test_the_output_is_ascii_without_control_characters():
    written = rendered(examples.HOSTILE)
    assert written.isascii()
    assert all(character.isprintable() or character == "\n" for character in written)


def test_no_line_starts_as_a_command_to_a_ci_runner():
    for line in rendered(examples.HOSTILE, examples.HOSTILE_ERROR).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##" not in line


def test_the_summary_counts_articles_findings_and_errors():
    assert json.loads(rendered(*examples.EVERY))["summary"] == {
        "silenced": {"comments": 0, "front_matter": 0, "overrides": 0, "baseline": 0},
        "articles": 3,
        "findings": {"error": 1, "warning": 1, "info": 0},
        "errors": 1,
    }


def test_a_value_without_bounds_is_null_and_not_infinity():
    score = examples.SCORES["lix"]
    endless = type(score)("lix", float("inf"), None, "", False, float("-inf"), float("nan"))
    measures = type(examples.MEASURES)(
        examples.EXTENT, examples.COUNTS, {"lix": endless}, examples.ESTIMATE
    )
    report = type(examples.GOOD)(path="a.md", measures=measures)
    (article,) = json.loads(rendered(report))["articles"]
    assert article["scores"]["lix"]["value"] is None
    assert article["scores"]["lix"]["range"] == [None, None]
