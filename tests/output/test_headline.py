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
