"""Settings printed, written and described."""

from __future__ import annotations

import re
import tomllib

import jsonschema
import pytest

from readcheck.config.model import Layer
from readcheck.config.resolve import Resolver
from readcheck.config.schema import schema
from readcheck.config.toml import as_toml, starter
from readcheck.settings import Settings, snake, specs


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (12.0, "12"),
        (7.5, "7.5"),
        ('a "b" é', '"a \\"b\\" é"'),
        (("a", "b"), '["a", "b"]'),
        ((), "[]"),
        ({"a-rule": "info"}, '{ a-rule = "info" }'),
        ({}, "{  }"),
    ],
)
def test_values_are_toml(value, text):
    assert as_toml(value) == text
    assert tomllib.loads(f"x = {text}")


def uncommented() -> str:
    lines = starter().splitlines()
    return "\n".join(
        re.sub(r"^# (?=[a-z-]+ = |\[\[overrides)", "", line) for line in lines
    ).replace("# audience", "audience")


def test_the_starter_sets_nothing():
    assert tomllib.loads(starter()) == {}


def test_every_line_of_the_starter_can_be_switched_on(tmp_path):
    table = tomllib.loads(uncommented())
    assert set(specs()) <= set(table)
    (tmp_path / "readcheck.toml").write_text(uncommented(), "utf-8")
    resolver = Resolver(Layer({}, "o"), environment={})
    settings = resolver.of(tmp_path / "a.md").settings
    assert settings.max_grade == 9.0
    assert settings.exclude == Settings().exclude
    assert settings.severity == (("word-count-off", "info"),)


def test_the_starter_passes_the_schema():
    jsonschema.validate(tomllib.loads(uncommented()), schema())


@pytest.mark.parametrize(
    "wrong",
    [
        {"max-grad": 3},
        {"max-grade": "3"},
        {"select": ["nothing"]},
        {"severity": {"reading-time-off": "fatal"}},
        {"overrides": [{"max-grade": 3}]},
        {"overrides": [{"files": ["a"], "fail-on": "info"}]},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema())


def test_each_setting_is_documented_in_one_sentence():
    for name, spec in specs().items():
        assert spec.doc.endswith("."), name
        assert hasattr(Settings(), snake(name))
