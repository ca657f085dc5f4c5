"""An article's figures explained: what counts, what was counted, each formula with the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import PROSE
from readcheck.explain.traced import written_out
from readcheck.output.left_out import told
from readcheck.output.style import clock, counted_noun
from readcheck.prose.syllables import counter
from readcheck.prose.words import find_words
from readcheck.scores.base import formulas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

_SHOWN = 12  # words of the example
_NAMES = {
    "mini_words": "words of three letters or fewer",
    "monosyllables": "words of one syllable",
    "polysyllables": "words of three syllables or more",
    "complex_words": "complex words (Gunning Fog)",
    "difficult_words": "words not on the Dale-Chall list",
    "unfamiliar_words": "words not on the Spache list",
    "long_words": "words of more than six letters",
    "squared_letters": "letters of each word less five, squared",
    "hard_words": "words of more than five letters",
    "sounds": "syllables, long and stressed ones twice",
    "heavy_words": "words of more than four of these",
    "faseeh_words": "heavy words with letters that informal writing drops",
}


class Line(NamedTuple):
    """A line of the page: what it is about, and what there is to say."""

    name: str
    text: str


class Chapter(NamedTuple):
    """A titled part of the page."""

    title: str
    lines: tuple[Line, ...]


def chapters(analysis: Analysis) -> tuple[Chapter, ...]:
    """What counts, what was counted, how the time and each score come about."""
    made = (
        Chapter("What counts", tuple(_content(analysis))),
        Chapter("What was counted", tuple(_counts(analysis))),
        Chapter("Reading time", tuple(_time(analysis))),
        Chapter("Formulas", tuple(_formulas(analysis))),
    )
    return tuple(chapter for chapter in made if chapter.lines)


def _content(analysis: Analysis) -> Iterator[Line]:
    extent = analysis.extent
    if analysis.article.chosen:
        yield Line("the article", analysis.article.chosen)
    yield Line("running prose", f"{counted_noun(extent.prose_words, 'word')}: formulas count these")
    others = (
        ("headings", extent.heading_words),
        ("tables", extent.table_words),
        ("code", extent.code_words),
        ("alternative texts", extent.alt_words),
    )
    for name, words in others:
        if words:
            yield Line(name, f"{counted_noun(words, 'word')}: no sentences, so no formula has them")
    for part in analysis.article.left_out:
        yield Line("left out", told(part))


def _counts(analysis: Analysis) -> Iterator[Line]:
    counts = analysis.measurement.counts
    if not counts.words:
        return
    for name, number in zip(counts._fields, counts, strict=True):
        if number:
            yield Line(_NAMES.get(name, name.replace("_", " ")), f"{number:,}")
    language = analysis.language
    yield Line("language", f"{language}: whose rules part sentences and syllables")
    yield Line("for example", _example(analysis))


def _example(analysis: Analysis) -> str:
    """The first words of the prose, each with its syllables."""
    syllables = counter(analysis.language)
    text = next(block.text for block in analysis.article.body if block.kind in PROSE)
    words = [text[start:end] for start, end in find_words(text)[:_SHOWN]]
    return " ".join(f"{word} ({syllables(word)})" for word in words)


def _time(analysis: Analysis) -> Iterator[Line]:
    estimate = analysis.estimate
    for name, seconds in estimate.parts.items():
        if round(seconds):
            yield Line(name, clock(seconds))
    if estimate.seconds:
        rate = f"{estimate.words_per_minute:g} {estimate.unit} a minute"
        yield Line("in all", f"{clock(estimate.seconds)} at {rate}: {estimate.source}")


def _formulas(analysis: Analysis) -> Iterator[Line]:
    counts = analysis.measurement.counts
    scores = analysis.scores
    known = formulas(analysis.language)
    for formula in known:
        if formula.name in scores:
            score = scores[formula.name]
            calculation = written_out(formula.compute, counts)
            yield Line(formula.name, f"{calculation} = {score.value:.2f}: {score.label}")
    if not known:
        yield Line("none", f"no formula is made for the language {analysis.language!r}")
