"""The parts of an article in the order of what they cost: sentences, paragraphs, sections."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Kind, Region
from readcheck.leverage.weights import hardness, less
from readcheck.prose.model import total

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.prose.model import Sentence

BY = ("sentence", "paragraph", "section")


class Part(NamedTuple):
    """A part of an article.

    Attributes:
        line: where it starts.
        title: its heading or its first words.
        words: how many it has.
        lengths: the words of each of its sentences.
        effect: by how many grades the article is the harder for it; None where the language has no
            formula with grades.
    """

    line: int
    title: str
    words: int
    lengths: tuple[int, ...]
    effect: float | None


def ranked(analysis: Analysis, by: str, formula: str) -> tuple[Part, ...]:
    """The parts of a kind, the one that costs most first; the longest first without a formula."""
    hard = hardness(formula) if formula else None
    whole = analysis.measurement.counts
    made = []
    for title, sentences in _groups(analysis, by):
        counts = total(sentence.counts for sentence in sentences)
        rest = less(whole, counts)
        effect = hard(whole) - hard(rest) if hard and rest.words else None
        first = analysis.article.blocks[sentences[0].block]
        start = first.source_span(*sentences[0].span).start
        made.append(
            Part(
                analysis.article.source.position(start).line,
                title,
                counts.words,
                tuple(sentence.counts.words for sentence in sentences),
                effect,
            )
        )
    return tuple(sorted(made, key=lambda part: (-(part.effect or 0.0), -part.words, part.line)))


def _groups(analysis: Analysis, by: str) -> Iterator[tuple[str, list[Sentence]]]:
    """The sentences of each part, with what the part is called."""
    blocks = analysis.article.blocks
    sentences: Iterable[Sentence] = analysis.measurement.sentences
    if by == "sentence":
        for sentence in sentences:
            yield _of(sentence, analysis), [sentence]
        return
    if by == "paragraph":
        for _, run in groupby(sentences, key=lambda sentence: sentence.block):
            found = list(run)
            yield _of(found[0], analysis), found
        return
    headings = [
        index
        for index, block in enumerate(blocks)
        if block.kind is Kind.HEADING and block.region is Region.BODY
    ]

    def above(sentence: Sentence) -> int | None:
        before = bisect_left(headings, sentence.block)
        return headings[before - 1] if before else analysis.article.opening

    for heading, run in groupby(sentences, key=above):
        title = "(before the first heading)" if heading is None else blocks[heading].text
        yield " ".join(title.split()), list(run)


def _of(sentence: Sentence, analysis: Analysis) -> str:
    text = analysis.article.blocks[sentence.block].text[slice(*sentence.span)]
    return " ".join(text.split())
