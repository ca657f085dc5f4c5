"""Accepting findings for now."""

from __future__ import annotations

import json

import pytest

from readcheck.config.model import ConfigError
from readcheck.findings import Severity
from readcheck.report import LocatedFinding, Report
from readcheck.run import baseline
from readcheck.source import Location, Position

WHERE = Location(Position(1, 1, 0, 1, 1), Position(1, 2, 1, 2, 2))


def report(path, *prints: str, rule: str = "a-rule") -> Report:
    found = (LocatedFinding(rule, Severity.ERROR, "m", WHERE, None, p) for p in prints)
    return Report(str(path), findings=tuple(found))


def test_only_new_findings_are_left(tmp_path):
    page = tmp_path / "posts" / "a.md"
    accepted = baseline.collect([report(page, "1", "2")], tmp_path)
    baseline.write(tmp_path / "b.json", accepted)
    known = baseline.read(tmp_path / "b.json")
    assert [f.fingerprint for f in known.accept(report(page, "2", "3")).findings] == ["3"]
    assert [f.fingerprint for f in known.accept(report(tmp_path / "x.md", "1")).findings] == ["1"]
    assert len(known.accept(report(page, "1", rule="b-rule")).findings) == 1


def test_stale_entries_of_checked_and_of_lost_files_are_pruned(tmp_path):
    checked, lost, unchecked = (tmp_path / name for name in ("a.md", "lost.md", "c.md"))
    unchecked.touch()
    accepted = baseline.collect(
        [report(checked, "1", "2"), report(lost, "3"), report(unchecked, "4")], tmp_path
    )
    known = baseline.Baseline(tmp_path / "b.json", accepted)
    known.accept(report(checked, "1"))
    assert known.stale({"a-rule"}) == 2
    assert known.pruned({"a-rule"}) == {"a.md": {"a-rule": ["1"]}, "c.md": {"a-rule": ["4"]}}
    assert known.stale({"b-rule"}) == 0  # Of a rule that was not run nothing is known.


def test_a_file_that_could_not_be_checked_keeps_its_entries(tmp_path):
    page = tmp_path / "a.md"
    page.touch()
    known = baseline.Baseline(tmp_path / "b", baseline.collect([report(page, "1")], tmp_path))
    known.accept(Report(str(page), error="broken"))
    assert known.stale({"a-rule"}) == 0


def test_the_file_is_sorted_and_small_to_diff(tmp_path):
    entries = baseline.collect(
        [report(tmp_path / "b.md", "2", "1"), report(tmp_path / "a.md", "3")], tmp_path
    )
    baseline.write(tmp_path / "x.json", entries)
    text = (tmp_path / "x.json").read_text()
    assert text.index("a.md") < text.index("b.md")
    assert json.loads(text)["findings"]["b.md"]["a-rule"] == ["1", "2"]
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no baseline"),
        ("[]", "no baseline of version 1"),
        ('{"version": 2, "findings": {}}', "no baseline of version 1"),
        ('{"version": 1, "findings": []}', "findings must be lists"),
        ('{"version": 1, "findings": {"a": {"b": 3}}}', "findings must be lists"),
    ],
)
def test_what_is_no_baseline_is_told(tmp_path, text, message):
    path = tmp_path / "b.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match=message):
        baseline.read(path)


def test_a_missing_baseline_is_told(tmp_path):
    with pytest.raises(ConfigError, match="No such file"):
        baseline.read(tmp_path / "b.json")


def test_what_a_run_says_nothing_about_stays_accepted(tmp_path):
    for name in ("a.md", "other.md"):
        (tmp_path / name).touch()
    old = {
        "a.md": {"a-rule": ["1", "2"], "b-rule": ["3"]},
        "other.md": {"a-rule": ["4"]},
        "gone.md": {"a-rule": ["5"]},
    }
    known = baseline.Baseline(tmp_path / "b.json", old)
    new = {"a.md": {"a-rule": ["2", "6"]}}
    run = {"a.md": {"a-rule"}}
    kept = {"b-rule": ["3"]}
    others = {"other.md": {"a-rule": ["4"]}}
    assert (
        known.with_new(new, run, all_told=True) == {"a.md": {"a-rule": ["2", "6"]} | kept} | others
    )
    partly = known.with_new(new, run, all_told=False)
    assert partly == {"a.md": {"a-rule": ["2", "6", "1"]} | kept} | others
    assert known.with_new({}, run, all_told=True) == {"a.md": kept} | others
