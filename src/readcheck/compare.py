"""How articles moved between a revision and now: minutes, words and grade, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.report.model import Report


@dataclass(frozen=True, slots=True)
class Figures:
    """What a comparison looks at; `grade` is None where no formula gives one."""

    words: int
    seconds: float
    minutes: int
    grade: float | None


@dataclass(frozen=True, slots=True)
class Movement:
    """One article, before (None: it is new) and after (None: it is gone)."""

    path: str
    before: Figures | None
    after: Figures | None

    @property
    def grade_increase(self) -> float | None:
        """By how many grades the article got harder; None where that cannot be told."""
        if self.before is None or self.after is None:
            return None
        if self.before.grade is None or self.after.grade is None:
            return None
        return self.after.grade - self.before.grade


def figures(report: Report, formula: str) -> Figures | None:
    """The figures of a report, its grade by `formula`; None for what could not be measured."""
    measures = report.measures
    if measures is None:
        return None
    score = measures.scores.get(formula)
    return Figures(
        measures.extent.text_words,
        measures.estimate.seconds,
        measures.estimate.minutes,
        None if score is None else score.grade,
    )


def exceeds(movement: Movement, most: float) -> bool:
    """Whether an article got harder by more than `most` grades."""
    increase = movement.grade_increase
    # Grades are published with one decimal; what does not show in it is no increase.
    return increase is not None and round(increase, 1) > most
