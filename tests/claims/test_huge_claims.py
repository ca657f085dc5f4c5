"""Claims of numbers that no article can have: wrong, and never passed over as no claim."""

from __future__ import annotations

import json

import pytest

from readcheck import check_text

BODY = "The old mill stands by the brook and grinds corn for the village. " * 30
SIZES = (10**9, 10**19, int("8" * 90), int("7" * 350))


def markdown(number):
    return [
        (f"# Mill\n\nReading time: {number} minutes\n\n{BODY}", "reading-time-off"),
        (f"# Mill\n\nReading time: {number:,} minutes\n\n{BODY}", "reading-time-off"),
        (f"# Mill\n\nReading time: {number} hours\n\n{BODY}", "reading-time-off"),
        (f"# Mill\n\nReading time: 3 to {number} minutes\n\n{BODY}", "reading-time-off"),
        (f"# Mill\n\nWord count: {number}\n\n{BODY}", "word-count-off"),
        (f"---\nreadingTime: {number}\n---\n# Mill\n\n{BODY}", "reading-time-off"),
        (f"---\nreadingTime:\n  time: {number}\n---\n# Mill\n\n{BODY}", "reading-time-off"),
        (f"---\nwordCount: {number}\n---\n# Mill\n\n{BODY}", "word-count-off"),
    ]


@pytest.mark.parametrize("number", SIZES[:3])
def test_a_huge_claim_is_found(number):
    for text, rule in markdown(number):
        found = [finding.rule for finding in check_text(text, "mill.md").findings]
        assert rule in found, text[:80]


@pytest.mark.parametrize("number", SIZES)
def test_a_huge_value_of_json_ld_is_found(number):
    data = json.dumps({"@type": "Article", "timeRequired": f"PT{number}M", "wordCount": number})
    page = f"<script type=application/ld+json>{data}</script><h1>Mill</h1><p>{BODY}</p>"
    found = {finding.rule for finding in check_text(page, "mill.html").findings}
    assert found >= {"reading-time-off", "word-count-off"}


def test_zeros_in_front_make_no_number_large():
    text = f"# Mill\n\nReading time: {'0' * 30}2 minutes\n\n{BODY}"
    assert not check_text(text, "mill.md").findings


@pytest.mark.parametrize("number", ["1e400", "1E+9", "2.5e12", "7e" + "9" * 400])
def test_a_number_with_an_exponent_is_as_large_as_it_says(number):
    for text, rule in (
        (f"# Mill\n\nReading time: {number} minutes\n\n{BODY}", "reading-time-off"),
        (f"---\nreadingTime: {number}\n---\n# Mill\n\n{BODY}", "reading-time-off"),
        (f"---\nwordCount: {number}\n---\n# Mill\n\n{BODY}", "word-count-off"),
    ):
        assert rule in [finding.rule for finding in check_text(text, "mill.md").findings], text[:80]


@pytest.mark.parametrize("number", ["2e0", "0.2e1", "20e-1"])
def test_a_small_number_with_an_exponent_is_small(number):
    report = check_text(f"# Mill\n\nReading time: {number} minutes\n\n{BODY}", "mill.md")
    assert [claim.claim.low for claim in report.claims if claim.claim.low is not None] == [2]
    assert not report.findings


@pytest.mark.parametrize(
    "said",
    [
        "# Mill\n\nReading time: -2 minutes\n",
        "# Mill\n\n\u22122 min read\n",
        "# Mill\n\nReading time: \u22122 minutes\n",
        "---\nreadingTime: -2\n---\n# Mill\n",
        "---\nreadingTime: -2 min\n---\n# Mill\n",
    ],
)
def test_fewer_minutes_than_none_are_wrong_and_not_mended(said):
    [finding] = check_text(f"{said}\n{BODY}", "mill.md").findings
    assert (finding.rule, finding.fix) == ("reading-time-off", None)


@pytest.mark.parametrize("line", ["Reading time - 2 minutes", "Reading time -2 min", "-2 min read"])
def test_a_dash_that_parts_is_no_minus(line):
    report = check_text(f"# Mill\n\n{line}\n\n{BODY}", "mill.md")
    assert [claim.claim.low for claim in report.claims if claim.claim.low is not None] == [2]
    assert not report.findings
