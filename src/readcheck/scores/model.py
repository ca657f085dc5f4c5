"""Formula and Score: a readability formula, and its value for one text."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from readcheck.prose.model import Counts


EVERY = "languages with an alphabet and spaces"
"""What a formula is made for that names no language."""


class Formula(NamedTuple):
    """A readability formula. Its module's docstring is its documentation.

    `languages` are primary subtags; empty means every language that has long words. `compute` is
    only called with at least one word and one sentence. `grade` turns the value into a US school
    grade, or is None where the scale has no such reading; `label` puts the value in words, `labels`
    does in languages whose literature has bands of its own. Below `min_words` or `min_sentences`
    the author of the formula gives no warrant: the score is not reliable. `valid` is the range of
    values that the formula was made for. `smooth` is `compute` without its steps, where it has any:
    the range of a score follows it, and then looks over the step.
    """

    name: str
    title: str
    compute: Callable[[Counts], float]
    label: Callable[[float], str]
    source: str
    grade: Callable[[float], float] | None = None
    languages: frozenset[str] = frozenset({"en"})
    higher_is_harder: bool = True
    min_words: int = 100
    min_sentences: int = 1
    valid: tuple[float, float] = (float("-inf"), float("inf"))
    smooth: Callable[[Counts], float] | None = None
    labels: Mapping[str, Callable[[float], str]] = MappingProxyType({})

    def label_in(self, language: str) -> Callable[[float], str]:
        """What puts a value in words for a text in a language (a primary subtag)."""
        return self.labels.get(language, self.label)


class Score(NamedTuple):
    """A formula's value for one text; `low` and `high` bound it given how the sentences vary."""

    name: str
    value: float
    grade: float | None
    label: str
    reliable: bool
    low: float
    high: float


class Section(NamedTuple):
    """The part of an article under one heading: its title, level, line, counts and scores."""

    title: str
    level: int
    line: int
    counts: Counts
    scores: Mapping[str, Score]
