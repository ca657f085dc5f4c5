"""Which convention explains a site's published reading times.

Each convention is asked how likely it was to publish what each page says. What it counted is known
only nearly (see `Content`), so the count is taken as spread around its likeliest value; a page that
a convention cannot explain at all counts as an accident, which keeps one hand-made page from
deciding. The likelihoods of all pages together, each convention taken as equally likely at first,
give the probability of each (Bayes). Conventions that gave the same minutes on every page cannot
be told apart, and the probability is shared out between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING

from readcheck.reading.conventions import CONVENTIONS, own_rule
from readcheck.reading.evidence import rows_for
from readcheck.reading.own_rules import own_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.reading.evidence import Evidence
    from readcheck.reading.own_rules import OwnRule
    from readcheck.reading.publishing import Convention

    _Rows = Callable[[Evidence], tuple[Convention, ...]]

ACCIDENT = 0.02  # How often a page's time is made by no rule: by hand, or left from an old version.
OWN_PRIOR = 0.05  # A site's own rule has two free numbers: it must explain more to be believed.
SURE = 0.8
_STEPS = tuple(range(-12, 13))
_SPREAD = 0.015  # The usual relative error of a count, besides the range that the rule names.


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


def calibrate(pages: Sequence[Evidence]) -> Calibration:
    """Rank the conventions by how well they explain these pages' published times."""
    if not pages:
        return Calibration(0, 0, (), (), ())
    own = own_rules(pages)
    candidates = _candidates(own)
    scores = {name: log(prior) + _likelihood(pages, rows) for name, prior, rows in candidates}
    top = max(scores.values())
    weights = {name: exp(score - top) for name, score in scores.items()}
    whole = sum(weights.values())
    fits = [_fit(pages, name, rows, weights[name] / whole) for name, _, rows in candidates]
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


def _candidates(own: Sequence[OwnRule]) -> list[tuple[str, float, _Rows]]:
    """Names, how likely each is beforehand, and its rows for a page."""
    groups = dict.fromkeys(row.group for row in CONVENTIONS.values())
    named = [(name, 1.0, _rows_of(name)) for name in groups]
    taken = {(row.speed, row.rounding) for row in CONVENTIONS.values() if row.counting == "spaces"}
    rules = [own_rule(rule.speed, rule.rounding) for rule in own]
    return named + [
        (rule.name, OWN_PRIOR, _always(rule))
        for rule in rules
        if (rule.speed, rule.rounding) not in taken
    ]


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
    spread = max(_SPREAD * likely, (high - low) / 6, 1.0)
    total = hit = 0.0
    for step in _STEPS:
        offset = step / 4
        weight = 1 / (1 + offset * offset) ** 2
        total += weight
        if page.says(page.published_by(row, max(likely + offset * spread, 0))):
            hit += weight
    return (1 - ACCIDENT) * hit / total + ACCIDENT / 10


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
