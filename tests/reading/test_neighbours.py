"""What pages of characters tell of their rule, by themselves and beside pages of words."""

from __future__ import annotations

from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.reading.neighbours import CHARACTERS, WORDS, Said, agreed, agreed_beside

ROUNDINGS = {"up": ceil, "down": floor, "nearest": lambda minutes: floor(minutes + 0.5)}


def of_words(words, minutes):
    return Said(minutes, words, words, words)


def of_characters(characters, minutes, *, runs=None):
    """A page of so many characters, a tenth of them punctuation, in sentences of twenty."""
    spaces = characters // 100 if runs is None else runs
    ends = (spaces, spaces * 1.2), (characters // 20, characters // 18 + 5)
    return Said(minutes, round(characters * 0.9), characters, characters, ends)


def english(speed, rounding="up"):
    """What thirty pages of words follow."""
    counts = [150 + 67 * at for at in range(30)]
    pages = [of_words(n, max(1, ROUNDINGS[rounding](n / speed))) for n in counts]
    found = agreed(pages, WORDS)
    assert found is not None
    return found


def test_a_run_of_characters_for_a_word():
    pages = [of_characters(count, 1) for count in (400, 600, 900, 1500, 5000)]
    found = agreed_beside(pages, english(212))
    assert found is not None
    assert found.blind
    assert found.contradict(of_characters(800, 3))
    assert found.give(of_characters(800, 3)) == (1, 1)
    assert not found.contradict(of_characters(800, 1))
    assert found.counted(of_characters(800, 3)) == "up to 10 words"
    assert (found.follow, found.pages) == (5, 5)


def test_one_page_with_a_wrong_time_makes_no_rule_of_characters():
    """By characters at 1,000 a minute all but the last are right; by runs all but one."""
    counts = (400, 600, 900, 1500, 800)
    pages = [*(of_characters(count, 1) for count in counts), of_characters(2600, 3)]
    found = agreed_beside(pages, english(212))
    assert found is not None
    assert not found.contradict(of_characters(5300, 1))
    assert found.contradict(of_characters(800, 3))


def test_a_page_of_many_runs_may_take_longer():
    pages = [of_characters(count, 1) for count in (400, 600, 900, 1500, 5000)]
    found = agreed_beside(pages, english(212))
    assert found is not None
    assert not found.contradict(of_characters(900, 3, runs=500))


def test_what_characters_explain_as_well_is_not_ruled_out():
    """All say a minute, by runs or by 1,000 characters; this one is longer than they are."""
    pages = [of_characters(count, 1) for count in (700, 900, 950, 990)]
    found = agreed_beside(pages, english(212))
    assert found is not None
    assert not found.contradict(of_characters(2200, 3))
    assert found.contradict(of_characters(500, 3))


def test_where_words_are_one_rule_few_pages_of_a_language_are_enough():
    pages = [of_characters(count, ceil(count / 400)) for count in (700, 1500, 2900, 4100)]
    assert agreed(pages, CHARACTERS) is None
    found = agreed_beside(pages, english(212))
    assert found is not None
    assert not found.blind
    assert found.contradict(of_characters(1500, 12))
    assert not found.contradict(of_characters(1500, 4))
    assert agreed_beside(pages[:1], english(212)) is None


def test_rounding_is_the_same_in_every_language():
    """At 1,000 characters a minute to the nearest; rounded up, as many would be two minutes."""
    counts = (350, 500, 600, 950, 1200, 1900, 5200)
    pages = [of_characters(n, max(1, floor(n / 1000 + 0.5))) for n in counts]
    wrong = of_characters(1000, 3)
    alone = agreed(pages, CHARACTERS)
    assert alone is not None
    assert not alone.contradict(wrong)
    beside = agreed_beside(pages, english(230, "nearest"))
    assert beside is not None
    assert beside.contradict(wrong)


def test_times_written_by_hand_tell_nothing():
    pages = [of_characters(count, 5) for count in (700, 1500, 2900)]
    assert agreed_beside(pages, english(212)) is None


@given(
    st.lists(st.integers(200, 9000), min_size=3, max_size=12),
    st.integers(200, 1100),
    st.integers(150, 300),
    st.sampled_from(sorted(ROUNDINGS)),
)
def test_no_page_is_told_that_follows_the_others(counts, speed, words, rounding):
    beside = english(words, rounding)
    pages = [of_characters(n, max(1, ROUNDINGS[rounding](n / speed))) for n in counts]
    for at, page in enumerate(pages):
        found = agreed_beside(pages[:at] + pages[at + 1 :], beside)
        assert found is None or not found.contradict(page)


@given(
    st.lists(st.integers(200, 9000), min_size=3, max_size=12),
    st.integers(150, 300),
    st.sampled_from(sorted(ROUNDINGS)),
)
def test_nor_one_by_a_rule_that_takes_runs_for_words(counts, words, rounding):
    pages = [of_characters(n, max(1, ROUNDINGS[rounding](n / 100 / words))) for n in counts]
    for at, page in enumerate(pages):
        found = agreed_beside(pages[:at] + pages[at + 1 :], english(words, rounding))
        assert found is None or not found.contradict(page)


@pytest.mark.parametrize("unit", [WORDS, CHARACTERS])
def test_no_pages_follow_nothing(unit):
    assert agreed([], unit) is None
