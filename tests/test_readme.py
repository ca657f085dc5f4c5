"""What the README counts is counted, and what it runs is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readcheck import families
from readcheck.languages import base
from readcheck.reading.conventions import CONVENTIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COUNTING = [README, (ROOT / "CHANGELOG.md").read_text("utf-8")]
NUMBERS = {
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
}
TENS = {"seventy": 70, "eighty": 80, "ninety": 90}


@pytest.mark.parametrize("text", COUNTING, ids=["readme", "changelog"])
def test_formulas_and_conventions_are_as_many_as_told(text):
    names = families.names("scores")
    made_for = [families.module("scores", name).FORMULA.languages for name in names]
    languages = len(frozenset().union(*made_for))
    told = re.findall(r"(\d+) (?:readability )?formulas for (\w+) languages", text)
    assert told == [(str(len(names)), NUMBERS[languages])]
    conventions = re.findall(r"(\d+) (?:site generators' )?conventions", text)
    assert conventions == [str(len(CONVENTIONS))]


@pytest.mark.parametrize("text", COUNTING, ids=["readme", "changelog"])
def test_times_are_found_in_more_languages_than_told(text):
    known = sum(1 for code in families.names(base.FAMILY) if base.language(code).wording)
    told = re.findall(r"more than (\w+) languages", text)
    assert told
    for number in told:
        assert TENS[number] < known <= TENS[number] + 10


def test_every_command_it_shows_is_one():
    commands = families.names("cli.commands")
    shown = re.findall(r"^\$ readcheck (\w+)(?= )(?![/.])", README, re.MULTILINE)
    assert shown
    assert set(shown) <= set(commands)
