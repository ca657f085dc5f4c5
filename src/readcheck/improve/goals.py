"""What an article is to come down to: a school grade, an ease, a reading time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.improve.model import Goal

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.prose.model import Counts

_SECONDS = 60


def grade_goal(analysis: Analysis, target: float | None) -> Goal | None:
    """A grade by the formula that decides; None where the language has no formula with grades."""
    from readcheck.leverage.weights import hardness
    from readcheck.scores.base import deciding_score

    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    return score and Goal("grade", score.name, hardness(score.name), target)


def ease_goal(analysis: Analysis, target: float) -> Goal | None:
    """An ease by the formula that is best known; None where the language has none."""
    from readcheck.leverage.weights import hardness
    from readcheck.scores.base import ease_formula

    name = ease_formula(analysis.scores)
    if name is None:
        return None
    return Goal("ease", name, hardness(name, as_grade=False), -target, sign=-1)


def minutes_goal(analysis: Analysis, target: float) -> Goal:
    """A reading time in minutes: words that go take their time with them."""
    estimate, words = analysis.estimate, analysis.measurement.counts.words

    def value(counts: Counts) -> float:
        return estimate.seconds / _SECONDS - (words - counts.words) / estimate.words_per_minute

    rate = estimate.words_per_minute
    return Goal("minutes", "", value, target, words_per_minute=rate)
