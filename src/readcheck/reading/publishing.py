"""How a generator turns a number of words into the minutes it publishes."""

from __future__ import annotations

from enum import StrEnum
from math import ceil, floor
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.images import FIRST, falling_seconds
from readcheck.reading.model import MINUTE

if TYPE_CHECKING:
    from collections.abc import Mapping


class Rounding(StrEnum):
    """How minutes become whole."""

    UP = "up"
    DOWN = "down"
    NEAREST = "nearest"  # half away from zero, as Math.round and PHP's round
    CENTS_UP = "up, from two decimals"  # ceil(minutes.toFixed(2)): 201 words at 200 are 1 minute
    SECONDS_UP = "up, from seconds rounded up"
    SECONDS_NEAREST = "nearest, from seconds rounded up"


class ImageRule(StrEnum):
    """What an image adds to the time."""

    NONE = "none"
    FALLING = "12 s for the first image, 1 s less for each further one, at least 3 s"
    FLAT = "12 s each"


class Published(NamedTuple):
    """The minutes a page shows; both ends are equal unless it shows a range.

    "Less than a minute" is 0 to 1.
    """

    low: int
    high: int


class Convention(NamedTuple):
    """How one generator publishes reading times. `source` names what was read, and its version.

    A page of `n` words (or characters, as `unit` says; `counting` names the rule that counts them)
    is read at `speed` a minute. `speeds` holds the speeds of languages that have their own;
    a row that is `cjk_only` is for texts in Chinese, Japanese or Korean. `rounding`
    makes the minutes whole, and they are never under `minimum`. Under one minute a generator with
    `less_than` shows "less than a minute". `spread` are the factors of the lower and upper end
    where a range is shown. `images_optional` tells that an option leaves images out.
    Conventions of one `family` are versions of one generator; the family's name stands for all.
    `generator` is what a page's <meta name="generator"> holds, in small letters, on such sites;
    `weight` tells how common the convention is beside others, roughly, for calibrating.
    """

    name: str
    title: str
    source: str
    speed: float
    counting: str
    rounding: Rounding
    minimum: int = 1
    unit: str = "words"
    images: ImageRule = ImageRule.NONE
    images_optional: bool = False
    extra_image: bool = False  # A feature image outside the text may count as one more.
    less_than: bool = False
    spread: tuple[float, float] | None = None
    cjk_only: bool = False
    speeds: Mapping[str, float] = MappingProxyType({})
    family: str = ""
    generator: str = ""
    weight: float = 1.0
    quirks: str = ""

    @property
    def group(self) -> str:
        """The name a user knows it by: its family's, or its own."""
        return self.family or self.name

    def minutes(self, units: float, images: int = 0, language: str = "en") -> float:
        """Minutes before rounding, for so many words (or characters) and images."""
        seconds = image_seconds(self.images, images)
        return units / self.speeds.get(language, self.speed) + seconds / MINUTE

    def publish(self, units: float, images: int = 0, language: str = "en") -> Published:
        """The minutes this generator shows for so many words (or characters) and images."""
        return self.show(self.minutes(units, images, language))

    def show(self, minutes: float) -> Published:
        """What this generator makes of a number of minutes that is not yet rounded."""
        if self.spread is not None:
            return self._range(minutes)
        if self.less_than and minutes < 1:
            return Published(0, 1)
        shown = max(rounded(minutes, self.rounding), self.minimum)
        return Published(shown, shown)

    def _range(self, minutes: float) -> Published:
        low, high = (
            max(rounded(minutes * factor, self.rounding), self.minimum)
            for factor in self.spread or (1, 1)
        )
        return Published(low, high if high > low else low + 1)


def image_seconds(rule: ImageRule, images: int) -> float:
    """Seconds that so many images take under a rule; ten falling ones take 75."""
    if rule is ImageRule.NONE:
        return 0.0
    if rule is ImageRule.FLAT:
        return float(FIRST * images)
    return falling_seconds(images)


def rounded(minutes: float, rounding: Rounding) -> int:
    """Minutes made whole, to the last bit as the generators do it."""
    if rounding is Rounding.UP:
        return ceil(minutes)
    if rounding is Rounding.DOWN:
        return floor(minutes)
    if rounding is Rounding.NEAREST:
        return floor(minutes + 0.5)
    if rounding is Rounding.CENTS_UP:
        return ceil(float(f"{minutes:.2f}"))  # Python and JavaScript differ at .xx5 only.
    seconds = ceil(minutes * MINUTE)
    return ceil(seconds / MINUTE) if rounding is Rounding.SECONDS_UP else floor(seconds / 60 + 0.5)
