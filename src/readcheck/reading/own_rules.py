"""The plain rules (words by a speed, rounded) that explain most of a site's pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readcheck.reading.publishing import Rounding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.reading.evidence import Evidence

SLOWEST, FASTEST = 80.0, 600.0
# By rounding: a page of w words that says m minutes was read at w / (m + upper) to w / (m + lower).
_OFFSETS = {
    Rounding.UP: (-1.0, 0.0),
    Rounding.DOWN: (0.0, 1.0),
    Rounding.NEAREST: (-0.5, 0.5),
}
_ROUND_NUMBERS = (50, 25, 10, 5, 1)


@dataclass(frozen=True, slots=True)
class OwnRule:
    """Every speed from `low` to `high`, with this rounding, explains `fits` pages.

    `speed` is the roundest number between them, a multiple of `roundness`.
    """

    rounding: Rounding
    low: float
    high: float
    speed: float
    roundness: int
    fits: int


def own_rules(pages: Sequence[Evidence]) -> tuple[OwnRule, ...]:
    """For each rounding the range of speeds that explains most pages, best first."""
    whole = [page for page in pages if page.low == page.high == int(page.low)]
    found = [rule for rounding in _OFFSETS if (rule := _best(whole, rounding)) is not None]
    return tuple(sorted(found, key=lambda rule: -rule.fits))


def _best(pages: Sequence[Evidence], rounding: Rounding) -> OwnRule | None:
    """The range of speeds that lies in most pages' ranges, by sweeping over their ends."""
    ends: list[tuple[float, int]] = []
    for page in pages:
        low, high = _speeds(page, rounding)
        if low < high:
            ends += [(low, 1), (high, -1)]
    ends.sort()
    deepest, depth, low, high = 0, 0, 0.0, 0.0
    for index, (speed, change) in enumerate(ends):
        depth += change
        if depth > deepest:
            deepest, low, high = depth, speed, ends[index + 1][0]
    if not deepest:
        return None
    speed, roundness = _roundest(low, high)
    return OwnRule(rounding, low, high, speed, roundness, deepest)


def _speeds(page: Evidence, rounding: Rounding) -> tuple[float, float]:
    """The speeds at which a page's words give its minutes; "1 minute" is a minimum as well."""
    below, above = _OFFSETS[rounding]
    shortest, longest = page.low + below, page.low + above
    low = page.words / longest if longest > 0 else SLOWEST
    high = page.words / shortest if shortest > 0 and page.low > 1 else FASTEST
    return max(low, SLOWEST), min(high, FASTEST)


def _roundest(low: float, high: float) -> tuple[float, int]:
    middle = (low + high) / 2
    for step in _ROUND_NUMBERS:
        number = round(middle / step) * step
        if low <= number <= high:
            return float(number), step
    return float(round(middle)), 1
