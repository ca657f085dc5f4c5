"""The claim that stands for an article where there is room for one."""

from __future__ import annotations

import pytest

import example_reports as examples
from readcheck.claims.model import Outcome
from readcheck.output.headline import telling_claim
from rendering import rendered

HOLDS = examples.claim("2 minutes")
OFF = examples.claim("9 minutes", outcome=Outcome.OFF, low=9.0, high=9.0, line=9)
STRANGER = examples.claim("7 min", own=False, outcome=None, line=40)


@pytest.mark.parametrize(
    ("claims", "told"),
    [((STRANGER, HOLDS, OFF), OFF), ((HOLDS, STRANGER), HOLDS), ((STRANGER,), None)],
)
def test_the_worst_own_claim_is_told(claims, told):
    assert telling_claim(examples.GOOD._replace(claims=claims)) == told


@pytest.mark.parametrize("name", ["csv", "markdown"])
def test_no_format_calls_right_what_holds_in_one_place_only(name):
    text = rendered(name, examples.GOOD._replace(claims=(HOLDS, OFF)))
    assert "9 minutes" in text
    assert "2 minutes" not in text


@pytest.mark.parametrize("name", ["table", "markdown"])
@pytest.mark.parametrize("reports", [1, 2])
def test_words_that_no_space_parts_are_said_to_be_estimates(name, reports):
    thai = rendered(name, *[examples.GOOD._replace(language="th")] * reports)
    assert "about 450" in thai
    assert "about" not in rendered(name, *[examples.GOOD] * reports)


def test_one_article_says_that_its_words_are_an_estimate():
    assert "about 450 words (estimated)" in rendered("table", examples.GOOD._replace(language="km"))
