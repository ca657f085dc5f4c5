"""Which convention explains a site's pages."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from readcheck.calibrate.evidence import Evidence
from readcheck.calibrate.fit import calibrate
from readcheck.reading.content import RULES, Amount
from readcheck.reading.conventions import CONVENTIONS, resolve
from readcheck.reading.publishing import Rounding

# Units by counting rule for a page of a thousand words, roughly as real pages have them.
FACTORS = {
    "visible-characters": 4.8,
    "symbols": 4.8,
    "runes": 1.08,
    "text-words": 0.93,
    "ghost": 1.03,
    "non-word": 1.05,
    "lodash": 1.04,
    "npm": 1.06,
    "raw-spaces": 1.06,
    "single-spaces": 1.11,
    "segmenter": 1.2,
    "raw-non-word": 1.24,
    "estimator": 0.99,
    "tagged": 1.13,
    "glued": 0.97,
    "bare-words": 0.985,
    "wordpress": 0.985,
    "yoast": 0.985,
}


def factor(rule: str, index: int) -> float:
    """How much more a rule counts than words; a page has more or fewer links, code and hyphens.

    Its words are longer or shorter, too, as many characters as they are.
    """
    usual = FACTORS.get(rule, 1.0)
    if usual > 2:
        return usual * (0.94 + 0.02 * (index % 7))
    return 1 + (usual - 1) * (index % 7) / 3


def page(index: int, words: int, images: int = 0, noise: float = 0.0) -> Evidence:
    """A page whose text each rule counts a little differently."""
    likely = {rule: round(words * factor(rule, index)) for rule in RULES}
    amounts = {
        rule: Amount(round(n * 0.98), round(n * (1 + noise)), round(n * 1.02) + 1)
        for rule, n in likely.items()
    }
    return Evidence(f"p{index}.html", 0, 0, "en", images, cjk=False, amounts=amounts)


def site(name: str, pages: int = 50, *, images: int = 6, seed: int = 1) -> list[Evidence]:
    """Pages that say what a convention gives for their exact counts."""
    row = resolve(name)[0]
    rng = random.Random(seed)
    made = []
    for index in range(pages):
        words = round(rng.lognormvariate(7, 0.6))
        each = page(index, words, rng.randrange(images + 1), rng.gauss(0, 0.004))
        low, high = row.publish(round(words * factor(row.counting, index)), each.images)
        made.append(replace(each, low=low, high=high))
    return made


TOLD_APART = [
    "hugo-212",
    "hugo-213",
    "minimal-mistakes",
    "chirpy-plain",
    "jekyll-reading-time",
    "ghost",
    "medium",
    "readtime",
    "reading-time-estimator",
    "docusaurus",
    "gatsby",
    "forem",
    "wordpress-range",
    "wordpress-single",
    "reading-time-wp",
    "yoast",
    "eleventy-time-to-read",
    "hexo-symbols-1100",
]


@pytest.mark.parametrize("name", TOLD_APART)
def test_the_convention_of_a_site_is_named(name: str) -> None:
    found = calibrate(site(name, 40))
    assert found.best is not None
    assert found.best.name == CONVENTIONS[name].group
    assert found.sure
    assert found.best.possible >= 38


def test_a_sites_own_rule_is_found_with_its_speeds() -> None:
    found = calibrate(site("225-up"))
    assert found.best is not None
    assert found.best.name == "225-up"
    up = next(rule for rule in found.own if rule.rounding is Rounding.UP)
    assert up.low <= 226
    assert up.high >= 224
    assert up.speed == 225
    assert up.fits >= 45


def test_a_sites_own_rule_may_have_the_speed_of_a_generator_that_counts_images() -> None:
    fits = calibrate(site("220-up", 20)).fits  # Nikola's speed and rounding
    own = next(fit for fit in fits if fit.name == "220-up")
    assert own.exact == 20
    assert own.probability > next(fit.probability for fit in fits if fit.name == "nikola")


def test_pages_that_break_the_sites_rule_are_named() -> None:
    pages = site("hugo-213")
    wrong = {pages[7].path, pages[20].path}
    changed = [replace(p, low=p.low + 4, high=p.high + 4) if p.path in wrong else p for p in pages]
    found = calibrate(changed)
    assert found.best is not None
    assert found.best.name == "hugo"
    assert set(found.best.breaking) == wrong
    assert found.best.possible == 48
    assert {point.path for point in found.points if not point.fits} == wrong


def test_short_pages_tell_nothing() -> None:
    pages = [replace(page(i, 90 + i), low=1, high=1) for i in range(20)]
    found = calibrate(pages)
    assert found.minutes == 1
    assert not found.sure


def test_a_generator_that_names_itself_decides_between_equals() -> None:
    pages = [replace(page(i, 100 * i + 50), low=i // 2 + 1, high=i // 2 + 1) for i in range(12)]
    plain = calibrate(pages).fits
    named = calibrate([replace(p, generator="hugo 0.147.2") for p in pages]).fits
    share = {fit.name: fit.probability for fit in plain}["hugo"]
    assert {fit.name: fit.probability for fit in named}["hugo"] > share


def test_a_plugin_of_another_generator_is_hardly_believed() -> None:
    pages = site("pelican-post-stats", 20)
    assert calibrate([replace(p, generator="pelican") for p in pages]).sure
    found = calibrate([replace(p, generator="mkdocs-1.6.1, terminal-4.8.0") for p in pages])
    assert found.best is not None
    assert not (found.sure and found.best.name == "pelican-post-stats")


def test_ranges_and_less_than_a_minute() -> None:
    found = calibrate(site("wordpress-range", 12))
    assert found.own == ()
    assert found.best is not None
    assert found.best.name == "wordpress"


def test_no_pages() -> None:
    found = calibrate([])
    assert found.best is None
    assert not found.sure
    assert found.fits == ()


def test_one_page_is_not_enough() -> None:
    assert not calibrate(site("hugo-213", 1)).sure


def test_probabilities_are_shares_of_one_and_in_order() -> None:
    fits = calibrate(site("ghost", 15)).fits
    assert 0.9 < sum(fit.probability for fit in fits) <= 1, "the rest is for rules unknown to us"
    assert [f.probability for f in fits] == sorted((f.probability for f in fits), reverse=True)


def test_the_order_of_the_pages_is_all_the_same() -> None:
    pages = site("chirpy-plain", 30)
    forth, back = calibrate(pages), calibrate(pages[::-1])
    assert forth.fits[0].name == back.fits[0].name
    assert forth.fits[0].probability == pytest.approx(back.fits[0].probability)
    assert forth.own == back.own


def test_chinese_pages_of_hugo() -> None:
    row = CONVENTIONS["hugo-cjk-500"]
    pages = []
    for index in range(30):
        characters = 700 + 313 * index
        each = page(index, characters // 30)
        amounts = {
            **each.amounts,
            **{
                rule: Amount(characters - 9, characters, characters + 9)
                for rule in ("runes", "jekyll-auto", "npm", "estimator", "visible-characters")
            },
        }
        low, high = row.publish(characters)
        pages.append(replace(each, low=low, high=high, cjk=True, language="zh", amounts=amounts))
    best = calibrate(pages).best
    assert best is not None
    assert best.name == "hugo"


def counted(name: str, pages: int = 20) -> list[Evidence]:
    """Pages that publish what their generator counted, gutters of code and all."""
    row = resolve(name)[0]
    made = []
    for index in range(pages):
        words = 260 + 173 * index
        low, high = row.publish(words)
        count = Amount(words, words, words)
        made.append(replace(page(index, round(words * 0.73)), low=low, high=high, count=count))
    return made


@pytest.mark.parametrize("name", ["250-nearest", "chirpy-plain", "225-down"])
def test_published_counts_tell_the_rule(name: str) -> None:
    found = calibrate(counted(name))
    assert found.best is not None
    assert found.best.name in {name, resolve(name)[0].group}
    assert found.sure


def test_the_text_alone_never_makes_a_plain_rule_sure() -> None:
    found = calibrate(site("225-up"))
    assert not found.sure, "224 and 226 words a minute explain it as well"


def test_rules_that_count_other_words_are_not_one_rule_though_the_minutes_agree() -> None:
    # 200 words a minute, rounded down; Pelican's plugin counts tags as well, here never enough.
    pages = [replace(page(7 * k + 1, 200 * k + 60), low=k, high=k) for k in range(1, 13)]
    found = calibrate(pages)
    told = {fit.name: (fit.exact, fit.breaking) for fit in found.fits}
    assert told["minimal-mistakes"] == told["pelican-readtime"] == (12, ())
    assert not found.sure


def test_few_pages_are_never_sure() -> None:
    assert not calibrate(site("hugo-213", 7)).sure
