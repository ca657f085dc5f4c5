"""What the page shows of each article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from readcheck.article.model import Kind
    from readcheck.report import Report
    from readcheck.scores.model import Score


class Run(NamedTuple):
    """A run of text in one shade.

    `shade` goes from 0 (none) to 3 for a sentence that weighs most; `effect` is by how many school
    grades the article would be easier without it.
    """

    text: str
    shade: int = 0
    effect: float = 0.0


class Passage(NamedTuple):
    """A block of an article as the page shows it.

    `counts` tells whether it counts towards the grade. Of code, tables and images `runs` hold a
    word about them in place of what is in them. `level` is a heading's, or 0.
    """

    kind: Kind
    runs: tuple[Run, ...]
    counts: bool
    level: int = 0


class Shading(NamedTuple):
    """An article's text in shades.

    `steps` are the effects, in grades, from which on a sentence has shade 1, 2 and 3; empty where
    no formula gives its language a grade.
    """

    passages: tuple[Passage, ...] = ()
    steps: tuple[float, ...] = ()


class Entry(NamedTuple):
    """One article on the page.

    `score` is the one whose grade is shown, `grades` its range in school grades, `reliable`
    whether the text is long enough for the formula. `shading` is None where the text is left out.
    """

    report: Report
    score: Score | None = None
    grades: tuple[float, float] | None = None
    reliable: bool = False
    shading: Shading | None = None

    @property
    def grade(self) -> float | None:
        """The school grade, where a formula gives one."""
        return None if self.score is None else self.score.grade

    @property
    def words(self) -> int:
        """The words read as text."""
        measures = self.report.measures
        return 0 if measures is None else measures.extent.text_words

    @property
    def minutes(self) -> int:
        """The reading time as a page would publish it."""
        measures = self.report.measures
        return 0 if measures is None else measures.estimate.minutes
