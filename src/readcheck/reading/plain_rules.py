"""The plain rules (words by a speed, rounded) that explain most of a site's pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.publishing import Rounding, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

SLOWEST, FASTEST = 80.0, 600.0
FASTEST_CHARACTERS = 2_500.0  # A minute; Hexo's themes count 1,100 characters of Chinese.
# By rounding: a page of w words that says m minutes was read at w / (m + upper) to w / (m + lower).
OFFSETS = {
    Rounding.UP: (-1.0, 0.0),
    Rounding.DOWN: (0.0, 1.0),
    Rounding.NEAREST: (-0.5, 0.5),
}
_NEARLY = 0.02  # So many pages may be miscounted by us without moving the range.
_ROUND_NUMBERS = (50, 25, 10, 5, 1)
FEWEST = 6  # Pages; fewer follow some rule by chance.
_LONGER = 2  # So many of them say more than a minute: that "1 min" stands everywhere tells little.
# One of so many pages may break the rule, being wrong itself; one of more where they are fewer than
# `_MANY`, for few times that somebody guessed lie near some rule by chance.
_BREAKS, BREAKS_OF_FEW, _MANY = 5, 8, 24
_BY_HAND, _ROUND = 2 / 3, 5  # So many times that are multiples of five were written by hand.
_BRYSBAERT, _AS_ROUND_AS = 238.0, 25  # The researched speed, which many take as it is.


class Timed(NamedTuple):
    """A page that says it takes `minutes`, and the words (or characters) that may be counted."""

    minutes: float
    fewest: float
    most: float


@dataclass(frozen=True, slots=True)
class OwnRule:
    """With this rounding the speeds from `low` to `high` explain most pages, the best one `fits`.

    `speed` is the roundest number between them, a multiple of `roundness`.
    """

    rounding: Rounding
    low: float
    high: float
    speed: float
    roundness: int
    fits: int

    def spoken(self, unit: str) -> str:
        """The rule in words, for what is counted: words or characters."""
        rounded = "to the nearest" if self.rounding == "nearest" else f"rounded {self.rounding}"
        return f"about {self.speed:.0f} {unit} a minute, {rounded}"

    def gives(self, fewest: float, most: float | None = None) -> tuple[float, float]:
        """The fewest and the most minutes of `fewest` to `most` words, at any of its speeds.

        Without `most` of just so many.
        """
        ends = (fewest, self.high), (fewest if most is None else most, self.low)
        low, high = (max(rounded(words / speed, self.rounding), 1) for words, speed in ends)
        return low, high

    def beyond(self, page: Timed) -> float:
        """How far the speeds that would give a page's minutes are from its own, as a factor.

        It is 1 where they meet.
        """
        low, high = _speeds(page, self.rounding, inf)
        return max(low / self.high, self.low / high, 1.0)


def followed(pages: Sequence[Timed], fastest: float = FASTEST) -> tuple[OwnRule, ...]:
    """The rules that nearly all of a site's pages may follow, best first.

    There are none where the pages are few, say all the same, or were timed by hand.

    Args:
        pages: those that say whole minutes.
        fastest: no speed beyond is looked at, in words (or characters) a minute.
    """
    longer = [page.minutes for page in pages if page.minutes > 1]
    if len(pages) < FEWEST or len(longer) < _LONGER or timed_by_hand(pages):
        return ()
    if len({page.minutes for page in pages}) == 1:
        return ()
    return nearly_all_follow(pages, fastest)


def timed_by_hand(pages: Sequence[Timed]) -> bool:
    """Whether most times are such as people write."""
    return sum(page.minutes % _ROUND == 0 for page in pages) >= _BY_HAND * len(pages)


def nearly_all_follow(pages: Sequence[Timed], fastest: float = FASTEST) -> tuple[OwnRule, ...]:
    """The rules that explain nearly all of these pages, best first, however little these tell.

    Args:
        pages: those that say whole minutes.
        fastest: no speed beyond is looked at, in words (or characters) a minute.
    """
    rules = own_rules(pages, fastest)
    best = rules[0].fits if rules else 0
    breaks = len(pages) // (_BREAKS if len(pages) >= _MANY else BREAKS_OF_FEW)
    enough = max(len(pages) - breaks, best - 1)  # One page, read badly, may speak for another rule.
    return tuple(rule for rule in rules if rule.fits >= enough)


def own_rules(pages: Sequence[Timed], fastest: float = FASTEST) -> tuple[OwnRule, ...]:
    """For each rounding the range of speeds that explains most pages, best first.

    Args:
        pages: those that say whole minutes.
        fastest: no speed beyond is looked at, in words (or characters) a minute.
    """
    found = [rule for each in OFFSETS if (rule := _best(pages, each, fastest)) is not None]
    return tuple(sorted(found, key=lambda rule: -rule.fits))


def _best(pages: Sequence[Timed], rounding: Rounding, fastest: float) -> OwnRule | None:
    """The range of speeds that lies in the most pages' ranges, or in nearly as many."""
    steps = _depths([_speeds(page, rounding, fastest) for page in pages])
    if not steps:
        return None
    deepest = max(range(len(steps)), key=lambda index: steps[index].pages)
    enough = steps[deepest].pages - max(1, round(_NEARLY * steps[deepest].pages))
    first = last = deepest
    while first > 0 and steps[first - 1].pages >= enough:
        first -= 1
    while last + 1 < len(steps) and steps[last + 1].pages >= enough:
        last += 1
    low, high = steps[first].low, steps[last].high
    speed, roundness = _roundest(low, high)
    return OwnRule(rounding, low, high, speed, roundness, steps[deepest].pages)


class _Step(NamedTuple):
    """Between two speeds, how many pages' ranges overlap."""

    low: float
    high: float
    pages: int


def _depths(ranges: Sequence[tuple[float, float]]) -> list[_Step]:
    """How many ranges overlap, from end to end, by sweeping over all ends."""
    changes: Counter[float] = Counter()
    for low, high in ranges:
        if low < high:
            changes[low] += 1
            changes[high] -= 1
    speeds = sorted(changes)
    depths = accumulate(changes[speed] for speed in speeds)
    return [_Step(*ends, depth) for ends, depth in zip(pairwise(speeds), depths, strict=False)]


def _speeds(page: Timed, rounding: Rounding, fastest: float) -> tuple[float, float]:
    """The speeds at which a page's words give its minutes; "1 minute" is a minimum as well."""
    below, above = OFFSETS[rounding]
    shortest, longest = page.minutes + below, page.minutes + above
    low = page.fewest / longest if longest > 0 else SLOWEST
    high = page.most / shortest if shortest > 0 and page.minutes > 1 else fastest
    return max(low, SLOWEST), min(high, fastest)


def _roundest(low: float, high: float) -> tuple[float, int]:
    middle = (low + high) / 2
    for step in _ROUND_NUMBERS:
        if step < _AS_ROUND_AS and low <= _BRYSBAERT <= high:
            return _BRYSBAERT, _AS_ROUND_AS
        number = round(middle / step) * step
        if low <= number <= high:
            return float(number), step
    return float(round(middle)), 1
