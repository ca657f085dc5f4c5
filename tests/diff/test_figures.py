"""How articles moved."""

from __future__ import annotations

import pytest

from example_reports import BROKEN, EMPTY, GOOD
from readcheck.diff.figures import Figures, Movement, exceeds, figures


def moved(before: float | None, after: float | None) -> Movement:
    return Movement("a", Figures(1, 1.0, 1, before), Figures(1, 1.0, 1, after))


def test_figures_of_a_report():
    found = figures(GOOD, "flesch-kincaid")
    assert (found.words, found.minutes, found.grade) == (450, 3, 13.6)
    assert figures(EMPTY, "flesch-kincaid").grade is None
    assert figures(BROKEN, "flesch-kincaid") is None


@pytest.mark.parametrize(
    ("movement", "most", "expected"),
    [
        pytest.param(moved(8.0, 8.5), 0.5, False, id="as much as allowed"),
        pytest.param(moved(8.0, 8.54), 0.5, False, id="what one decimal does not show"),
        pytest.param(moved(8.0, 8.6), 0.5, True, id="more"),
        pytest.param(moved(9.0, 8.0), 0.0, False, id="easier"),
        pytest.param(moved(None, 8.0), 0.0, False, id="no grade before"),
        pytest.param(Movement("a", None, Figures(1, 1.0, 1, 20.0)), 0.0, False, id="new"),
        pytest.param(Movement("a", Figures(1, 1.0, 1, 2.0), None), 0.0, False, id="gone"),
    ],
)
def test_exceeds(movement, most, expected):
    assert exceeds(movement, most) is expected
