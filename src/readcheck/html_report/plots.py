"""How figures are spread, drawn as SVG that stands in the page.

A plot's colours are its page's: what it draws has classes and no style.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from math import ceil, floor, log10
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from readcheck.html_report import markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH, HEIGHT = 440, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 44  # margins, for labels
_BARS = 16  # at most, beside one for what lies beyond them
_NICE = (1, 2, 5)
_FAR = 0.02  # of the values may lie beyond the bars, so that few do not press the others together
_DOT = 3.5
_TICKS = 6  # labels that there is room for below a plot


class Dot(NamedTuple):
    """A point: where it lies, what it is called, where it leads to, whether it is sure."""

    x: float
    y: float
    name: str
    target: str
    sure: bool


class _Axis(NamedTuple):
    """From values to places along an axis."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)


def histogram(values: Sequence[float], unit: str, noun: str) -> str:
    """How many of the values there are from one whole number on to the next.

    Args:
        values: at least one.
        unit: what they are, for the axis.
        noun: what has them, in the plural, for the other axis.
    """
    ordered = sorted(values)
    first = floor(ordered[0])
    reach = ordered[ceil(len(ordered) * (1 - _FAR)) - 1] - first + 1
    step = _step(reach, _BARS)
    bars = min(ceil(reach / step), floor((ordered[-1] - first) / step) + 1)
    starts = [first + step * index for index in range(bars + 1)]
    places = [bisect_left(ordered, start) for start in starts]
    counts = [after - before for before, after in pairwise(places)]
    labels = [_label(start, step) for start in starts[:-1]]
    if places[-1] < len(ordered):
        counts.append(len(ordered) - places[-1])
        labels.append(f"{starts[-1]}+")
    up = _Axis(0, _ceiling(max(counts)), HEIGHT - _BOTTOM, _TOP)
    title = f"{noun} by {unit}"
    return _svg(title, [*_grid(up), *_bars(labels, counts, unit, up), *_names(unit, noun)])


def scatter(dots: Sequence[Dot], across: str, up: str) -> str:
    """Each dot where its values lie, the first on a scale of powers of ten."""
    ticks = _decades(*_ends([max(dot.x, 1) for dot in dots]))
    wide = _Axis(log10(ticks[0]), log10(ticks[-1]), _LEFT + 8, WIDTH - _RIGHT - 8)
    tall = _Axis(0, _ceiling(max(1, *(dot.y for dot in dots))), HEIGHT - _BOTTOM, _TOP)
    drawn = [
        f'<a href="#{dot.target}" tabindex="-1"><circle class="{"dot" if dot.sure else "unsure"}" '
        f'cx="{wide.at(log10(max(dot.x, 1)))}" cy="{tall.at(dot.y)}" r="{_DOT}">'
        f"<title>{markup.said(dot.name)}: {dot.x:,.0f} {across}, {up} {dot.y:.1f}</title>"
        "</circle></a>\n"
        for dot in dots
    ]
    if len(ticks) > _TICKS:
        ticks = [each for each in ticks if log10(each).is_integer()]
    labels = [_tick(wide.at(log10(each)), f"{each:,}") for each in ticks]
    return _svg(f"{up} by {across}", [*_grid(tall), *labels, *drawn, *_names(across, up)])


def told(values: Sequence[float], digits: int = 0) -> str:
    """How values are spread in words: "half lie between 3 and 7, the middle at 4"."""
    if len(values) == 1:
        return f"The only one is {values[0]:,.{digits}f}."
    low, middle, high = (f"{each:,.{digits}f}" for each in quantiles(values, method="inclusive"))
    least, most = (f"{each:,.{digits}f}" for each in _ends(values))
    if least == most:
        return f"All are {least}."
    half = f"half lie between {low} and {high}"
    return f"The middle is {middle}; {half}, all between {least} and {most}."


def _svg(title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg class="plot" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}">\n'
        f"{''.join(parts)}</svg>\n"
    )


def _bars(labels: list[str], counts: list[int], unit: str, up: _Axis) -> Iterator[str]:
    width = (WIDTH - _LEFT - _RIGHT) / len(counts)
    room = max(map(len, labels)) * 8.5 + 6  # what a label takes
    every = ceil(room / width)
    for index, (label, count) in enumerate(zip(labels, counts, strict=True)):
        left, top = _LEFT + index * width, up.at(count)
        if count:
            yield (
                f'<rect class="bar" x="{left + width * 0.06:.1f}" y="{top}" '
                f'width="{width * 0.88:.1f}" height="{up.start - top:.1f}">'
                f"<title>{unit} {label}: {count:,}</title></rect>\n"
            )
        if index % every == 0:
            yield _tick(left + width / 2, label)


def _grid(up: _Axis) -> Iterator[str]:
    """Lines across at round numbers, with their labels."""
    step = _step(up.high, 4)
    for value in range(0, int(up.high) + 1, step):
        y = up.at(value)
        yield f'<path class="line" d="M{_LEFT} {y}H{WIDTH - _RIGHT}"/>'
        yield f'<text class="end" x="{_LEFT - 6}" y="{y + 4:.1f}">{value:,}</text>\n'


def _tick(x: float, label: str) -> str:
    return f'<text class="middle" x="{x:.1f}" y="{HEIGHT - _BOTTOM + 18}">{label}</text>\n'


def _names(across: str, up: str) -> Iterator[str]:
    """What the axes are called."""
    yield f'<text class="axis end" x="{WIDTH - _RIGHT}" y="{HEIGHT - 6}">{across}</text>\n'
    yield f'<text class="axis" x="{_LEFT}" y="{HEIGHT - 6}">up: {up}</text>\n'


def _label(start: int, step: int) -> str:
    return f"{start}" if step == 1 else f"{start}–{start + step - 1}"


def _decades(low: float, high: float) -> list[int]:
    """Round numbers on a scale of powers of ten, the first not over `low`, the last over `high`."""
    every = [digit * 10**power for power in range(ceil(log10(high)) + 2) for digit in _NICE]
    first = max(index for index, value in enumerate(every) if value <= low)
    last = next(index for index, value in enumerate(every) if value > high)
    return every[first : last + 1]


def _ends(values: Sequence[float]) -> tuple[float, float]:
    return min(values), max(values)


def _ceiling(value: float) -> int:
    """The least multiple of a round step that is not under a value."""
    step = _step(value, 4)
    return ceil(value / step) * step


def _step(reach: float, most: int) -> int:
    """The least of 1, 2, 5, 10, 20 … that covers a reach in so many steps."""
    power = 1
    while True:
        for digit in _NICE:
            if digit * power * most >= reach:
                return digit * power
        power *= 10
