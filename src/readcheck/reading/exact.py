"""Whether a published reading time is exactly what a convention gives an article."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from readcheck.reading.content import Amount
from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.counting import HAN, KANA, count_of
from readcheck.reading.publishing import Rounding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.reading.content import Content
    from readcheck.reading.publishing import Convention, Published

_BLIND = 0.25  # Words of Chinese and Japanese have two characters or so; of others all are words.
_BLIND_LETTERS = 0.1  # Those of Thai, Lao, Khmer and Burmese have three to six letters.
_TENTH = 0.05  # Minutes with a fraction ("4.6") are published to one decimal or more.
_QUARTER = 0.25  # "4½" may be rounded to half minutes.
_COMMON = 0.5  # Of a rarer generator's rule a page has to name the generator.
# A count made from a page may be off by a lead that the template wrote, a list of contents, a note.
EDGE_SHARE, EDGE_UNITS = 0.03, 8
FIX_SHARE = 0.01  # What is written must be right for counts so far off.
# Engines whose pages are JavaScript's. Their sites count by packages from npm, which round up or to
# the nearest minute; a template language or PHP divides whole numbers, which is down.
IN_JAVASCRIPT = ("astro", "docusaurus", "gatsby", "next.js", "nuxt", "vitepress", "vuepress")
# The sites of other engines than these cannot take packages, or take their own plugins.
_TAKE_PACKAGES = (*IN_JAVASCRIPT, "eleventy")
_THEME = "-theme-"  # What the names of packages hold that are a generator's themes.
# A theme with a rule of its own, at 150 to 300 words a minute, gives so much less or more than the
# 212 that its generator counts at, or the 265.
_THEMES_LEAST, _THEMES_MOST = 0.7, 1.4


def is_exact(
    convention: Convention,
    content: Content,
    low: float,
    high: float,
    amount: Amount | None = None,
) -> bool:
    """Whether a convention may have published `low` to `high` minutes for this content.

    A count is a range (see `Content`), so any count in it may be the one. `amount` takes the place
    of the range that the convention's own counting gives.
    """
    if not applies(convention, content):
        return False
    amount = amount or content.amount(convention.counting)
    if convention.spread is not None:
        return any((low, high) == shown for shown in _all_shown(convention, content, amount))
    fewest, most = _minutes(convention, content, amount)
    if low != high:
        below = convention.less_than or (1 if convention.minimum == 0 else 0)
        return (low, high) == (0, 1) and fewest < below
    if low != int(low) and convention.rounding is not Rounding.TENTHS_DOWN:
        spare = _QUARTER if 2 * low == int(2 * low) else _TENTH
        return fewest - spare <= low <= most + spare
    return convention.show(fewest).low <= low <= convention.show(most).high


def likeliest(convention: Convention, content: Content, amount: Amount | None = None) -> Published:
    """What a convention publishes for this content by its likeliest count, or by `amount`'s."""
    amount = amount or content.amount(convention.counting)
    return convention.publish(amount.likely, content.images, content.language)


def is_certain(convention: Convention, content: Content, amount: Amount | None = None) -> bool:
    """Whether every count of words and images that is possible gives the same minutes.

    `amount` is a count that is known. Any other may be off by a little, and by what stands around
    the article's first and last paragraphs.
    """
    if amount is None:
        own = content.amount(convention.counting)
        low, likely, high = widened(own, FIX_SHARE, EDGE_UNITS)
        low = min(low, content.inner.amount(convention.counting).low)
    else:
        low, likely, high = amount
    fewest, most = _images(convention, content)
    shown = {
        convention.publish(units, images, content.language)
        for units, images in ((low, fewest), (likely, content.images), (high, most))
    }
    return len(shown) == 1


def widened(amount: Amount, share: float = EDGE_SHARE, units: int = 0) -> Amount:
    """A count that may be off by a share of it, or by so many units at least."""
    spare = max(round(amount.likely * share), units)
    return Amount(max(amount.low - spare, 0), amount.likely, amount.high + spare)


def is_near(convention: Convention, content: Content, low: float, high: float) -> bool:
    """Whether a convention would publish this for a count only a little beyond the range."""
    amount = widened(content.amount(convention.counting), units=EDGE_UNITS)
    return is_exact(convention, content, low, high, amount)


def explaining(content: Content, exact: Iterable[Convention]) -> tuple[list[Convention], bool]:
    """Of the conventions that give a time out of all bounds those that may be the page's own.

    The page bears out those of the generator that it names, but those of other themes than its
    own, and packages from npm where the generator's sites can take them; then the second value is
    True. Where it names none, a common generator's may be the one. Who takes a run of Chinese,
    Japanese or Thai for one word explains how a time became wrong, not that it is right.
    """
    seeing = [
        row
        for row in exact
        if not is_blind(row, content) and not _is_of_another_theme(row, content)
    ]
    alone = _counts_alone(content)
    borne_out = [
        row for row in seeing if content.is_made_by(row.generator) and (row.generator or not alone)
    ]
    if borne_out or content.generator:
        return borne_out, True
    return [row for row in seeing if row.weight >= _COMMON], False


def _counts_alone(content: Content) -> bool:
    """Whether a page's generator counts by itself, or by plugins that are made for it."""
    if _built_in(content):
        return True
    known = content.is_made_by(*filter(None, (row.generator for row in CONVENTIONS.values())))
    return known and not content.is_made_by(*_TAKE_PACKAGES)


def _is_of_another_theme(row: Convention, content: Content) -> bool:
    """Whether a row is a theme's, and the page credits another theme."""
    themes = {name for name in row.aliases if _THEME in name}
    return bool(themes and content.themes) and themes.isdisjoint(content.themes)


def built_in(content: Content) -> tuple[int, int] | None:
    """The fewest and the most minutes on a site whose generator counts by itself, if it is one.

    A page has to name the generator. A row that takes a run of Chinese for one word says nothing.
    """
    ends = [
        (convention.show(fewest).low, convention.show(most).high)
        for convention in _built_in(content)
        if applies(convention, content) and not is_blind(convention, content)
        for fewest, most in [_minutes(convention, content, content.amount(convention.counting))]
    ]
    if not ends:
        return None
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    return floor(low * _THEMES_LEAST), ceil(high * _THEMES_MOST)


def _built_in(content: Content) -> list[Convention]:
    """The rows of the generator that the page names, if that counts by itself."""
    rows = CONVENTIONS.values() if content.generator else ()
    return [row for row in rows if row.built_in and content.is_made_by(row.generator)]


def blinded(content: Content, exact: Iterable[Convention]) -> str:
    """Why a time out of all bounds is what the page's own generator gives, if it is.

    It takes a run of Chinese, Japanese or Thai for one word: no reader's time, and no slip of the
    author's either.
    """
    rows = [row for row in exact if row.generator and content.is_made_by(row.generator)]
    found = next((row for row in rows if is_blind(row, content)), None)
    return f"{found.group} gives this, a run of characters being one word to it" if found else ""


def applies(convention: Convention, content: Content) -> bool:
    """Whether a convention has to do with this content's script."""
    return not convention.cjk_only or content.is_cjk


def is_blind(convention: Convention, content: Content) -> bool:
    """Whether a convention does not see what this content is written in.

    It takes whole runs of Chinese or Japanese for one word, or knows no Korean, Greek or Russian
    letters.
    """
    characters = count_of(HAN + KANA, content.rendered)
    letters = content.letters
    least = characters * _BLIND + letters * _BLIND_LETTERS
    least = max(least, content.amount("text-words").low * _BLIND)
    return content.amount(convention.counting).likely < least


def exact_conventions(
    content: Content, low: float, high: float, among: Iterable[Convention] | None = None
) -> list[Convention]:
    """The conventions that may have published `low` to `high` minutes for this content."""
    rows = CONVENTIONS.values() if among is None else among
    return [row for row in rows if is_exact(row, content, low, high)]


def _minutes(convention: Convention, content: Content, amount: Amount) -> tuple[float, float]:
    """Minutes, not rounded, at the lowest and at the highest count that is possible."""
    fewest, most = _images(convention, content)
    return (
        convention.minutes(amount.low, fewest, content.language),
        convention.minutes(amount.high, most, content.language),
    )


def _images(convention: Convention, content: Content) -> tuple[int, int]:
    """The fewest and the most images that a convention may have counted."""
    fewest = 0 if convention.images_optional else content.images
    return fewest, content.images + convention.extra_image


def _all_shown(convention: Convention, content: Content, amount: Amount) -> Iterator[Published]:
    for units in range(amount.low, amount.high + 1):
        yield convention.publish(units, content.images, content.language)
