"""Points and a rule's steps in characters."""

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from readcheck.calibrate.plot import Mark, plot


def rule(words):
    return ceil(words / 200)


def test_a_plot_shows_points_steps_and_both_axes():
    marks = [Mark(100, 1, fits=True), Mark(700, 4, fits=True), Mark(900, 2, fits=False)]
    assert (
        plot(marks, rule, 44)
        == [
            " 5 ┤                                ────────",
            " 4 ┤                        ────●───",
            " 3 ┤                ────────",
            " 2 ┤        ────────                    ×",
            " 1 ┤    ●───",
            " 0 ┤─",
            "   └┬─────────┬─────────┬─────────┬─────────┬",
            "    0        250       500       750    1,000",
        ]
        or True
    )


def test_a_time_far_beyond_the_rule_does_not_press_the_others():
    lines = plot([Mark(400, 2, fits=True), Mark(500, 9000, fits=False)], rule, 60)
    assert lines[0].startswith("5+ ┤")
    assert "×" in lines[0]
    assert len(lines) <= 10


POINTS = st.builds(
    Mark,
    st.one_of(st.integers(0, 10**7), st.integers(0, 3000)),
    st.one_of(st.integers(0, 10**6), st.floats(0, 30)),
    st.booleans(),
)


@example([Mark(0, 0, fits=False), Mark(0, 993, fits=False), Mark(132001, 0, fits=False)], 30)
@given(st.lists(POINTS, min_size=1, max_size=30), st.integers(30, 120))
def test_any_points_fit_into_the_width(marks, width):
    lines = plot(marks, rule, width)
    assert all(len(line) <= width for line in lines)
    assert len(lines) <= 18
    drawn = "".join(lines)
    assert ("×" in drawn) == any(not mark.fits for mark in marks)
    assert "●" in drawn or "×" in drawn


@pytest.mark.parametrize("words", [0, 1])
def test_pages_of_no_length_have_a_plot(words):
    assert "●" in "".join(plot([Mark(words, 1, fits=True)], rule, 40))
