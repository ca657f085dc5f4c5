"""How far a score may be off because a text is only so many sentences long.

A text is taken for a sample of what its author writes: were there other sentences of the same
kind, how would the score change? The variance of a formula's value follows from how the sentences
differ (the delta method): from the covariance of their counts and the formula's slope along each
count. A step in a formula (Dale-Chall's at 5 %, Linsear Write's at 20 points) has no slope: where
it is within a standard deviation of any count, the range is widened by its height, to its side.
The range is Student's for 95 %.

Measured on real articles of 60 sentences and more (docs/accuracy.md): of excerpts of about 150
words taken sentence by sentence at random, 93 to 97 % had the article's score in their range,
depending on the formula; of runs of neighbouring sentences, which are more alike, 85 to 91 %. A
bootstrap of 200 resamples covered two to five in a hundred fewer and took several times as long.
"""

from __future__ import annotations

from functools import cache
from math import sqrt
from operator import attrgetter, mul
from typing import TYPE_CHECKING, NamedTuple, cast

from readcheck.prose.model import Counts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_UNUSED = frozenset({"sentences", "identifiers", "stops"})  # One, or in no formula.
_FIELDS = tuple(name for name in Counts._fields if name not in _UNUSED)
_values = attrgetter(*_FIELDS)
STEP = 1.0  # of a standard deviation
# Student's 97.5 % quantile for 1 to 10 degrees of freedom.
_QUANTILES = (12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23)


class Slope(NamedTuple):
    """The counts a little above and below along one field, and how far these are apart."""

    field: str
    above: Counts
    below: Counts
    distance: float


class Spread(NamedTuple):
    """How the sentences of a text differ: what any formula's range is worked out from."""

    slopes: tuple[Slope, ...]
    covariance: tuple[tuple[float, ...], ...]
    quantile: float


def spread(sentences: Sequence[Counts], counts: Counts) -> Spread | None:
    """How these sentences differ, `counts` being their sum; None for fewer than two."""
    size = len(sentences)
    if size < 2:  # noqa: PLR2004 One sentence does not vary.
        return None
    deviations = [
        (name, deviation)
        for name, column in zip(_FIELDS, zip(*map(_values, sentences), strict=True), strict=True)
        if any(column) and any(deviation := _deviations(column))
    ]
    scale = size / (size - 1)
    products = [  # Each pair once: the other half of the matrix is its mirror.
        [scale * sum(map(mul, one, other)) for _, other in deviations[: index + 1]]
        for index, (_, one) in enumerate(deviations)
    ]
    both = range(len(deviations))
    covariance = tuple(
        tuple(products[max(row, column)][min(row, column)] for column in both) for row in both
    )
    slopes = tuple(
        _slope(counts, name, STEP * sqrt(covariance[index][index]))
        for index, (name, _) in enumerate(deviations)
    )
    return Spread(slopes, covariance, _quantile(size - 1))


def half_width(compute: Callable[[Counts], float], text: Spread) -> float:
    """Half the width of the 95 % range of a formula's value for a text."""
    asked = asked_of(compute)
    slopes = [
        (compute(slope.above) - compute(slope.below)) / slope.distance
        if slope.field in asked
        else 0.0
        for slope in text.slopes
    ]
    variance = sum(
        slope * sum(map(mul, slopes, row))
        for slope, row in zip(slopes, text.covariance, strict=True)
        if slope
    )
    return text.quantile * sqrt(max(variance, 0.0))


def jumps(
    compute: Callable[[Counts], float],
    smooth: Callable[[Counts], float],
    counts: Counts,
    text: Spread,
) -> tuple[float, float]:
    """How far down and up a formula may step within a standard deviation of any count.

    Args:
        compute: the formula.
        smooth: the same without its steps.
        counts: the text's.
        text: how its sentences differ.
    """

    def step(at: Counts) -> float:
        return compute(at) - smooth(at)

    asked = asked_of(compute) | asked_of(smooth)
    here = step(counts)
    found = [
        step(at) - here
        for slope in text.slopes
        if slope.field in asked
        for at in (slope.above, slope.below)
    ]
    return min(found, default=0.0), max(found, default=0.0)


@cache
def asked_of(compute: Callable[[Counts], float]) -> frozenset[str]:
    """The counts that a formula looks at, whatever the text: along no other has it a slope."""
    asked = _Asked()
    compute(cast("Counts", asked))
    return frozenset(asked.names)


class _Asked:
    """Counts that are all one, and keep which of them were asked for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getattr__(self, name: str) -> int:
        self.names.add(name)
        return 1


def _deviations(column: Sequence[int]) -> list[float]:
    mean = sum(column) / len(column)
    return [value - mean for value in column]


def _slope(counts: Counts, name: str, step: float) -> Slope:
    value = getattr(counts, name)
    below = max(value - step, value / 2)  # A count stays above 0, or no formula could be computed.
    place = Counts._fields.index(name)
    above, under = (
        Counts._make((*counts[:place], at, *counts[place + 1 :])) for at in (value + step, below)
    )
    return Slope(name, above, under, value + step - below)


def _quantile(freedom: int) -> float:
    if freedom <= len(_QUANTILES):
        return _QUANTILES[freedom - 1]
    return 1.96 + 2.4 / freedom + 3 / freedom**2
