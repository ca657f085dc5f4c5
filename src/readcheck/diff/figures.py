"""How articles moved between a revision and now: words, minutes and grade, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from readcheck.diff.sections import SectionMovement
    from readcheck.report import Report


class Figures(NamedTuple):
    """What a comparison looks at.

    Attributes:
        words: the words read as text.
        seconds: the reading time.
        minutes: the reading time as a page would publish it.
        grade: the school grade; None where no formula of the article's language gives one.
        formula: the name of the formula that gives it, or nothing.
        reliable: whether the article is long enough for that formula.
    """

    words: int
    seconds: float
    minutes: int
    grade: float | None
    formula: str = ""
    reliable: bool = True


class Movement(NamedTuple):
    """One article, before (None: it is new) and after (None: it is gone).

    `old_path` is where it stood before, if that is somewhere else. `sections` are those that
    moved, where they were asked for.
    """

    path: str
    before: Figures | None
    after: Figures | None
    old_path: str = ""
    sections: tuple[SectionMovement, ...] = ()

    @property
    def grade_increase(self) -> float | None:
        """By how many grades the article got harder; None where that cannot be told."""
        before, after = self.before, self.after
        if before is None or after is None or before.formula != after.formula:
            return None
        if before.grade is None or after.grade is None:
            return None
        return after.grade - before.grade


def figures(report: Report, formula: str) -> Figures | None:
    """The figures of a report, its grade by `formula` or one of its own language's.

    None for what could not be measured.
    """
    from readcheck.scores.base import deciding_score, is_long_enough

    measures = report.measures
    if measures is None:
        return None
    extent, estimate = measures.extent, measures.estimate
    score = deciding_score(measures.scores, formula)
    if score is None:
        return Figures(extent.text_words, estimate.seconds, estimate.minutes, None)
    return Figures(
        extent.text_words,
        estimate.seconds,
        estimate.minutes,
        score.grade,
        score.name,
        is_long_enough(score.name, measures.counts),
    )


def exceeds(movement: Movement, most: float) -> bool:
    """Whether an article got harder by more than `most` grades.

    An article too short for its formula, now or before, is held to nothing: a word more or less
    moves its grade by whole years.
    """
    increase = movement.grade_increase
    if increase is None or not all(each and each.reliable for each in movement[1:3]):
        return False
    # Grades are published with one decimal; what does not show in it is no increase.
    return round(increase, 1) > most
