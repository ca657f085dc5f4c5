"""The numbers of one article that its page can publish."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.model import MINUTE

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.reading.model import Estimate


class Numbers(NamedTuple):
    """What a page may say of itself.

    Attributes:
        path: the article's file, as reports name it.
        language: the code of its language.
        words: the words read as text; `code_words` are those of its code.
        minutes: the reading time to publish: by the convention that is set, or else text and code
            at the reader's speed, without images. So most generators count, and a page that names
            one is held against what that gives.
        low: the minutes of a fast reader who looks at everything, images too.
        high: those of a slow one.
        grade: the school grade; None where no formula of the language gives one.
        formula: the formula that gives it, or nothing.
        reliable: whether the article is long enough for that formula.
    """

    path: str
    language: str
    words: int
    code_words: int
    minutes: int
    low: float
    high: float
    grade: float | None
    formula: str
    reliable: bool

    @property
    def duration(self) -> str:
        """The minutes for machines, in ISO 8601: `PT4M`."""
        return f"PT{self.minutes}M"


def numbers(analysis: Analysis) -> Numbers:
    """The numbers of an article."""
    from readcheck.scores.base import deciding_score, is_long_enough

    extent, estimate = analysis.extent, analysis.estimate
    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    return Numbers(
        analysis.article.source.path,
        analysis.language,
        extent.text_words,
        extent.code_words,
        _published(analysis, estimate) if extent.text_words + extent.code_words else 0,
        estimate.low / MINUTE,
        estimate.high / MINUTE,
        None if score is None else score.grade,
        "" if score is None else score.name,
        score is not None and is_long_enough(score.name, analysis.measurement.counts),
    )


def _published(analysis: Analysis, estimate: Estimate) -> int:
    from readcheck.reading.band import band
    from readcheck.reading.conventions import resolve
    from readcheck.reading.estimate import CODE_SHARE
    from readcheck.reading.exact import applies, likeliest

    settings, content = analysis.settings, analysis.content
    every = resolve(settings.convention) if settings.convention else ()
    rows = [row for row in every if applies(row, content)]
    if rows:
        # The newest version; one for Chinese and Japanese only where the text is.
        row = next((row for row in rows if row.cjk_only), rows[0])
        return ceil(likeliest(row, content).high)
    parts = estimate.parts
    plain = parts["prose"] + parts["headings"] + parts["tables"] + parts["code"] * CODE_SHARE
    plausible = band(analysis.extent, content, settings.words_per_minute)
    return plausible.nearest(ceil(plain / MINUTE))
