"""Estimate: how long a reader takes, in parts and as a range."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

MINUTE = 60  # seconds


class Estimate(NamedTuple):
    """Reading time of one article.

    `seconds` is for a reader at `words_per_minute` (or `characters_per_minute` of a script
    without spaces), the sum of `parts` (prose, headings, code, images, tables). `minutes` is what
    one would publish: rounded up, at least 1 where there is anything to read. `low` and `high` are
    the seconds of a fast and of a slow reader: the middle 80 % take between them. `source` says
    where the rate comes from.
    """

    seconds: float
    minutes: int
    low: float
    high: float
    words_per_minute: float
    source: str
    parts: Mapping[str, float]
    unit: str = "words"
