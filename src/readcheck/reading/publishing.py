"""How a generator turns a number of words into the minutes it publishes."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Callable, Mapping
from enum import StrEnum
from math import ceil, floor
from types import MappingProxyType
from typing import NamedTuple

from readcheck.reading.images import FIRST, falling_seconds
from readcheck.reading.model import MINUTE

HOUR = 60
_MANY_MINUTES = 45  # moment's threshold: from here on it speaks of hours.


class Rounding(StrEnum):
    """How minutes become whole."""

    UP = "up"
    DOWN = "down"
    NEAREST = "nearest"  # half away from zero, as Math.round and PHP's round
    CENTS_UP = "up, from two decimals"  # ceil(minutes.toFixed(2)): 201 words at 200 are 1 minute
    CENTS_NEAREST = "nearest, from two decimals"
    SECONDS_UP = "up, from seconds rounded up"
    SECONDS_NEAREST = "nearest, from seconds rounded up"
    PLUS_ONE = "down, plus one"
    UP_FROM_HALVES = "up, from a minute and a half on"  # what is less is one minute
    TENTHS_DOWN = "down to tenths"
    HUMANIZED = "nearest, from 45 minutes on in whole hours"  # as moment's humanize says it


class ImageRule(StrEnum):
    """What an image adds to the time."""

    NONE = "none"
    FALLING = "12 s for the first image, 1 s less for each further one, at least 3 s"
    FLAT = "12 s each"
    THIRD = "0.33 minutes each"


class Published(NamedTuple):
    """The minutes a page shows; both ends are equal unless it shows a range.

    "Less than a minute" is 0 to 1; whole minutes, but for the few who publish tenths.
    """

    low: float
    high: float


class Convention(NamedTuple):
    """How one generator publishes reading times. `source` names what was read, and its version.

    A page of `n` words (or characters, as `unit` says; `counting` names the rule that counts them)
    is read at `speed` a minute. `speeds` holds the speeds of languages that have their own;
    a row that is `cjk_only` is for texts in Chinese, Japanese or Korean. `rounding`
    makes the minutes whole, and they are never under `minimum`. Under `less_than` minutes a
    generator shows "less than a minute". `spread` are the factors of the lower and upper end
    where a range is shown. `images_optional` tells that an option leaves images out.
    Conventions of one `family` are versions of one generator; the family's name stands for all.
    `aliases` are other names that people know it by: of a theme, a package, a platform.
    `generator` is what a page's <meta name="generator"> holds, in small letters, on such sites;
    `built_in` tells that it is the generator itself that counts, so that its themes show the same;
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
    less_than: float = 0.0
    spread: tuple[float, float] | None = None
    cjk_only: bool = False
    speeds: Mapping[str, float] = MappingProxyType({})
    family: str = ""
    aliases: tuple[str, ...] = ()
    generator: str = ""
    built_in: bool = False
    weight: float = 1.0
    quirks: str = ""

    @property
    def names(self) -> frozenset[str]:
        """Every name that stands for it, alone or with others."""
        return frozenset((self.name, self.group, *self.aliases))

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
        if minutes < self.less_than:
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
    if rule is ImageRule.THIRD:
        return 0.33 * MINUTE * images
    return falling_seconds(images)


def rounded(minutes: float, rounding: Rounding) -> float:
    """Minutes made whole, or to tenths, to the last bit as the generators do it."""
    return _ROUNDERS[rounding](minutes)


def _nearest(minutes: float) -> int:
    return floor(minutes + 0.5)


def _cents_up(minutes: float) -> int:
    return ceil(float(f"{minutes:.2f}"))  # Python and JavaScript differ at .xx5 only.


def _cents_nearest(minutes: float) -> int:
    return _nearest(_nearest(minutes * 100) / 100)


def _seconds_up(minutes: float) -> int:
    return ceil(ceil(minutes * MINUTE) / MINUTE)


def _seconds_nearest(minutes: float) -> int:
    return _nearest(ceil(minutes * MINUTE) / MINUTE)


def _plus_one(minutes: float) -> int:
    return floor(minutes) + 1


def _up_from_halves(minutes: float) -> int:
    return ceil(minutes) if _nearest(minutes) > 1 else 1


def _tenths_down(minutes: float) -> float:
    return floor(minutes * 10) / 10


def _humanized(minutes: float) -> int:
    """Minutes as moment's `duration.humanize()` says them: "44 minutes", then "an hour"."""
    shown = _nearest(minutes)
    return shown if shown < _MANY_MINUTES else HOUR * _nearest(minutes / HOUR)


_ROUNDERS: dict[Rounding, Callable[[float], float]] = {
    Rounding.UP: ceil,
    Rounding.DOWN: floor,
    Rounding.NEAREST: _nearest,
    Rounding.CENTS_UP: _cents_up,
    Rounding.CENTS_NEAREST: _cents_nearest,
    Rounding.SECONDS_UP: _seconds_up,
    Rounding.SECONDS_NEAREST: _seconds_nearest,
    Rounding.PLUS_ONE: _plus_one,
    Rounding.UP_FROM_HALVES: _up_from_halves,
    Rounding.TENTHS_DOWN: _tenths_down,
    Rounding.HUMANIZED: _humanized,
}
