"""Baselines of shapes that no run writes: one line of error, whatever level is wrong."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.config.model import ConfigError
from readcheck.run.baseline import read

SOME = {"notes.md": {"date-order": ["ab12"]}}


@pytest.mark.parametrize(
    "content",
    [
        None,
        3,
        "text",
        {"version": True, "findings": SOME},
        {"version": "1", "findings": SOME},
        {"version": [1], "findings": SOME},
        {"version": 1},
        {"version": 1, "findings": None},
        {"version": 1, "findings": [SOME]},
        {"version": 1, "findings": {"notes.md": ["ab12"]}},
        {"version": 1, "findings": {"notes.md": {"date-order": "ab12"}}},
        {"version": 1, "findings": {"notes.md": {"date-order": ["ab12", ["cd34"]]}}},
        {"version": 1, "findings": {"notes.md": {"date-order": [{"ab12": 1}]}}},
        {"version": 1, "findings": {"notes.md": {"date-order": [0.5]}}},
        {"version": 1, "findings": {"notes.md": {"date-order": [None]}}},
    ],
)
def test_a_wrong_shape_at_any_level_is_told_in_a_line(tmp_path, content):
    path = tmp_path / "accepted.json"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(ConfigError) as told:
        read(path)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("text", ['{"a":' * 90_000, "[" * 90_000, "7" * 6000, "\ufeff{}", ""])
def test_what_no_parser_gets_through_is_told(tmp_path, text):
    path = tmp_path / "accepted.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"accepted\.json"):
        read(path)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(ANYTHING)
def test_anything_else_is_told_or_read(tmp_path_factory, findings):
    path = tmp_path_factory.mktemp("baseline") / "accepted.json"
    path.write_text(json.dumps({"version": 1, "findings": findings}), "utf-8")
    try:
        known = read(path)
    except ConfigError:
        return
    prints = [item for rules in known.entries.values() for each in rules.values() for item in each]
    assert all(isinstance(item, str) for item in prints)
    known.pruned(["date-order"])


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="a device of POSIX")
def test_a_device_is_no_baseline(tmp_path):
    (tmp_path / "accepted.json").symlink_to("/dev/zero")
    with pytest.raises(ConfigError, match="not a regular file"):
        read(tmp_path / "accepted.json")
