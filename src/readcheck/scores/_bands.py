"""Values in words and as school grades: the tables that formulas are published with.

A US school grade is a number here: 8.0 is the start of eighth grade, 8.9 its end; 13 to 16 are
the years of college, 17 and more graduate school.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def label_by(first: str, *bands: tuple[float, str]) -> Callable[[float], str]:
    """A function from a value to its label.

    Args:
        first: the label of values below every band.
        bands: from which value on a label holds, in ascending order.
    """
    starts = [start for start, _ in bands]
    labels = [first, *(label for _, label in bands)]
    return lambda value: labels[bisect_right(starts, value)]


def grade_by(*knots: tuple[float, float]) -> Callable[[float], float]:
    """A function from a value to a grade, straight between (value, grade) knots and beyond them.

    Published tables give a grade for a band of values; a straight line through the band's ends
    keeps two nearly equal texts from differing by a whole grade. The knots' values ascend.
    """
    values = [value for value, _ in knots]

    def grade(value: float) -> float:
        after = min(max(bisect_right(values, value), 1), len(knots) - 1)
        (left, low), (right, high) = knots[after - 1 : after + 1]
        return max(0.0, low + (value - left) * (high - low) / (right - left))

    return grade


GRADE_LABEL = label_by(
    "early elementary school",
    (4, "elementary school"),
    (6, "middle school"),
    (9, "high school"),
    (13, "college"),
    (17, "college graduate"),
)
"""A US school grade in words: K-5 elementary, 6-8 middle, 9-12 high school, 13-16 college."""


def same(value: float) -> float:
    """The grade of a formula whose value is a school grade: the value, but not below 0."""
    return max(0.0, value)
