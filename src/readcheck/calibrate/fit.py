"""Which convention explains a site's published reading times.

Each convention is asked how likely it was to publish what each page says. What it counted is known
only nearly (see `Content`), so the count is taken as spread around its likeliest value, with the
long tails of a Cauchy distribution, because an article that was cut out wrongly is far off; a page
that a convention cannot explain at all counts as an accident. The likelihoods of all pages, and how
common a convention is beforehand, give the probability of each (Bayes). Conventions that give the
same minutes on every page cannot be told apart, and share the probability.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log, pi, tan
from typing import TYPE_CHECKING, NamedTuple

from readcheck.calibrate.evidence import rows_for
from readcheck.calibrate.plain_rules import own_rules
from readcheck.reading.conventions import CONVENTIONS, own_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.calibrate.evidence import Evidence
    from readcheck.calibrate.plain_rules import OwnRule
    from readcheck.reading.publishing import Convention

    _Rows = Callable[[Evidence], tuple[Convention, ...]]

ACCIDENT = 0.02  # How often a page's time is made by no rule: by hand, or left from an old version.
# A site's own rule has two free numbers, so it must explain more to be believed; by how round its
# speed is. Few people choose 187 words a minute.
OWN_WEIGHT = {50: 0.03, 25: 0.03, 10: 0.004, 5: 0.001, 1: 0.0001}
GENERATOR_WEIGHT = 20.0  # How much likelier a generator's convention is where it names itself.
SURE = 0.8
_SPREAD = 0.01  # Half of all counts are nearer than this to the truth.
_QUANTILES = tuple(tan(pi * ((step + 0.5) / 33 - 0.5)) for step in range(33))


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one convention explains a site's pages.

    `exact` pages say just what it gives for the likeliest count, `possible` ones what it gives for
    some count in the range. `breaking` are the paths of the rest. `probability` is from 0 to 1.
    """

    name: str
    title: str
    exact: int
    possible: int
    probability: float
    breaking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One page in a plot of published minutes against words."""

    path: str
    words: int
    low: float
    high: float
    fits: bool


@dataclass(frozen=True, slots=True)
class Calibration:
    """A site's conventions, best first, and what they rest on.

    `own` are the speeds, for each rounding, that explain most pages as a plain words-by-speed
    rule. `minutes` says how many different times the pages name: one alone tells little.
    """

    pages: int
    minutes: int
    fits: tuple[Fit, ...]
    own: tuple[OwnRule, ...]
    points: tuple[Point, ...]

    @property
    def best(self) -> Fit | None:
        """The likeliest convention, if there are pages at all."""
        return self.fits[0] if self.fits else None

    @property
    def sure(self) -> bool:
        """Whether the best one is to be relied on."""
        best = self.best
        return best is not None and best.probability >= SURE and 2 * best.possible > self.pages


class _Candidate(NamedTuple):
    """A convention's name, how common it is beforehand, and its rows for a page."""

    name: str
    weight: float
    rows: _Rows


def calibrate(pages: Sequence[Evidence]) -> Calibration:
    """Rank the conventions by how well they explain these pages' published times."""
    if not pages:
        return Calibration(0, 0, (), (), ())
    own = own_rules(pages)
    candidates = _candidates(pages, own)
    scores = [log(each.weight) + _likelihood(pages, each.rows) for each in candidates]
    shares = [exp(score - max(scores)) for score in scores]
    fits = [
        _fit(pages, each.name, each.rows, share / sum(shares))
        for each, share in zip(candidates, shares, strict=True)
    ]
    fits.sort(key=lambda fit: (-fit.probability, -fit.possible, -fit.exact, fit.name))
    return Calibration(
        pages=len(pages),
        minutes=len({(page.low, page.high) for page in pages}),
        fits=tuple(fits),
        own=own,
        points=tuple(
            Point(page.path, page.words, page.low, page.high, page.path not in fits[0].breaking)
            for page in pages
        ),
    )


def _candidates(pages: Sequence[Evidence], own: Sequence[OwnRule]) -> list[_Candidate]:
    found: dict[str, _Candidate] = {}
    for row in CONVENTIONS.values():
        named = [page for page in pages if row.generator and row.generator in page.generator]
        boost = GENERATOR_WEIGHT if 2 * len(named) > len(pages) else 1.0
        found.setdefault(row.group, _Candidate(row.group, row.weight * boost, _rows_of(row.group)))
    taken = {
        (row.speed, row.rounding)
        for row in CONVENTIONS.values()
        if row.counting == "spaces" and not row.less_than
    }
    for rule in own:
        if (rule.speed, rule.rounding) not in taken:
            row = own_rule(rule.speed, rule.rounding)
            found[row.name] = _Candidate(row.name, OWN_WEIGHT[rule.roundness], _always(row))
    return [*found.values()]


def _rows_of(name: str) -> _Rows:
    return lambda page: rows_for(page, name)


def _always(row: Convention) -> _Rows:
    return lambda _: (row,)


def _likelihood(pages: Sequence[Evidence], rows: _Rows) -> float:
    """The logarithm of the likelihood of all pages.

    A site is built by one version of its generator: of a family's versions the best one counts.
    """
    versions = max(len(rows(page)) for page in pages)
    return max(
        sum(log(_page_likelihood(page, _version(rows(page), index))) for page in pages)
        for index in range(max(versions, 1))
    )


def _version(rows: tuple[Convention, ...], index: int) -> Convention | None:
    return rows[min(index, len(rows) - 1)] if rows else None


def _page_likelihood(page: Evidence, row: Convention | None) -> float:
    if row is None:
        return ACCIDENT / 10
    low, likely, high = page.amounts[row.counting]
    spread = max(_SPREAD * likely, (high - low) / 8, 1.0)
    counts = (likely + quantile * spread for quantile in _QUANTILES)
    hits = sum(page.says(page.published_by(row, max(count, 0))) for count in counts)
    return (1 - ACCIDENT) * hits / len(_QUANTILES) + ACCIDENT / 10


def _fit(
    pages: Sequence[Evidence],
    name: str,
    rows: _Rows,
    probability: float,
) -> Fit:
    exact = sum(any(_exact(page, row) for row in rows(page)) for page in pages)
    breaking = tuple(
        page.path for page in pages if not any(_possible(page, row) for row in rows(page))
    )
    title = next((row.title for page in pages for row in rows(page)), name)
    return Fit(name, title, exact, len(pages) - len(breaking), probability, breaking)


def _exact(page: Evidence, row: Convention) -> bool:
    return page.says(page.published_by(row, page.amounts[row.counting].likely))


def _possible(page: Evidence, row: Convention) -> bool:
    low, likely, high = page.amounts[row.counting]
    step = max((high - low) // 64, 1)
    counts = (*range(low, high + 1, step), likely, high)
    return any(page.says(page.published_by(row, count)) for count in counts)
