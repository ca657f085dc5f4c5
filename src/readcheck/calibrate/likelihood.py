"""How likely a rule was to publish what the pages of a site say.

A generator's count is known only nearly (see `Content`), in two ways: all of a site's pages may be
off alike, by what its template puts in or leaves out, and each by itself. The first is tried at
steps, the second has the long tails of a Cauchy distribution, because an article that was cut out
wrongly is far off. A page that a rule cannot explain at all counts as an accident.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import atan, exp, inf, log, pi
from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.plain_rules import OFFSETS
from readcheck.reading.publishing import ImageRule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from readcheck.calibrate.evidence import Evidence
    from readcheck.reading.content import Amount
    from readcheck.reading.publishing import Convention

    Rows = Callable[[Evidence], tuple[Convention, ...]]

ACCIDENT = 0.02  # How often a page's time is made by no rule: by hand, or left from an old version.
_NO_RULE = ACCIDENT / 10  # Such a time is one of ten or so.
_SPREAD = 0.01  # Half of all counts are nearer than this to the truth.
# How much more or less a generator may have counted on all pages of a site alike, and how likely.
_ALIKE = tuple((1 / (1 + 0.01 * step), 0.5 ** abs(step)) for step in range(-3, 4))
# What rules that we do not know count: words with code or without, as written, cut at every
# character that is no letter; or characters, of which a word has about five.
_UNKNOWN = {"plain": 1, "text-words": 1, "raw-spaces": 1, "raw-non-word": 1, "symbols": 5}
_SPEEDS = tuple(110 * 1.01**step for step in range(138))  # 110 to 430 words a minute


class _Span(NamedTuple):
    """The counts that give what a page says lie between these."""

    above: float
    below: float


class _Seen(NamedTuple):
    """What a page says, as the counts that give it, and its count: usually, and how far off."""

    span: _Span
    likely: int
    spread: float

    def score(self, factor: float) -> float:
        """The logarithm of how likely a count around the usual one is in so many times the span."""
        above, below = self.span.above * factor, self.span.below * factor
        if self.spread:
            ends = (below - self.likely) / self.spread, (above - self.likely) / self.spread
            share = (atan(ends[0]) - atan(ends[1])) / pi
        else:
            share = float(above < self.likely < below)
        return log((1 - ACCIDENT) * share + _NO_RULE)


def site_likelihood(pages: Sequence[Evidence], rows: Rows, *, counted: bool) -> float:
    """The logarithm of the likelihood of all pages under a convention.

    A site is built by one version of its generator: of a family's versions the best one counts.

    Args:
        pages: what each page says, and its size by every counting rule.
        rows: the convention's versions, for a page.
        counted: whether the sizes are counts that the pages publish themselves.
    """
    versions = max(len(rows(page)) for page in pages)
    return max(
        _one_version(pages, [_version(rows(page), index) for page in pages], counted=counted)
        for index in range(max(versions, 1))
    )


def _version(rows: tuple[Convention, ...], index: int) -> Convention | None:
    return rows[min(index, len(rows) - 1)] if rows else None


def _one_version(
    pages: Sequence[Evidence], rows: Sequence[Convention | None], *, counted: bool
) -> float:
    spans: dict[tuple[object, ...], _Span] = {}
    known = []
    for page, row in zip(pages, rows, strict=True):
        if row is not None:
            amount = page.amounts[row.counting]
            key = _same_span(page, row)
            if key not in spans:
                spans[key] = _span(page, row)
            known.append(_Seen(spans[key], amount.likely, _spread(amount, counted=counted)))
    unknown = (len(pages) - len(known)) * log(_NO_RULE)
    factors = ((1.0, 1.0),) if counted else _ALIKE
    return unknown + _mean(
        (sum(each.score(factor) for each in known), weight) for factor, weight in factors
    )


def _same_span(page: Evidence, row: Convention) -> tuple[object, ...]:
    """What a page's span depends on, so that it is looked for once."""
    images = 0 if row.images is ImageRule.NONE else page.images
    return row.name, page.low, page.high, images, page.language if row.speeds else ""


def _span(page: Evidence, row: Convention) -> _Span:
    """The counts for which a convention publishes what the page says, half a unit beyond them."""

    def side(units: int) -> int:
        return page.side(page.published_by(row, units))

    # Twice as much as two minutes more take is over it under every rounding and spread.
    speed = row.speeds.get(page.language, row.speed)
    units = range(int(2 * (page.high + 2) * speed))
    first, after = bisect_left(units, 0, key=side), bisect_right(units, 0, key=side)
    return _Span(-inf if first == 0 else first - 0.5, after - 0.5)


def _spread(amount: Amount, *, counted: bool = False) -> float:
    """Half of all counts are nearer than this to the likeliest."""
    spread = (amount.high - amount.low) / 8
    return spread if counted else max(_SPREAD * amount.likely, spread, 1.0)


def other_rules(pages: Sequence[Evidence]) -> float:
    """The logarithm of the likelihood of all pages under some rule that we do not know.

    It counts one of several things, at any speed, and rounds in any way; each is as likely.
    """
    whole = [page for page in pages if page.low == page.high]
    ranges = (len(pages) - len(whole)) * log(_NO_RULE)
    return ranges + _mean(
        (sum(each.score(speed * units) for each in seen), 1.0)
        for counting, units in _UNKNOWN.items()
        for bounds in OFFSETS.values()
        for seen in [[_in_minutes(page, counting, bounds) for page in whole]]
        for speed in _SPEEDS
    )


def _in_minutes(page: Evidence, counting: str, bounds: tuple[float, float]) -> _Seen:
    """What a page says, as the minutes that are rounded to it."""
    amount = page.amounts[counting]
    above, below = (page.low + bound for bound in bounds)
    return _Seen(_Span(-inf if page.low <= 1 else above, below), amount.likely, _spread(amount))


def _mean(scores: Iterable[tuple[float, float]]) -> float:
    """The logarithm of the weighted mean of likelihoods, which are given as logarithms."""
    every = tuple(scores)
    top = max(score for score, _ in every)
    total = sum(weight for _, weight in every)
    return top + log(sum(weight * exp(score - top) for score, weight in every) / total)
