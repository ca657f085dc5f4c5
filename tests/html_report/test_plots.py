"""Plots: what they show, and that any XML parser reads them."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.html_report import plots
from readcheck.html_report.plots import Dot

VALUES = st.lists(st.floats(0, 10_000), min_size=1, max_size=60)


def bars(values):
    """What each bar is called and how many values it holds."""
    drawn = ET.fromstring(plots.histogram(values, "minutes", "articles"))
    titles = [each.find("title").text for each in drawn.iter("rect")]
    return {title.rpartition(": ")[0].removeprefix("minutes "): _number(title) for title in titles}


def _number(title):
    return int(title.rpartition(": ")[2].replace(",", ""))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([3], {"3": 1}, id="one"),
        pytest.param([1, 1, 2, 4], {"1": 2, "2": 1, "4": 1}, id="a gap"),
        pytest.param([0.0, 0.9, 1.0], {"0": 2, "1": 1}, id="fractions"),
        pytest.param(range(1, 33), {f"{n}–{n + 1}": 2 for n in range(1, 33, 2)}, id="wide"),
        pytest.param([*[1] * 60, *[2] * 60, 90], {"1": 60, "2": 60, "3+": 1}, id="far off"),
    ],
)
def test_bars(values, expected):
    assert bars(values) == expected


@given(VALUES)
def test_every_value_is_in_one_bar_and_every_bar_within_the_plot(values):
    assert sum(bars(values).values()) == len(values)
    drawn = ET.fromstring(plots.histogram(values, "minutes", "articles"))
    assert 1 <= len(list(drawn.iter("rect"))) <= 17
    for bar in drawn.iter("rect"):
        left, top, width, height = (float(bar.get(k)) for k in ("x", "y", "width", "height"))
        assert 0 <= left < left + width <= plots.WIDTH
        assert 0 <= top < top + height <= plots.HEIGHT


@given(st.lists(st.tuples(st.integers(0, 10**6), st.floats(0, 60)), min_size=1, max_size=30))
def test_every_dot_is_within_the_plot(points):
    dots = [Dot(x, y, f"<{x}> & \x00", f"a{n}", n % 2 == 0) for n, (x, y) in enumerate(points)]
    drawn = ET.fromstring(plots.scatter(dots, "words", "grade"))
    circles = list(drawn.iter("circle"))
    assert len(circles) == len(points)
    for circle in circles:
        assert 0 < float(circle.get("cx")) < plots.WIDTH
        assert 0 < float(circle.get("cy")) < plots.HEIGHT
    assert [link.get("href") for link in drawn.iter("a")] == [f"#{dot.target}" for dot in dots]


def test_labels_do_not_run_into_each_other():
    drawn = plots.histogram([n * 137 for n in range(200)], "minutes", "articles")
    labels = [
        (float(each.get("x")), each.text)
        for each in ET.fromstring(drawn).iter("text")
        if each.get("class") == "middle"
    ]
    assert len(labels) > 1
    for (x, text), (next_x, next_text) in pairwise(labels):
        assert next_x - x > 3.5 * (len(text) + len(next_text))


def test_of_a_wide_scale_the_powers_alone_have_labels():
    drawn = plots.scatter([Dot(2, 5, "a", "a1", True), Dot(15_000, 5, "b", "a2", True)], "w", "g")
    labels = re.findall(r'class="middle"[^>]*>([\d,]+)<', drawn)
    assert labels == ["10", "100", "1,000", "10,000"]


def test_a_scale_of_powers_has_round_numbers_around_all_values():
    drawn = plots.scatter([Dot(70, 5, "a", "a1", True), Dot(900, 5, "b", "a2", True)], "w", "g")
    assert re.findall(r'class="middle"[^>]*>([\d,]+)<', drawn) == [
        "50",
        "100",
        "200",
        "500",
        "1,000",
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([7], "The only one is 7."),
        ([7, 7, 7], "All are 7."),
        (range(1, 10), "The middle is 5; half lie between 3 and 7, all between 1 and 9."),
    ],
)
def test_how_values_are_spread_in_words(values, expected):
    assert plots.told(list(values)) == expected
