"""Values that no reader, grade or file can have, and configurations that nobody can follow."""

from __future__ import annotations

import os

import pytest

from readcheck.cli import options
from readcheck.config.load import load
from readcheck.config.model import ConfigError
from readcheck.config.schema import schema
from readcheck.config.validate import check_value

IMPOSSIBLE = [
    *(("words-per-minute", value) for value in ("0.5", "-200", "nan", "-nan", "inf", "1e9")),
    *(("max-grade", value) for value in ("-1", "-0.5", "nan", "inf", "-inf", "1e300", "9" * 400)),
    *(("max-warnings", value) for value in ("-7", f"-{'9' * 30}")),
]


@pytest.fixture(autouse=True)
def _forget():
    load.cache_clear()


def told(tmp_path, text, name="readcheck.toml"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError) as error:
        load(path)
    assert "\n" not in str(error.value)
    assert name in str(error.value)
    return str(error.value)


@pytest.mark.parametrize(("name", "value"), IMPOSSIBLE)
def test_an_impossible_number_is_told_by_its_setting(tmp_path, name, value):
    assert name in told(tmp_path, f"{name} = {value}\n")
    if name != "max-warnings":
        text = f'[[overrides]]\nfiles = ["a.md"]\n{name} = {value}\n'
        load.cache_clear()
        assert name in told(tmp_path, text)
    with pytest.raises(ConfigError, match=name):
        options.resolver([f"{name}={value}"])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("words-per-minute", 1),
        ("words-per-minute", 900.5),
        ("max-grade", 0),
        ("max-grade", 18),
        ("max-warnings", 0),
        ("max-warnings", 10**6),
    ],
)
def test_a_possible_number_is_taken(name, value):
    assert check_value(name, value, "here") == value


@pytest.mark.parametrize(
    "text",
    [
        f"ignore = {'[' * 3000}{']' * 3000}",
        f"severity = {'{a = ' * 3000}1{'}' * 3000}",
        f"max-warnings = {'8' * 6000}",
        'extend = ""',
        'extend = "more\\u0000.toml"',
        "extend = [1]",
        'cache-dir = ""',
        'baseline = "a\\u0000b"',
        'exclude = ["a\\u0000b"]',
        "exclude = [[]]",
        "ignore = [{}]",
        "severity = { date-order = {} }",
        "severity = [1]",
        "select = 2020-01-01",
        "language = { a = 1 }",
        "overrides = 3",
        "overrides = [1]",
        "[overrides]\nfiles = 1",
        "[[overrides]]\nfiles = [[1]]",
        '[[overrides]]\nfiles = ["a.md"]\noverrides = []',
    ],
)
def test_a_shape_that_cannot_be_followed_is_one_line(tmp_path, text):
    told(tmp_path, text)


@pytest.mark.parametrize("text", ["[tool]\nreadcheck = 3", "tool = [1]", "tool.readcheck = []"])
def test_our_table_in_a_project_file_is_a_table(tmp_path, text):
    assert "table" in told(tmp_path, text, "pyproject.toml")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="a device of POSIX")
def test_a_device_is_no_configuration(tmp_path):
    (tmp_path / "more.toml").symlink_to("/dev/zero")
    (tmp_path / "readcheck.toml").write_text('extend = "more.toml"', "utf-8")
    with pytest.raises(ConfigError, match="not a regular file"):
        load(tmp_path / "readcheck.toml")


def test_the_schema_knows_the_ranges():
    properties = schema()["properties"]
    assert properties["words-per-minute"].items() >= {"minimum": 1, "maximum": 10_000}.items()
    assert "maximum" not in properties["max-warnings"]
