"""An article's text, each sentence in a shade by how much it weighs in the grade.

A sentence weighs the less the longer the text is. What it weighs times the number of sentences is
about how many grades it lies above the text, whatever the text's length; that decides its shade.
The steps are set so that about one in five sentences of English articles and posts has a shade, one
in ten a darker one and one in thirty the darkest.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Kind, Region
from readcheck.html_report.model import Passage, Run, Shading
from readcheck.leverage.weights import weights
from readcheck.output.style import counted_noun
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block
    from readcheck.prose.model import Sentence

ABOVE = (3.0, 6.0, 10.0)  # grades above the text from which on a sentence has a shade
_SPACE = lazy(r"\s+")


def shading(analysis: Analysis, formula: str | None) -> Shading:
    """The text of an article in the shades of a formula, or in none."""
    measured = analysis.measurement.sentences
    steps = tuple(grades / len(measured) for grades in ABOVE) if formula and measured else ()
    found = weights(analysis.measurement, formula) if formula else ()
    effects = [weight.effect for weight in found] or [0.0] * len(measured)
    by_block: dict[int, list[tuple[Sentence, float]]] = {}
    for sentence, effect in zip(measured, effects, strict=True):
        by_block.setdefault(sentence.block, []).append((sentence, effect))
    shown = (
        (block, _runs(block, by_block.get(index, ()), steps))
        for index, block in enumerate(analysis.article.blocks)
        if block.region is not Region.FOREIGN
    )
    return Shading(tuple(_passages(shown)), steps)


def _passages(shown: Iterator[tuple[Block, tuple[Run, ...]]]) -> Iterator[Passage]:
    """The blocks in their order; neighbours that only get a word get one together."""
    for (kind, region), group in groupby(shown, key=lambda each: (each[0].kind, each[0].region)):
        counts = region is Region.BODY and kind in PROSE
        if kind in PROSE or kind is Kind.HEADING:
            for block, runs in group:
                if any(run.text.strip() for run in runs):
                    yield Passage(kind, runs, counts, block.level)
        else:
            yield Passage(kind, (Run(_word(kind, [block for block, _ in group])),), counts=False)


def _runs(
    block: Block, sentences: Sequence[tuple[Sentence, float]], steps: tuple[float, ...]
) -> tuple[Run, ...]:
    """A block's text; what has no shade is one run up to the next that has."""
    made: list[Run] = []
    plain = 0
    for sentence, effect in sentences:
        shade = bisect_right(steps, effect)
        if shade:
            start, end = sentence.span
            made.append(Run(_line(block.text[plain:start])))
            made.append(Run(_line(block.text[start:end]), shade, effect))
            plain = end
    made.append(Run(_line(block.text[plain:])))
    return tuple(run for run in made if run.text)


def _line(text: str) -> str:
    return _SPACE.sub(" ", text)


def _word(kind: Kind, blocks: list[Block]) -> str:
    """A word about what is not shown itself."""
    if kind is Kind.CODE:
        lines = sum(len(block.text.strip("\n").splitlines()) for block in blocks)
        return f"code, {counted_noun(lines, 'line')}"
    if kind is Kind.TABLE_CELL:
        words = sum(len(block.text.split()) for block in blocks)
        return f"table, {counted_noun(words, 'word')}"
    if kind is Kind.IMAGE:
        alternatives = ", ".join(filter(None, (_line(block.text).strip() for block in blocks)))
        pictures = counted_noun(len(blocks), "image")
        return f"{pictures}: {alternatives}" if alternatives else pictures
    return counted_noun(len(blocks), "formula")
