"""The honest reading time of an article, in parts.

Prose, headings and table cells are read at the language's silent speed. Code is read at half of
it, by the word: programmers' eyes go back and forth in code where they run along prose (Busjahn and
others 2015, Eye movements in code reading: relaxing the linear order, ICPC, 255-265), and a word of
code is longer than a word of prose; that it is half is our own choice, no study gives a factor. An
image takes 12 seconds, each further one a second less, down to 3: no study either, but Medium's
rule, which most generators that count images follow.
"""

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
CODE_SHARE = 0.5  # of the speed of prose
FIRST_IMAGE, LAST_IMAGE = 12, 3  # seconds for the first image, and for each from the tenth on


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
    code_rate = rate if pace.unit == "words" else speed("en").typical
    read = {
        "prose": MINUTE * extent.prose_words / rate,
        "headings": MINUTE * extent.heading_words / rate,
        "code": MINUTE * extent.code_words / (code_rate * CODE_SHARE),
        "tables": MINUTE * extent.table_words / rate,
    }
    reading = sum(read.values())
    looking = float(image_seconds(extent.images))
    return Estimate(
        seconds=reading + looking,
        minutes=ceil((reading + looking) / MINUTE),
        low=reading * pace.typical / pace.fast + looking,
        high=reading * pace.typical / pace.slow + looking,
        words_per_minute=rate,
        source="settings" if settings.words_per_minute else pace.source,
        parts={**read, "images": looking},
        unit=pace.unit,
    )


def image_seconds(images: int) -> int:
    """Seconds for so many images: 12 for the first, one less for each further one, at least 3."""
    falling = min(images, FIRST_IMAGE - LAST_IMAGE)
    return sum(range(FIRST_IMAGE, FIRST_IMAGE - falling, -1)) + LAST_IMAGE * (images - falling)
