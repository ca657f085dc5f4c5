"""The honest reading time of an article, in parts."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from readcheck.reading.model import Estimate
from readcheck.reading.speeds import speed

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.prose.model import Extent
    from readcheck.settings import Settings

MINUTE = 60
FIRST_IMAGE, LAST_IMAGE = 12, 3  # seconds for the first image, and for each from the tenth on
CODE_FACTOR = 2.0  # A word of code takes as long as so many words of prose.


def estimate(article: Article, extent: Extent, language: str, settings: Settings) -> Estimate:
    """How long a reader takes for the article's own text, code, tables and images.

    Args:
        article: the article.
        extent: how much of everything it holds.
        language: a primary subtag, which decides the speed.
        settings: `words_per_minute`, if set, takes the place of the language's speed.
    """
    del article
    pace = speed(language)
    rate = settings.words_per_minute or pace.typical
    source = "settings" if settings.words_per_minute else pace.source
    words = {
        "prose": float(extent.prose_words),
        "headings": float(extent.heading_words),
        "code": extent.code_words * CODE_FACTOR,
        "tables": float(extent.table_words),
    }
    parts = {name: number * MINUTE / rate for name, number in words.items()}
    images = float(image_seconds(extent.images))
    seconds = sum(parts.values()) + images
    text = sum(words.values()) * MINUTE
    return Estimate(
        seconds=seconds,
        minutes=ceil(seconds / MINUTE),
        low=text / (rate * pace.fast / pace.typical) + images,
        high=text / (rate * pace.slow / pace.typical) + images,
        words_per_minute=rate,
        source=source,
        parts={**parts, "images": images},
        unit=pace.unit,
    )


def image_seconds(images: int) -> int:
    """Seconds for so many images: 12 for the first, one less for each further one, at least 3."""
    falling = min(images, FIRST_IMAGE - LAST_IMAGE)
    return sum(range(FIRST_IMAGE, FIRST_IMAGE - falling, -1)) + LAST_IMAGE * (images - falling)
