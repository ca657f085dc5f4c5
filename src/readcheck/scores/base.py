"""The scores of a text: every formula that is made for its language."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.article.model import Kind, Region
from readcheck.languages.base import language as facts_of
from readcheck.prose.model import total
from readcheck.scores._uncertainty import half_width, jumps, spread
from readcheck.scores.model import Formula, Score, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from readcheck.article.model import Article, Block
    from readcheck.prose.model import Counts, Measurement
    from readcheck.scores._uncertainty import Spread


FEWEST_SENTENCES = 5
"""Below so many no score is reliable. The formulas were made on samples of a hundred words, which
have five sentences where they are as long as usual; of fewer the mean says little."""
WIDEST = 0.5
"""A range with this share of its formula's scale says next to nothing, and so does its middle."""
_TITLE_WORDS, _TITLE_CHARACTERS = 6, 50  # of a paragraph's title


@cache
def formulas(language: str) -> tuple[Formula, ...]:
    """The formulas made for a language (a primary subtag), in alphabetical order of their names.

    Those of no one language (LIX, RIX) count long words, and are for languages that have them. Of
    a language without a file nothing is known that would speak against them.
    """
    own = families.names("scores", language) if language else ()
    facts = facts_of(language)
    common = families.names("scores", "every") if facts.has_long_words or not facts.script else ()
    return tuple(families.module("scores", name).FORMULA for name in sorted((*own, *common)))


def score_all(measurement: Measurement) -> dict[str, Score]:
    """Every score of a measured text, by formula name; none if it has no prose."""
    return _scores([sentence.counts for sentence in measurement.sentences], measurement.language)


def score_sections(article: Article, measurement: Measurement) -> tuple[Section, ...]:
    """Counts and scores of the prose under each heading, in the order of the article.

    A section ends at the next heading of any level. Prose before the first one is under the page's
    title; where its header has none, it is a section with an empty title and level 0. A heading
    without prose of its own has no scores.
    """
    headings = [
        index
        for index, block in enumerate(article.blocks)
        if block.kind is Kind.HEADING and block.region is Region.BODY
    ]
    parts: list[list[Counts]] = [[] for _ in range(len(headings) + 1)]
    for sentence in measurement.sentences:
        parts[bisect_right(headings, sentence.block)].append(sentence.counts)
    sections = [
        _section(article, heading, part, measurement.language)
        for heading, part in zip(headings, parts[1:], strict=True)
    ]
    if parts[0]:
        title = article.opening
        first = measurement.sentences[0].block if title is None else title
        sections.insert(0, _section(article, first, parts[0], measurement.language))
    return tuple(sections)


def score_paragraphs(article: Article, measurement: Measurement) -> tuple[Section, ...]:
    """Counts and scores of each block of prose, in the order of the article.

    A block is a paragraph, a list item or a quote. Its first words are its title, its level is 0.
    """
    by_block = groupby(measurement.sentences, key=lambda sentence: sentence.block)
    return tuple(
        _part(
            _first_words(article.blocks[block].text),
            article.blocks[block],
            article,
            [sentence.counts for sentence in sentences],
            measurement.language,
        )
        for block, sentences in by_block
    )


def grade_range(score: Score) -> tuple[float, float] | None:
    """The lowest and highest school grade in a score's range; None for a formula without grades."""
    formula = _formula(score.name)
    if formula.grade is None:
        return None
    low, high = sorted((formula.grade(score.low), formula.grade(score.high)))
    return low, high


def deciding_score(scores: Mapping[str, Score], asked: str) -> Score | None:
    """The score of the formula asked for, or else of one that is for the article's language.

    None where that has no formula with school grades.
    """
    if asked in scores:
        return scores[asked]
    graded = [name for name, score in scores.items() if score.grade is not None]
    own = [name for name in graded if _formula(name).languages]
    return scores[min(own or graded)] if graded else None


def ease_formula(names: Iterable[str]) -> str | None:
    """The best known of these formulas whose higher values mean easier text, if there is one."""
    easier = [name for name in names if not _formula(name).higher_is_harder]
    return min(easier, key=lambda name: (name != "flesch-reading-ease", name), default=None)


def is_long_enough(name: str, counts: Counts) -> bool:
    """Whether a text has the words and sentences that the formula takes, and stops between them."""
    return not _lack(_formula(name), counts)


def _formula(name: str) -> Formula:
    formula: Formula = families.module("scores", name).FORMULA
    return formula


def _section(article: Article, block: int, part: list[Counts], language: str) -> Section:
    """The section that starts at a block: its heading, or prose that no heading stands over."""
    start = article.blocks[block]
    title = " ".join(start.text.split()) if start.kind is Kind.HEADING else ""
    return _part(title, start, article, part, language)


def _part(title: str, start: Block, article: Article, part: list[Counts], language: str) -> Section:
    level = start.level if start.kind is Kind.HEADING else 0
    line = article.source.position(start.span.start).line
    return Section(title, level, line, total(part), _scores(part, language))


def _first_words(text: str) -> str:
    words = text.split()
    start = " ".join(words[:_TITLE_WORDS])[:_TITLE_CHARACTERS]
    return start if len(start) == len(" ".join(words)) else f"{start.rstrip()} …"


def _scores(sentences: list[Counts], language: str) -> dict[str, Score]:
    counts = total(sentences)
    if not counts.words:
        return {}
    text = spread(sentences, counts)
    return {formula.name: _score(formula, counts, text, language) for formula in formulas(language)}


def _range(formula: Formula, counts: Counts, text: Spread) -> tuple[float, float]:
    value = formula.compute(counts)
    smooth = formula.smooth
    if smooth is None:
        around = half_width(formula.compute, text)
        return value - around, value + around
    around = half_width(smooth, text)
    down, up = jumps(formula.compute, smooth, counts, text)
    return value - around + min(down, 0.0), value + around + max(up, 0.0)


def _score(formula: Formula, counts: Counts, text: Spread | None, language: str) -> Score:
    value = formula.compute(counts)
    lowest, highest = formula.valid
    low, high = min(value, lowest), max(value, highest)  # One sentence could be from any text.
    if text is not None:
        low, high = _range(formula, counts, text)
    reason = _doubt(formula, counts, value, high - low)
    return Score(
        name=formula.name,
        value=value,
        grade=formula.grade(value) if formula.grade else None,
        label=formula.label_in(language)(value),
        reliable=not reason,
        low=low,
        high=high,
        reason=reason,
    )


def _doubt(formula: Formula, counts: Counts, value: float, width: float) -> str:
    """Why a formula's value for a text is not reliable, in words; nothing if it is.

    `width` is that of the value's range.
    """
    lowest, highest = formula.valid
    if lack := _lack(formula, counts):
        return lack
    if not lowest <= value <= highest:
        return f"outside of its scale, {lowest:.3g} to {highest:.3g}"
    return (
        "its range covers half of its scale or more" if width >= WIDEST * (highest - lowest) else ""
    )


def _lack(formula: Formula, counts: Counts) -> str:
    """What a text has too few of for a formula, in words; nothing if it has enough."""
    least = max(formula.min_sentences, FEWEST_SENTENCES)
    if counts.words < formula.min_words:
        return f"fewer than {formula.min_words} words"
    if counts.stops * 2 < counts.sentences:
        return "most sentences end without a stop"
    return f"fewer than {least} sentences" if counts.sentences < least else ""
