"""An article's text cut into passages, and what is to be marked in them."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import PROSE, Kind, Region
from readcheck.languages.base import language as facts_of
from readcheck.leverage.weights import costliest
from readcheck.prose.parting import longest
from readcheck.prose.plain import find_hard
from readcheck.prose.words import count_words
from readcheck.scores.base import deciding_score

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.analysis import Analysis
    from readcheck.article.model import Article, Block
    from readcheck.prose.model import Sentence


class Sign(StrEnum):
    """What is told of a piece of text."""

    HARDEST = "hardest"
    LONG = "long"
    PLAINER = "plainer"


class Piece(NamedTuple):
    """A run of a passage's text, with its sign and a note of what would be plainer.

    An empty text with a sign is where a sentence with that sign begins.
    """

    text: str
    sign: Sign | None = None
    note: str = ""


class Role(StrEnum):
    """What a passage is to the article."""

    HEADING = "heading"
    PROSE = "prose"
    OTHER = "other"  # code, a table's cell, a picture: it is read, but is no prose
    ABOUT = "about"  # a byline, a claim: it does not count
    LEFT_OUT = "left out"


class Passage(NamedTuple):
    """A block of the article as it is shown; `line` is where it starts in the source."""

    role: Role
    line: int
    pieces: tuple[Piece, ...]
    grade: float | None = None


def passages(analysis: Analysis) -> tuple[Passage, ...]:
    """The article from its first block to its last; what is left out, as a line of how much."""
    made: list[Passage] = []
    marks = _Marks(analysis)
    numbered = enumerate(analysis.article.blocks)
    for left_out, run in groupby(numbered, key=lambda item: item[1].region is Region.FOREIGN):
        if left_out:
            made += _left_out([block for _, block in run], analysis)
        else:
            made += (_passage(index, block, analysis, marks) for index, block in run)
    return tuple(made)


def formula(analysis: Analysis) -> str:
    """The formula that grades are by; empty where the language has none."""
    score = deciding_score(analysis.scores, analysis.settings.grade_formula)
    return score.name if score and score.grade is not None else ""


class _Marks:
    """What is to be marked, by block: its sentences with their signs, and its grade."""

    def __init__(self, analysis: Analysis) -> None:
        name = formula(analysis)
        found = costliest(analysis.measurement, name) if name else ()
        self.hardest = {weight.sentence for weight in found}
        self.sentences: dict[int, list[Sentence]] = {}
        for sentence in analysis.measurement.sentences:
            self.sentences.setdefault(sentence.block, []).append(sentence)
        scored = zip(self.sentences, analysis.paragraphs, strict=True)
        self.grades = {
            block: part.scores[name].grade for block, part in scored if name in part.scores
        }
        spaced = facts_of(analysis.language).spaced
        self.longest = longest(analysis.language) if spaced else None

    def sign(self, sentence: Sentence) -> Sign | None:
        if sentence in self.hardest:
            return Sign.HARDEST
        words = sentence.counts.words
        return Sign.LONG if self.longest is not None and words > self.longest else None


def _passage(index: int, block: Block, analysis: Analysis, marks: _Marks) -> Passage:
    line = _line(analysis.article, block)
    if block.kind is Kind.HEADING:
        return Passage(Role.HEADING, line, (Piece(block.text),))
    if block.region is Region.HEADER:
        return Passage(Role.ABOUT, line, (Piece(block.text),))
    if block.kind not in PROSE:
        return Passage(Role.OTHER, line, (Piece(block.text),))
    pieces = tuple(_pieces(block, marks.sentences.get(index, ()), analysis.language, marks))
    return Passage(Role.PROSE, line, pieces, grade=marks.grades.get(index))


def _pieces(
    block: Block, sentences: Sequence[Sentence], language: str, marks: _Marks
) -> Iterator[Piece]:
    done = 0
    for sentence in sentences:
        start, end = sentence.span
        if block.text[done:start]:
            yield Piece(block.text[done:start])
        yield from _sentence(block.text[start:end], language, marks.sign(sentence))
        done = end
    if block.text[done:]:
        yield Piece(block.text[done:])


def _sentence(text: str, language: str, sign: Sign | None) -> Iterator[Piece]:
    done = 0
    if sign is not None:
        yield Piece("", sign)
    for hard in find_hard(text, language):
        if hard.span.start > done:
            yield Piece(text[done : hard.span.start], sign)
        yield Piece(text[hard.span.start : hard.span.end], Sign.PLAINER, hard.plainer[0])
        done = hard.span.end
    yield Piece(text[done:], sign)


def _left_out(blocks: Sequence[Block], analysis: Analysis) -> Iterator[Passage]:
    words = sum(count_words(block.text, analysis.language) for block in blocks)
    if words:
        line = _line(analysis.article, blocks[0])
        told = "1 word that does not count" if words == 1 else f"{words:,} words that do not count"
        yield Passage(Role.LEFT_OUT, line, (Piece(told),))


def _line(article: Article, block: Block) -> int:
    return article.source.position(block.span.start).line
