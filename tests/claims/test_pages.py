"""Whole pages in the shapes of common generators: right ones silent, wrong ones found, mended."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from claim_pages.catalogue import SHAPES, case, right, site, written, wrong
from claim_pages.marks import Mark, take_marks
from claim_pages.shape import Page
from claim_pages.shapes import indexes, special, wordpress
from claim_pages.texts import EASTERN, article
from readcheck import engine, fixes
from readcheck.calibrate.fit import calibrate
from readcheck.calibrate.page import evidence_of
from readcheck.checks.base import run_checks
from readcheck.claims.model import ClaimKind
from readcheck.reading.conventions import resolve
from readcheck.settings import Settings
from readcheck.source import Source

if TYPE_CHECKING:
    from claim_pages.catalogue import Case
    from claim_pages.marks import Marked
    from claim_pages.shape import Shape
    from readcheck.claims.model import Claim
    from readcheck.findings import Finding

RULES = ("reading-time-off", "reading-time-disagrees", "word-count-off")
SETTINGS = Settings(select=RULES)
AMOUNTS = {ClaimKind.READING_TIME, ClaimKind.WORD_COUNT}
NAMED = [name for name, shape in SHAPES.items() if shape.convention]
# How many words a dictionary makes of Chinese or Japanese is beyond counting exactly.
COUNTED = [n for n in NAMED if not (SHAPES[n].raw and SHAPES[n].language in EASTERN)]
# For each convention one site, and one without spaces between words.
SITES = list(
    {
        (SHAPES[n].convention, SHAPES[n].language): n
        for n in NAMED
        if SHAPES[n].language in {"en", "zh-CN"}
    }.values()
)
# A shape's pages are analysed once, by the worker that all of its tests run on.
SHAPED = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in SHAPES]
INDEXES, QUIET = indexes.pages(), special.quiet()
DISAGREEING, MISCOUNTED = special.disagreeing(), special.miscounted()


@cache
def analysed(page: Page, settings: Settings = SETTINGS) -> engine.Analysis:
    return engine.analyse(Source(page.text, page.path), settings)


def findings(page: Page, settings: Settings = SETTINGS) -> list[Finding]:
    return run_checks(analysed(page, settings))


def amounts(page: Page, *, own: bool) -> list[Claim]:
    return [c for c in analysed(page).claims if c.kind in AMOUNTS and c.own is own]


def values(page: Page) -> set[tuple[float | None, float | None]]:
    """The minutes that a page says of itself."""
    own = amounts(page, own=True)
    return {(c.low, c.high) for c in own if c.kind is ClaimKind.READING_TIME}


def at(mark: Marked, start: int, end: int) -> bool:
    return start < mark.end and mark.start < end


def is_claimed(mark: Marked, claims: list[Claim]) -> bool:
    return any(at(mark, *claim.value_span) for claim in claims)


def told(found: list[Finding]) -> list[str]:
    return [f"{finding.rule}: {finding.message}" for finding in found]


@pytest.mark.parametrize("name", SHAPED)
def test_right_pages_are_silent(name):
    assert [told(findings(case.page)) for case in right(name)] == [[]] * len(right(name))


@pytest.mark.parametrize("name", SHAPED)
def test_all_own_claims_are_found_and_no_others(name):
    for each in right(name):
        own, others = (amounts(each.page, own=value) for value in (True, False))
        marks = each.page.marked
        assert [m for m in marks if m.mark is not Mark.OTHER and not is_claimed(m, own)] == []
        assert [m for m in marks if m.mark is Mark.OTHER and is_claimed(m, own)] == []
        mine = [m for m in marks if m.mark is not Mark.OTHER]
        assert [c for c in own if not any(at(m, *c.value_span) for m in mine)] == []
        assert [m for m in marks if m.mark is Mark.OTHER and not is_claimed(m, others)] == []


@pytest.mark.parametrize("name", SHAPED)
def test_wrong_times_are_found_where_they_stand(name):
    for each in wrong(name):
        found = findings(each.page)
        times = [m for m in each.page.marked if m.mark is Mark.TIME]
        missed = [m for m in times if not any(at(m, *f.span) for f in found)]
        assert missed == [], each.page.path
        assert [f for f in found if not any(at(m, *f.span) for m in times)] == []


def outside(text: str, page: Page) -> list[str]:
    """What of a page's text may not change: all but its own claims."""
    parts, start = [], 0
    for mark in page.marked:
        if mark.mark is not Mark.OTHER:
            parts.append(text[start : mark.start])
            start = mark.end
    return [*parts, text[start:]]


def assert_only_claims_changed(page: Page, mended: str) -> None:
    place = 0
    for part in outside(page.text, page):
        found = mended.find(part, place)
        assert found >= 0, part[:80]
        assert not place or found - place < 40
        place = found + len(part)
    assert mended.startswith(outside(page.text, page)[0])
    assert place == len(mended)


def mend(page: Page, settings: Settings = SETTINGS) -> str:
    return fixes.mend(Source(page.text, page.path), settings).text


def left(page: Page, text: str, settings: Settings = SETTINGS) -> list[str]:
    return told(run_checks(engine.analyse(Source(text, page.path), settings)))


@pytest.mark.parametrize("name", SHAPED)
def test_mending_puts_the_claims_right_and_changes_nothing_else(name):
    for each in (wrong(name)[0], wrong(name)[-1])[: 2 if SHAPES[name].language == "en" else 1]:
        mended = mend(each.page)
        assert_only_claims_changed(each.page, mended)
        assert left(each.page, mended) == []


def steady(shape: Shape, more: int = 0) -> list[Case]:
    """Pages whose time stays the same if a few words more or less were counted."""
    found = []
    for size in (270, 330, 500, 600, 800, 1000):
        spare = 0.2 if shape.raw else 0.06 + 60 / size * shape.feature
        around = [
            shape.truth(written(shape, round(size * share), 1)).high
            for share in (1 - spare, 1, 1 + spare)
        ]
        if len(set(around)) == 1:
            found.append(case(shape, size, 1, more=more))
            if len(found) == (2 if shape.language == "en" else 1):
                break
    return found


@pytest.mark.parametrize("name", [name for name in SITES if name in COUNTED])
def test_a_convention_is_exact(name):
    shape = SHAPES[name]
    settings = SETTINGS._replace(convention=shape.convention)
    assert steady(shape)
    for each in steady(shape):
        assert told(findings(each.page, settings)) == []
    for each in steady(shape, more=1):
        times = [m for m in each.page.marked if m.mark is Mark.TIME]
        found = findings(each.page, settings)
        assert [m for m in times if not any(at(m, *f.span) for f in found)] == [], each.page.path
        mended = mend(each.page, settings)
        right = values(replace(each.page, text=mended)) == {(each.truth.low, each.truth.high)}
        # Whether images count is an option there, which no page tells.
        optional = any(row.images_optional for row in resolve(shape.convention))
        assert right or (optional and mended == each.page.text)


@pytest.mark.parametrize("name", SITES)
def test_a_site_is_calibrated_and_its_wrong_pages_are_named(name):
    shape = SHAPES[name]
    pages = [*site(shape), case(shape, 800, 8, factor=3, more=2), case(shape, 1600, 9, factor=3)]
    evidence = [evidence_of(analysed(each.page)) for each in pages]
    assert None not in evidence
    result = calibrate([each for each in evidence if each])
    (fit,) = [fit for fit in result.fits if fit.name == shape.convention]
    assert fit.breaking == ("800-8" + shape.suffix, "1600-9" + shape.suffix)
    assert result.best is not None
    if result.best.name != shape.convention:
        # Some rules count so nearly alike that they give the same minutes on every page.
        better = (
            result.best.possible - fit.possible - 1 if shape.raw else result.best.exact - fit.exact
        )
        assert name not in COUNTED or better <= 0


@pytest.mark.parametrize("name", INDEXES)
def test_index_pages_get_no_verdict(name):
    page = INDEXES[name]
    assert amounts(page, own=True) == []
    assert told(findings(page)) == []
    assert [m for m in page.marked if not is_claimed(m, amounts(page, own=False))] == []


@pytest.mark.parametrize("size", [150, 420, 900, 1800, 3600])
def test_two_plugins_may_count_by_their_own_rules(size):
    text, marked = take_marks(wordpress.two_plugins(article(size, seed=11, images=4)))
    page = Page("post.html", text, marked)
    assert len(amounts(page, own=True)) == 2
    assert told(findings(page)) == []
    assert told(findings(page, SETTINGS._replace(convention="reading-time-wp"))) == []


@pytest.mark.parametrize("name", QUIET)
def test_times_of_others_and_of_other_things_are_no_claims(name):
    page = QUIET[name]
    assert amounts(page, own=True) == []
    assert told(findings(page)) == []


@pytest.mark.parametrize("name", DISAGREEING)
def test_two_times_of_one_page_are_made_to_agree(name):
    page, minutes = DISAGREEING[name]
    wrong, disagree = "reading-time-off", "reading-time-disagrees"
    # One wrong time is one finding, by the rule that says more of it.
    assert Counter(f.rule for f in findings(page)) in ({wrong: 1}, {disagree: 1})
    alone = findings(page, SETTINGS._replace(select=(disagree,)))
    assert [finding.rule for finding in alone] == [disagree]
    mended = mend(page)
    assert_only_claims_changed(page, mended)
    assert left(page, mended) == []
    exact = mend(page, SETTINGS._replace(convention="hugo"))
    assert [c.low for c in amounts(replace(page, text=exact), own=True)] == [minutes] * 2


@pytest.mark.parametrize("name", MISCOUNTED)
def test_word_counts_of_other_versions_are_found(name):
    page = MISCOUNTED[name]
    (finding,) = findings(page)
    assert finding.rule == "word-count-off"
    assert at(page.marked[0], *finding.span)
    mended = mend(page)
    assert_only_claims_changed(page, mended)
    assert left(page, mended) == []
