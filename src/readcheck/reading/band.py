"""The band of minutes that some generator or reader could honestly give a text."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.conventions import CONVENTIONS
from readcheck.reading.counting import HAN, HANGUL, KANA, count_of
from readcheck.reading.model import MINUTE
from readcheck.reading.publishing import ImageRule, image_seconds

if TYPE_CHECKING:
    from readcheck.prose.model import Extent
    from readcheck.reading.content import Content

FASTEST, SLOWEST = 300.0, 180.0  # words a minute: no generator known to us is outside
# Characters a minute of Chinese and Japanese: the fastest generator (eleventy-plugin-time-to-read,
# hexo-symbols-count-time) and the slowest (a Jekyll include that takes each for a word).
FASTEST_CJK = 1100.0
_SPARE_SHARE, _SPARE_WORDS = 1.03, 12  # A heading or a caption more or less is no other text.


class Band(NamedTuple):
    """Minutes from `low` to `high` are plausible; to `highest` where each image counts 12 seconds.

    `units` is how much text there is, in `unit`.
    """

    low: int
    high: int
    highest: int
    units: int
    unit: str

    def holds(self, low: float, high: float, *, flat_images: bool = False) -> bool:
        """Whether a claim of `low` to `high` minutes is plausible: its middle lies in the band.

        "Less than a minute" (0 to 1) is plausible where the band begins under a minute.
        `flat_images` tells that a plugin for search engines wrote the claim, which counts as much
        for the hundredth image as for the first.
        """
        if low == 0 and high == 1:
            return self.low == 0
        upper = self.highest if flat_images else self.high
        spare = 0 if low == high else 0.5  # The middle of a range is not rounded.
        return self.low <= (low + high) / 2 <= upper + spare

    def nearest(self, minutes: int) -> int:
        """The plausible whole number of minutes that is nearest to `minutes`."""
        return min(max(minutes, self.low, 1), self.high)


def band(extent: Extent, content: Content, words_per_minute: float | None = None) -> Band:
    """The band of a text.

    From its running prose at 300 words a minute, rounded down, to everything in it (headings,
    tables, code, alternative texts) at 180 words a minute plus the seconds of its images, rounded
    up and at least 1. A language that generators give a slower speed has that, and a reader's own
    speed (`words_per_minute`) widens the band. Chinese and Japanese are counted by characters.
    """
    own = words_per_minute or SLOWEST
    slowest = min(SLOWEST, own, CONVENTIONS["yoast"].speeds.get(content.language, SLOWEST))
    cjk = count_of(HAN + KANA, content.running)
    western = max(extent.prose_words - cjk, 0)
    units = extent.text_words + extent.code_words
    most = units + extent.alt_words + count_of(HANGUL, content.rendered)
    minutes = (most * _SPARE_SHARE + _SPARE_WORDS) / slowest
    falling, flat = (
        image_seconds(rule, extent.images) / MINUTE for rule in (ImageRule.FALLING, ImageRule.FLAT)
    )
    return Band(
        low=floor(western / max(FASTEST, own) + cjk / FASTEST_CJK),
        high=max(1, ceil(minutes + falling)),
        highest=max(1, ceil(minutes + flat)),
        units=units,
        unit="characters" if cjk > western else "words",
    )
