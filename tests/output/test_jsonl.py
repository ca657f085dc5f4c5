from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import example_reports as examples
import readcheck
from rendering import HOSTILE, hostile, rendered

SCHEMA = json.loads((Path(readcheck.__file__).parent / "output/schema.json").read_text("utf-8"))
ARTICLE = {**SCHEMA["properties"]["articles"]["items"], "$defs": SCHEMA.get("$defs", {})}


def test_each_article_is_a_line_as_in_the_json_report():
    lines = rendered("jsonl", *examples.EVERY).splitlines()
    whole = json.loads(rendered("json", *examples.EVERY))
    assert [json.loads(line) for line in lines] == whole["articles"]


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_hostile_leaves_its_line_and_nothing_at_all_is_lost(kind):
    text = HOSTILE[kind]
    written = rendered("jsonl", hostile(text))
    assert written.isascii()
    assert written.isprintable() or written.count("\n") == 1
    article = json.loads(written)
    jsonschema.Draft202012Validator(ARTICLE).validate(article)
    assert article["path"] == article["title"] == text
    assert article["claims"][0]["published"] == text
    assert article["findings"][0]["message"] == text
    assert article["findings"][0]["fix"]["edits"][0]["text"] == text
    assert json.loads(rendered("json", hostile(text)))["articles"] == [article]
