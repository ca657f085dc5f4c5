"""A plot in characters: points, and the steps of a rule beneath them."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FITS, BREAKS, RULE = "●", "×", "─"
_TALLEST = 16  # rows
_TICKS = 4
_NICE = (1, 2, 4, 5, 10)
# A time far beyond the rule's would press all others into one row: it stands in the top row.
_FAR = 1.5


class Mark(NamedTuple):
    """A point: how far to the right and up, and whether it lies on the rule."""

    x: float
    y: float
    fits: bool


class _Scale(NamedTuple):
    """From values to cells: `low` is in the first cell, `high` in the last."""

    low: float
    high: float
    cells: int

    def cell(self, value: float) -> int:
        share = (value - self.low) / ((self.high - self.low) or 1)
        return min(max(round(share * (self.cells - 1)), 0), self.cells - 1)

    def value(self, cell: int) -> float:
        return self.low + (self.high - self.low) * cell / max(self.cells - 1, 1)


class _Rows(NamedTuple):
    """Rows of `step` whole minutes each, the lowest from `first` on."""

    first: int
    step: int
    cells: int

    @classmethod
    def over(cls, low: float, high: float) -> _Rows:
        """As few minutes a row as there are rows for."""
        first, last = _whole(low), _whole(high)
        step = ceil((last - first + 1) / _TALLEST)
        return cls(first, step, ceil((last - first + 1) / step))

    @property
    def last(self) -> int:
        """The highest minute that the rows show."""
        return self.first + self.step * self.cells - 1

    def cell(self, value: float) -> int:
        """The row of a number of minutes; of one beyond the ends the nearest."""
        return min(max((_whole(value) - self.first) // self.step, 0), self.cells - 1)

    def label(self, cell: int) -> str:
        """The minutes of a row: "3", or "4–6"."""
        low = self.first + self.step * cell
        return f"{low}" if self.step == 1 else f"{low}–{low + self.step - 1}"


def _whole(minutes: float) -> int:
    """The nearest whole minute; less than one is none."""
    return floor(minutes + 0.5) if minutes >= 1 else 0


def plot(marks: Sequence[Mark], rule: Callable[[float], float], width: int) -> list[str]:
    """The lines of a plot, none wider than `width` columns.

    Args:
        marks: at least one point; those off the rule are drawn over those on it.
        rule: the height of the rule's line at any distance to the right.
        width: columns, at least 30.
    """
    last = max(mark.x for mark in marks)
    furthest = _nice(last)
    reached = max(rule(last), max((mark.y for mark in marks if mark.fits), default=0))
    top = max(min(max(mark.y for mark in marks), ceil(_FAR * reached)), reached)
    lowest = min(top, *(mark.y for mark in marks))
    margin = len(f"{top:.0f}–{top:.0f}+") if top - lowest >= _TALLEST else len(f"{top:.0f}+")
    up = _Rows.over(lowest, top)
    beyond = "+" if any(mark.y > top for mark in marks) else ""
    labels = [up.label(row) for row in range(up.cells)]
    labels[-1] += beyond
    margin = max(margin, *map(len, labels))  # The last row may end beyond the highest point.
    across = _Scale(0, furthest, width - margin - 2)
    rows = _drawn(marks, rule, across, up)
    body = [
        f"{label:>{margin}} ┤{''.join(cells)}".rstrip()
        for label, cells in zip(labels, rows, strict=True)
    ]
    return [*reversed(body), *_axis(across, margin)]


def _drawn(
    marks: Sequence[Mark], rule: Callable[[float], float], across: _Scale, up: _Rows
) -> list[list[str]]:
    """The cells of each row, the lowest first."""
    rows = [[" "] * across.cells for _ in range(up.cells)]
    for column in range(across.cells):
        height = rule(across.value(column))
        if up.first <= _whole(height) <= up.last:
            rows[up.cell(height)][column] = RULE
    for mark in sorted(marks, key=lambda mark: not mark.fits):
        rows[up.cell(mark.y)][across.cell(mark.x)] = FITS if mark.fits else BREAKS
    return rows


def _axis(across: _Scale, margin: int) -> list[str]:
    """The line below the plot, and the numbers below its ticks."""
    line = ["─"] * across.cells
    numbers = [" "] * across.cells
    for tick in range(_TICKS + 1):
        value = across.high * tick / _TICKS
        column = across.cell(value)
        line[column] = "┬"
        text = f"{value:,.0f}"
        start = min(max(column - len(text) // 2, 0), across.cells - len(text))
        numbers[start : start + len(text)] = text
    indent = " " * (margin + 1)
    return [f"{indent}└{''.join(line)}", f"{indent} {''.join(numbers)}".rstrip()]


def _nice(value: float) -> int:
    """The least of 1, 2, 4, 5 or 10 times a power of ten that is not under `value`."""
    power: int = 10 ** int(log10(max(value, _TICKS)))
    return next(step * power for step in _NICE if step * power >= value)
