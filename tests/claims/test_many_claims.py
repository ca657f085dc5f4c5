"""Pages that claim more than anybody would compare."""

from __future__ import annotations

import pytest

from readcheck import engine
from readcheck.article.model import Origin
from readcheck.claims.model import Outcome
from readcheck.settings import Settings
from readcheck.source import Source

BODY = "The sea comes in twice a day and goes out twice a day. " * 40


@pytest.mark.parametrize("line", ["readingTime: 9", "wordCount: 9000"])
def test_the_first_are_judged_and_the_others_are_told_to_be_too_many(line):
    lines = f"{line}\n" * 1000
    page = Source(f"---\n{lines}---\n\n# Tides\n\n{BODY}\n", "a.md")
    report = engine.check(engine.analyse(page, Settings()))
    claims = [each for each in report.claims if each.claim.origin is Origin.FRONT_MATTER]
    outcomes = [claim.outcome for claim in claims]
    assert outcomes == [Outcome.OFF] * 200 + [Outcome.CANNOT_TELL] * 800
    assert claims[-1].reason == "the page says too much of this kind to compare"
    assert report.findings


def test_of_thousands_of_ignored_rules_each_is_checked_once():
    rules = "".join(f"    - {rule}\n" for rule in ["date-order", "reading-time-off"] * 1000)
    page = Source(f"---\nreadcheck:\n  ignore:\n{rules}---\n\n{BODY}\n", "a.md")
    settings = engine.analyse(page, Settings()).settings
    assert settings.ignore == ("date-order", "reading-time-off") * 1000
