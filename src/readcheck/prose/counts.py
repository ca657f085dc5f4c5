"""Everything the formulas need, counted in one pass over an article's running prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import PROSE
from readcheck.prose.model import Counts, Measurement, Sentence, total
from readcheck.prose.sentences import split
from readcheck.prose.syllables import syllables
from readcheck.prose.words import find_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article

MANY = 3  # syllables of a polysyllable
LONG = 6  # letters that a long word has more of
MINI = 3  # letters of a mini word at most


def measure(article: Article, language: str) -> Measurement:
    """The sentences of an article's running prose, and what they add up to.

    `language` is a primary subtag (`en`).
    """
    sentences = tuple(_sentences(article, language))
    return Measurement(language, sentences, total(s.counts for s in sentences))


def _sentences(article: Article, language: str) -> Iterator[Sentence]:
    for index, block in enumerate(article.blocks):
        if block.region == "body" and block.kind in PROSE:
            for span in split(block.text, language):
                counts = _count(block.text[span.start : span.end], language)
                if counts.words:
                    yield Sentence(index, span, counts)


def _count(text: str, language: str) -> Counts:
    words = [text[start:end] for start, end in find_words(text, language)]
    lengths = [sum(map(str.isalnum, word)) for word in words]
    beats = [syllables(word, language) for word in words]
    return Counts(
        words=len(words),
        sentences=1,
        syllables=sum(beats),
        characters=sum(map(len, text.split())),
        letters=sum(lengths),
        monosyllables=beats.count(1),
        polysyllables=sum(n >= MANY for n in beats),
        complex_words=sum(n >= MANY for n in beats),
        difficult_words=sum(n >= MANY for n in beats),
        unfamiliar_words=0,
        long_words=sum(n > LONG for n in lengths),
        mini_words=sum(n <= MINI for n in lengths),
    )
