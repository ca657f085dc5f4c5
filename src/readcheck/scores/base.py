"""The scores of a text: every formula that is made for its language."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.article.model import Kind, Region
from readcheck.prose.model import total
from readcheck.scores.model import Formula, Score, Section

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.prose.model import Counts, Measurement


UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my", "yue", "wuu"})
"""Languages written without spaces between words, in which no formula of ours can count words."""


@cache
def formulas(language: str) -> tuple[Formula, ...]:
    """The formulas made for a language (a primary subtag), in alphabetical order of their names.

    A formula for every language (LIX, RIX) is not for those written without spaces.
    """
    every: dict[str, Formula] = families.members("scores", "FORMULA")
    return tuple(
        formula
        for formula in every.values()
        if language in formula.languages or (not formula.languages and language not in UNSPACED)
    )


def score_all(measurement: Measurement) -> dict[str, Score]:
    """Every score of a measured text, by formula name; none if it has no prose."""
    return _scores(measurement.counts, measurement.language)


def score_sections(article: Article, measurement: Measurement) -> tuple[Section, ...]:
    """Counts and scores of the prose under each heading, in the order of the article.

    A section ends at the next heading of any level. Prose before the first heading is a section
    with an empty title and level 0. A heading without prose of its own has no scores.
    """
    starts = [
        index
        for index, block in enumerate(article.blocks)
        if block.kind is Kind.HEADING and block.region is Region.BODY
    ]
    parts: list[list[Counts]] = [[] for _ in range(len(starts) + 1)]
    for sentence in measurement.sentences:
        parts[bisect_right(starts, sentence.block)].append(sentence.counts)
    return tuple(
        _section(article, None if number == 0 else starts[number - 1], total(part), measurement)
        for number, part in enumerate(parts)
        if number or part
    )


def grade_range(score: Score, formula: Formula) -> tuple[float, float] | None:
    """The lowest and highest grade that a score's range of values comes to; None without grades."""
    if formula.grade is None:
        return None
    low, high = sorted((formula.grade(score.low), formula.grade(score.high)))
    return low, high


def _section(
    article: Article, heading: int | None, counts: Counts, measurement: Measurement
) -> Section:
    scores = _scores(counts, measurement.language)
    if heading is None:
        first = article.blocks[measurement.sentences[0].block]
        line = article.source.position(first.span.start).line
        return Section("", 0, line, counts, scores)
    block = article.blocks[heading]
    line = article.source.position(block.span.start).line
    return Section(" ".join(block.text.split()), block.level, line, counts, scores)


def _scores(counts: Counts, language: str) -> dict[str, Score]:
    if not counts.words or not counts.sentences:
        return {}
    return {formula.name: _score(formula, counts) for formula in formulas(language)}


def _score(formula: Formula, counts: Counts) -> Score:
    value = formula.compute(counts)
    lowest, highest = formula.valid
    return Score(
        name=formula.name,
        value=value,
        grade=formula.grade(value) if formula.grade else None,
        label=formula.label(value),
        reliable=(
            counts.words >= formula.min_words
            and counts.sentences >= formula.min_sentences
            and lowest <= value <= highest
        ),
        low=value,
        high=value,
    )
