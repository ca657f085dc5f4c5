"""What every rule owes: a documentation, a sample that breaks it and one that does not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from readcheck import engine, families
from readcheck.article.parse import decode
from readcheck.checks.base import Check
from readcheck.config.front_matter import with_front_matter
from readcheck.findings import Severity
from readcheck.fixes import mend
from readcheck.settings import Settings
from readcheck.source import Source, UnreadableError

if TYPE_CHECKING:
    from readcheck.report import LocatedFinding

FIXTURES = Path(__file__).parent / "fixtures"
RULES = families.names("checks")
FIXABLE = [name for name in RULES if families.module("checks", name).CHECK.fixable]
# These find nothing in one file: their samples are folders, which tests/cli/test_across.py checks.
ACROSS = [name for name in RULES if families.module("checks", name).CHECK.confirm]
UNREADABLE = "unreadable-file"  # The run reports it: such a file never becomes an article.


def sample(rule: str, name: str) -> Source:
    """The one sample `bad` or `good` of a rule, whatever its ending."""
    (path,) = (FIXTURES / rule).glob(f"{name}.*")
    return decode(path.read_bytes(), path.name)


def settings_for(source: Source, rule: str) -> Settings:
    """The settings that a sample makes for itself, with its rule switched on."""
    settings = Settings(extend_select=(rule,))
    return with_front_matter(settings, engine.analyse(source, settings).article)


def findings(source: Source, rule: str) -> list[LocatedFinding]:
    report = engine.check(engine.analyse(source, settings_for(source, rule)))
    return list(report.findings)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_documented(rule: str) -> None:
    check = families.module("checks", rule).CHECK
    text = families.module("checks", rule).__doc__
    assert isinstance(check, Check)
    summary, rest = text.strip().split("\n", 1)
    assert summary.endswith(".")
    assert len(summary) <= 100
    assert "\nBad" in rest
    assert "\nGood" in rest
    assert rest.count("\n    ") >= 2
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("rule", [r for r in RULES if r not in (UNREADABLE, *ACROSS)])
def test_a_rule_finds_its_bad_sample_and_passes_its_good_one(rule: str) -> None:
    source = sample(rule, "bad")
    found = [finding for finding in findings(source, rule) if finding.rule == rule]
    assert found
    for finding in found:
        assert finding.severity in Severity
        assert "\n" not in finding.message
        assert finding.message[0] == finding.message[0].lower()
        assert not finding.message.endswith(".")
        assert 0 <= finding.location.start.offset <= finding.location.end.offset
        assert finding.location.end.offset <= len(source.text)
    assert findings(sample(rule, "good"), rule) == []


@pytest.mark.parametrize("rule", FIXABLE)
def test_a_fix_mends_its_bad_sample_and_leaves_its_good_one(rule: str) -> None:
    bad, good = sample(rule, "bad"), sample(rule, "good")
    mended = mend(bad, settings_for(bad, rule))
    assert mended.fixed[rule] >= 1
    after = Source(mended.text, bad.path)
    assert findings(after, rule) == []
    assert mend(after, settings_for(bad, rule)).text == mended.text
    assert mend(good, settings_for(good, rule)).text == good.text


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_something_to_find_with(rule: str) -> None:
    check = families.module("checks", rule).CHECK
    assert (rule == UNREADABLE) is (check.find is None and check.review is None)


HOSTILE = {
    "nothing": "",
    "nulls": "\0" * 50,
    "lone surrogates": "Reading time: \ud800 minutes\n\n\udfff 5 min read",
    "one long line": "5 min read " * 20_000,
    "unclosed": "<article><p><b>5 min read" * 500,
    "numbers": "Reading time: 99999999999999999999999999 minutes\n\n1e400 min read",
    "escapes": "\x1b[31mReading time: 5 minutes\x1b[0m\n\n::error::5 min read",
}


@pytest.mark.parametrize("path", ["a.html", "a.md", "a.txt"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_falls_over_hostile_input(text: str, path: str) -> None:
    settings = Settings(extend_select=("all",), max_grade=1)
    for finding in engine.check(engine.analyse(Source(text, path), settings)).findings:
        assert finding.location.start.offset <= finding.location.end.offset <= len(text)


def test_an_unreadable_file_never_becomes_an_article() -> None:
    with pytest.raises(UnreadableError):
        findings(sample(UNREADABLE, "bad"), UNREADABLE)
    assert findings(sample(UNREADABLE, "good"), UNREADABLE) == []
