"""Which convention explains a site's published reading times.

Each convention is asked how likely it was to publish what each page says (see `likelihood`). The
likelihoods of all pages, and how common a convention is beforehand, give the probability of each
(Bayes). Conventions that give the same minutes on every page cannot be told apart, and share the
probability.

Where the pages publish their own counts, each convention is asked twice: whether it made the
minutes of those, and whether of the text. And because a site may follow a rule that nobody told us
of, a part of the probability is kept for all those: a rule is sure only if it explains the pages
better than they do.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from readcheck.calibrate.evidence import rows_for
from readcheck.calibrate.likelihood import other_rules, site_likelihood
from readcheck.reading.conventions import CONVENTIONS, own_rule, resolve
from readcheck.reading.plain_rules import Timed, own_rules
from readcheck.reading.publishing import ImageRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readcheck.calibrate.evidence import Evidence
    from readcheck.calibrate.likelihood import Rows
    from readcheck.reading.plain_rules import OwnRule
    from readcheck.reading.publishing import Convention

# One site in five has a rule that nobody told us of, which each known one has to explain better.
OTHER_SHARE = 0.25  # of the weight of all conventions
# The share of a plain rule that explains the pages, by how round its speed is: there is one for
# each speed and rounding, and few people choose 187 words a minute.
OWN_SHARE = {50: 0.03, 25: 0.007, 10: 0.003, 5: 0.001, 1: 0.0001}
GENERATOR_WEIGHT = 20.0  # How much likelier a generator's convention is where it names itself,
ELSEWHERE_WEIGHT = 0.02  # and where another one does, that knows no such plugin or theme.
SURE = 0.9
FEWEST_PAGES, FEWEST_MINUTES = 8, 3  # A handful of short pages fits many rules.
_FITTING, _EXACT = 0.85, 0.7  # So many pages must be possible, and exact, under a rule for sure.
# A plain rule at a multiple of 50 words a minute that gives nearly all pages exactly can be told.
_ROUNDEST, _NEARLY = 50, 0.95
_COUNTED = 2 / 3  # So many pages must publish a count to go by counts.
_BY_COUNT = 0.7  # How often minutes are made of the count that is published beside them.


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one convention explains a site's pages.

    `exact` pages say just what it gives for the likeliest count, `possible` ones what it gives for
    some count in the range. `breaking` are the paths of the rest. `probability` is from 0 to 1.
    `told` is whether the text can tell the rule: a plain rule's neighbours at 2 % more or less
    words a minute explain a text as well, but not the counts that pages publish themselves, and
    few people choose them where a round speed gives nearly all pages. `units` are the words (or
    characters) that it likeliest counted, page by page.
    """

    name: str
    title: str
    exact: int
    possible: int
    probability: float
    breaking: tuple[str, ...]
    told: bool = True
    units: tuple[int, ...] = ()


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
        if best is None or self.pages < FEWEST_PAGES or self.minutes < FEWEST_MINUTES:
            return False
        fitting = best.possible >= _FITTING * self.pages and best.exact >= _EXACT * self.pages
        return best.told and fitting and self.likely >= SURE

    @property
    def likely(self) -> float:
        """How likely the best one's rule is, under whichever name: speed, rounding and words."""
        best = self.fits[0]
        rule = _rule(best)
        return sum(fit.probability for fit in self.fits if _rule(fit) == rule)


def _rule(fit: Fit) -> tuple[object, ...]:
    """What makes a rule the same under another name, on these pages."""
    row = resolve(fit.name)[0]
    return row.speed, row.rounding, row.images, row.unit, fit.units


class _Candidate(NamedTuple):
    """A convention's name, how common it is beforehand, and its rows for a page."""

    name: str
    weight: float
    rows: Rows
    roundness: int = 0  # of a plain rule that no convention has


class _Tried(NamedTuple):
    """A candidate's score, and the pages as it took them: by their text or published counts."""

    candidate: _Candidate
    pages: Sequence[Evidence]
    score: float
    counted: bool


def calibrate(pages: Sequence[Evidence]) -> Calibration:
    """Rank the conventions by how well they explain these pages' published times."""
    if not pages:
        return Calibration(0, 0, (), (), ())
    whole = [page for page in pages if page.low == page.high == int(page.low)]
    own = own_rules([Timed(page.low, page.words, page.words) for page in whole])
    candidates = _candidates(pages, own)
    tried = _tried(pages, candidates, counted=False)
    if sum(page.count is not None for page in pages) >= _COUNTED * len(pages):
        counted = [page.by_count() for page in pages]
        tried = [_weighed(each, 1 - _BY_COUNT) for each in tried]
        tried += [_weighed(each, _BY_COUNT) for each in _tried(counted, candidates, counted=True)]
    others = log(OTHER_SHARE * _known(candidates)) + other_rules(pages)
    top = max(others, *(each.score for each in tried))
    total = exp(others - top) + sum(exp(each.score - top) for each in tried)
    fits = [_merged(name, tried, top, total) for name in {each.name: None for each in candidates}]
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


def _tried(
    pages: Sequence[Evidence], candidates: Iterable[_Candidate], *, counted: bool
) -> list[_Tried]:
    return [
        _Tried(
            each,
            pages,
            log(each.weight) + site_likelihood(pages, each.rows, counted=counted),
            counted,
        )
        for each in candidates
    ]


def _weighed(tried: _Tried, share: float) -> _Tried:
    return tried._replace(score=tried.score + log(share))


def _merged(name: str, every: Sequence[_Tried], top: float, total: float) -> Fit:
    """A convention's fit as it explains the pages best, with its whole probability."""
    tried = [each for each in every if each.candidate.name == name]
    best = max(tried, key=lambda each: each.score)
    probability = sum(exp(each.score - top) for each in tried) / total
    fit = _fit(best.pages, name, best.candidate.rows, probability)
    nearly_all = best.candidate.roundness == _ROUNDEST and fit.exact >= _NEARLY * len(best.pages)
    return replace(fit, told=best.counted or not best.candidate.roundness or nearly_all)


def _candidates(pages: Sequence[Evidence], own: Sequence[OwnRule]) -> list[_Candidate]:
    found: dict[str, _Candidate] = {}
    named = _named_generators(pages)
    for row in CONVENTIONS.values():
        weight = row.weight
        if named and row.generator:
            weight *= GENERATOR_WEIGHT if row.generator in named else ELSEWHERE_WEIGHT
        found.setdefault(row.group, _Candidate(row.group, weight, _rows_of(row.group)))
    taken = {
        (row.speed, row.rounding)
        for row in CONVENTIONS.values()
        if row.counting == "spaces" and not row.less_than and row.images is ImageRule.NONE
    }
    every = _known(found.values())
    for rule in own:
        if (rule.speed, rule.rounding) not in taken:
            row = own_rule(rule.speed, rule.rounding)
            found[row.name] = _Candidate(
                row.name, OWN_SHARE[rule.roundness] * every, _always(row), rule.roundness
            )
    return [*found.values()]


def _known(candidates: Iterable[_Candidate]) -> float:
    """The weight of all conventions together."""
    return sum(each.weight for each in candidates if not each.roundness)


def _named_generators(pages: Sequence[Evidence]) -> frozenset[str]:
    """The generators, of those that conventions belong to, that most of the pages name."""
    every = {row.generator for row in CONVENTIONS.values()} - {""}
    return frozenset(
        generator
        for generator in every
        if 2 * sum(generator in page.generator for page in pages) > len(pages)
    )


def _rows_of(name: str) -> Rows:
    return lambda page: rows_for(page, name)


def _always(row: Convention) -> Rows:
    return lambda _: (row,)


def _fit(
    pages: Sequence[Evidence],
    name: str,
    rows: Rows,
    probability: float,
) -> Fit:
    exact = sum(any(_exact(page, row) for row in rows(page)) for page in pages)
    breaking = tuple(
        page.path for page in pages if not any(_possible(page, row) for row in rows(page))
    )
    title = next((row.title for page in pages for row in rows(page)), name)
    units = tuple(page.amounts[row.counting].likely for page in pages for row in rows(page)[:1])
    possible = len(pages) - len(breaking)
    return Fit(name, title, exact, possible, probability, breaking, units=units)


def _exact(page: Evidence, row: Convention) -> bool:
    return page.says(page.published_by(row, page.amounts[row.counting].likely))


def _possible(page: Evidence, row: Convention) -> bool:
    """Whether some count in the range gives what the page says: more words take no less time."""
    low, _, high = page.amounts[row.counting]
    counts = range(low, high + 1)
    first = bisect_left(counts, 0, key=lambda count: page.side(page.published_by(row, count)))
    return first < len(counts) and page.says(page.published_by(row, counts[first]))
