"""How much each sentence weighs in a score: the text's score with it, less that without it.

A long sentence among short ones, or one of long words, lifts a grade by a few tenths; most lift it
by nothing or lower it. Those that weigh most are the ones to rewrite first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck import families
from readcheck.prose.model import Counts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from readcheck.prose.model import Measurement, Sentence
    from readcheck.scores.model import Formula


MOST = 3  # sentences that are named
LEAST = 0.1  # grades; a sentence that weighs less costs nobody anything


class Weight(NamedTuple):
    """A sentence, and by how much the text is the harder for it.

    `effect` is in school grades where the formula has them, or else in points of its scale;
    above 0 the text would be easier without the sentence.
    """

    sentence: Sentence
    effect: float


def hardness(name: str, *, as_grade: bool = True) -> Callable[[Counts], float]:
    """How hard a formula finds counts: as a school grade, or in points that rise with hardness.

    Args:
        name: the formula's.
        as_grade: whether a formula that has grades is to give one.
    """
    formula: Formula = families.module("scores", name).FORMULA
    grade = formula.grade if as_grade else None
    if grade is not None:
        return lambda counts: grade(formula.compute(counts))
    sign = 1 if formula.higher_is_harder else -1
    return lambda counts: sign * formula.compute(counts)


def weights(measurement: Measurement, name: str) -> tuple[Weight, ...]:
    """What each sentence weighs in the score of that name, in the order of the text.

    The only sentence of a text weighs nothing: without it there is no text.
    """
    hard = hardness(name)
    counts = measurement.counts
    whole = hard(counts) if counts.words else 0.0
    return tuple(
        Weight(sentence, whole - hard(rest) if rest.words else 0.0)
        for sentence in measurement.sentences
        for rest in (less(counts, sentence.counts),)
    )


def heaviest(found: Iterable[Weight], most: int) -> tuple[Weight, ...]:
    """The sentences that weigh most, the heaviest first; equal ones in the order of the text."""
    return tuple(sorted(found, key=lambda weight: -weight.effect)[:most])


def costliest(measurement: Measurement, name: str) -> tuple[Weight, ...]:
    """The few sentences that are worth naming: those that weigh most, if that is anything."""
    found = heaviest(weights(measurement, name), MOST)
    return tuple(weight for weight in found if weight.effect >= LEAST)


def less(counts: Counts, part: Counts) -> Counts:
    """The counts of a text without a part of it."""
    return Counts(*(whole - gone for whole, gone in zip(counts, part, strict=True)))
