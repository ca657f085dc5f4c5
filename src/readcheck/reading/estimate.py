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

from readcheck.reading.images import falling_seconds
from readcheck.reading.model import MINUTE, Estimate
from readcheck.reading.speeds import FASTEST, SLOWEST, speed

if TYPE_CHECKING:
    from readcheck.prose.model import Extent
    from readcheck.settings import Settings

CODE_SHARE = 0.5  # of the speed of prose


def estimate(extent: Extent, language: str, settings: Settings) -> Estimate:
    """How long a reader takes for the article's own text, code, tables and images.

    Args:
        extent: how much of everything it holds.
        language: a primary subtag, which decides the speed.
        settings: `aloud` asks for the language's speed of reading aloud; `words_per_minute`, if
            set, takes the place of either.
    """
    pace = speed(language, aloud=settings.aloud)
    rate = settings.words_per_minute or pace.typical
    code_rate = rate if pace.unit == "words" else speed("en", aloud=settings.aloud).typical
    read = {
        "prose": MINUTE * extent.prose_words / rate,
        "headings": MINUTE * extent.heading_words / rate,
        "code": MINUTE * extent.code_words / (code_rate * CODE_SHARE),
        "tables": MINUTE * extent.table_words / rate,
    }
    reading = sum(read.values())
    looking = falling_seconds(extent.images)
    return Estimate(
        seconds=reading + looking,
        minutes=ceil((reading + looking) / MINUTE),
        low=reading * FASTEST + looking,
        high=reading * SLOWEST + looking,
        words_per_minute=rate,
        source="settings" if settings.words_per_minute else pace.source,
        parts={**read, "images": looking},
        unit=pace.unit,
    )
