"""The band of minutes that some generator or reader could honestly give a text.

Its ends follow the conventions that sites use for a script: words at 180 to 300 a minute; Chinese
and Japanese characters at 200 (npm reading-time and others take each for a word) to 600 (a fast
reader's pace, and many a theme's), or at 250 where stops and the letters of code are characters
like others; letters of Thai, Lao, Khmer and Burmese at 540 to 1,650, which is 180 to 300 words of
three to five and a half letters. Generators beyond (themes of Hexo with 120 or 1,100 characters a
minute) are known by name: see `exact.explaining`.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind
from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.counting import (
    HAN,
    HANGUL,
    KANA,
    UNSPACED,
    count_of,
    spaces,
    unspaced,
    visible_characters,
    words_beside,
)
from readcheck.reading.exact import IN_JAVASCRIPT, built_in
from readcheck.reading.model import MINUTE
from readcheck.reading.publishing import ImageRule, image_seconds

if TYPE_CHECKING:
    from readcheck.prose.model import Extent
    from readcheck.reading.content import Amount, Content

FASTEST, SLOWEST = 300.0, 180.0  # words a minute
FASTEST_CJK, SLOWEST_CJK = 600.0, 200.0  # characters a minute
# Rules that count whatever is visible, stops and the letters of code, are not that slow.
SLOWEST_VISIBLE = 250.0
FASTEST_UNSPACED, SLOWEST_UNSPACED = 1650.0, 540.0  # letters a minute
# Who reads that fast rounds to the nearest minute or up; rounded down is at 250 (500, 1,375) a
# minute at most.
_DOWN = 250 / 300
_SPARE_SHARE, _SPARE_WORDS = 1.03, 12  # A heading or a caption more or less is no other text.
_SENTENCE = 8  # words: a table whose cells are as long on average is prose in a grid
# A count that the page publishes is its generator's own, if not of the same plugin as its minutes.
_COUNT_SHARE = 1.05


class Band(NamedTuple):
    """Minutes from `low` to `high` are plausible; to `highest` where each image counts 12 seconds.

    `units` is how much text there is, in `unit`, and `code` how many words of code beside it.
    """

    low: int
    high: int
    highest: int
    units: int
    unit: str
    code: int = 0

    def holds(self, low: float, high: float, *, flat_images: bool = False) -> bool:
        """Whether a claim of `low` to `high` minutes is plausible: its middle lies in the band.

        "Less than a minute" (0 to 1) is plausible where the band begins under a minute, and so is
        "less than five" where it begins under five and ends not far below.
        `flat_images` tells that a plugin for search engines wrote the claim, which counts as much
        for the hundredth image as for the first.
        """
        upper = self.highest if flat_images else self.high
        if low == 0 and high > 0:
            return self.low < high <= upper + 1
        spare = 0 if low == high else 0.5  # The middle of a range is not rounded.
        return self.low <= (low + high) / 2 <= upper + spare

    def with_time(self, minutes: int) -> Band:
        """The band with our own estimate in it: a page that publishes it is not wrong.

        Code is read at half the rate there and at a word's in the band, which site generators
        follow.
        """
        if not self.code or minutes <= self.high:
            return self
        return self._replace(high=minutes, highest=max(minutes, self.highest))

    def nearest(self, minutes: int) -> int:
        """The plausible whole number of minutes that is nearest to `minutes`."""
        return min(max(minutes, self.low, 1), self.high)


class _Size(NamedTuple):
    """How much there is to read: words, Chinese and Japanese characters, letters of Thai etc."""

    words: float
    cjk: int
    letters: int

    def minutes(self, words: float, cjk: float, letters: float) -> float:
        """How long it takes at so many words, characters and letters a minute."""
        return self.words / words + self.cjk / cjk + self.letters / letters


def band(
    extent: Extent,
    content: Content,
    words_per_minute: float | None = None,
    published: Amount | None = None,
) -> Band:
    """The band of a text.

    From what surely counts (running prose, and tables of sentences) at the fastest pace, rounded
    as sites of that pace do, to everything (headings, tables, code, alternative texts) at the
    slowest plus the seconds of its images, rounded up and at least 1. Where the page names a
    generator that counts by itself, both ends are not far from what that gives. A language that
    generators give a slower speed has that, and a reader's own speed widens the band.

    Args:
        extent: how much of everything there is.
        content: the article as generators see it.
        words_per_minute: the reader's own speed, if it is set.
        published: the count of words or characters that the page publishes, where that holds: the
            band is then no wider than the count allows.
    """
    own = words_per_minute or SLOWEST
    slowest = min(SLOWEST, own, CONVENTIONS["yoast"].speeds.get(content.language, SLOWEST))
    fastest = max(FASTEST, own)
    surely = _surely(content)
    least = surely.minutes(fastest, FASTEST_CJK, FASTEST_UNSPACED)
    every = _everything(extent, content)
    most = every.minutes(slowest, SLOWEST_CJK, SLOWEST_UNSPACED)
    if surely.cjk > surely.words:
        most = max(most, visible_characters(content.whole) / SLOWEST_VISIBLE)
    if published is not None:
        least, most = _narrowed((least, most), published, surely, (fastest, slowest))
    falling, flat = (
        image_seconds(rule, extent.images) / MINUTE for rule in (ImageRule.FALLING, ImageRule.FLAT)
    )
    units, unit = _told(extent, content, surely)
    low = _rounded(least, content) if fastest == FASTEST else floor(least)
    high, highest = (max(1, ceil(most + images)) for images in (falling, flat))
    own_low, own_high = built_in(content) or (low, high)
    if max(low, own_low) <= min(high, own_high):
        low, high = max(low, own_low), min(high, own_high)
    return Band(
        low=low,
        high=high,
        highest=highest,
        units=units,
        unit=unit,
        code=0 if unit == "letters" else extent.code_words,
    )


def _rounded(least: float, content: Content) -> int:
    """The fewest whole minutes that a site shows for so many at the fastest pace."""
    if least < 1:
        return 0
    nearest = floor(least + 0.5)
    if content.is_made_by(*IN_JAVASCRIPT):
        return nearest
    return min(nearest, floor(least / _DOWN))


def _surely(content: Content) -> _Size:
    """The running prose, and tables whose cells are sentences, without the article's own heading.

    Of doubtful blocks none is sure.
    """
    cells = [block.text for block in content.sure if block.kind is Kind.TABLE_CELL]
    words = sum(map(spaces, cells))
    prose = [block.text for block in content.sure if content.runs(block)]
    return _size("\n".join([*prose, *(cells if words >= _SENTENCE * len(cells) else ())]))


def _everything(extent: Extent, content: Content) -> _Size:
    every = content.whole
    words, cjk, letters = _size(every)
    # A hangul syllable is a word to npm reading-time, and so is a rune to others.
    more = extent.alt_words + count_of(HANGUL, every)
    if not cjk > words:
        words = words * _SPARE_SHARE + _SPARE_WORDS
    return _Size(words + more, cjk, letters)


def _size(text: str) -> _Size:
    cjk = count_of(HAN + KANA, text)
    letters = unspaced(text)
    words = words_beside(HAN + KANA + UNSPACED, text) if cjk or letters else spaces(text)
    return _Size(words, cjk, letters)


def _narrowed(
    minutes: tuple[float, float],
    published: Amount,
    surely: _Size,
    speeds: tuple[float, float],
) -> tuple[float, float]:
    """A band of minutes made no wider than a published count allows."""
    fastest, slowest = speeds
    if surely.cjk > surely.words:
        fastest, slowest = FASTEST_CJK, SLOWEST_CJK
    elif surely.letters > surely.words:
        return minutes
    least = published.low / _COUNT_SHARE / fastest
    most = published.high * _COUNT_SHARE / slowest
    low, high = max(minutes[0], least), min(minutes[1], most)
    return (low, high) if low <= high else minutes


def _told(extent: Extent, content: Content, surely: _Size) -> tuple[int, str]:
    """How much text there is, as a message tells it."""
    if surely.letters > surely.words:
        return content.letters, "letters"
    unit = "characters" if surely.cjk > surely.words else "words"
    return extent.text_words, unit
