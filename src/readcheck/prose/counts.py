"""Everything the formulas need, counted in one pass over an article's running prose.

Names: a capitalised word that does not begin its sentence or a quotation inside it is taken for a
name, unless the whole sentence is in capitals; so is the same word wherever it is capitalised later
in the block. A name is not complex (Gunning) and never unfamiliar (Spache); on the Dale-Chall list
it counts as difficult the first time only, as Chall and Dale (1995) have it for a sample. Their
sample is a hundred words; here it is the block, so that counts stay additive over blocks.

A word that the Spache list lacks counts once an article (Spache 1974, p. 198), where it first
stands: `unfamiliar_words` of two articles together can be less than the sum.

In languages other than English `complex_words` are the polysyllables (in Polish the words of four
syllables or more), and no word is difficult or unfamiliar, because the lists are English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Region
from readcheck.prose.facts import lexicon
from readcheck.prose.model import Counts, Measurement, Sentence, total
from readcheck.prose.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.article.model import Article, Block
    from readcheck.prose.facts import Facts

_OPENING = "\"'“”‘’«»„‚‹›「『"


def measure(article: Article, language: str) -> Measurement:
    """The sentences of an article's running prose, and what they add up to.

    `language` is a primary subtag (`en`). A sentence without a word is left out.
    """
    counted: set[str] = set()
    sentences = tuple(
        sentence
        for index, block in enumerate(article.blocks)
        if block.region is Region.BODY and block.kind in PROSE
        for sentence in _sentences(index, block, language, counted)
    )
    return Measurement(language, sentences, total(sentence.counts for sentence in sentences))


def _sentences(index: int, block: Block, language: str, counted: set[str]) -> Iterator[Sentence]:
    names: set[str] = set()
    facts_of = lexicon(language).__getitem__
    for span in split(block.text, language):
        runs = block.text[span.start : span.end].split()
        counts = _count(runs, list(map(facts_of, runs)), names, counted)
        if counts.words:
            yield Sentence(index, span, counts)


def _count(
    runs: Sequence[str], facts: Sequence[Facts], names: set[str], counted: set[str]
) -> Counts:
    """Add up a sentence's facts; `names` of its block and `counted` words of its article grow."""
    if not runs:
        return Counts()
    *columns, hard = zip(*facts, strict=True)
    words, syllables, characters, letters, mono, poly, complex_, difficult, long, mini = map(
        sum, columns
    )
    unfamiliar = 0
    first = next((at for at, fact in enumerate(facts) if fact.words), 0)
    shouted = "".join(runs).isupper()
    for at, run in enumerate(hard):
        if run is None:
            continue
        placed = at > first and not shouted and not _may_begin(runs, at)
        if run.capitalised and (placed or run.key in names):
            complex_ -= run.complex_words
            difficult -= run.difficult_words if run.key in names else 0
            names.add(run.key)
        else:
            new = set(run.unfamiliar) - counted
            unfamiliar += len(new)
            counted |= new
    return Counts(
        words=words,
        sentences=1,
        syllables=syllables,
        characters=characters,
        letters=letters,
        monosyllables=mono,
        polysyllables=poly,
        complex_words=complex_,
        difficult_words=difficult,
        unfamiliar_words=unfamiliar,
        long_words=long,
        mini_words=mini,
    )


def _may_begin(runs: Sequence[str], at: int) -> bool:
    """Whether a quotation or an enumeration begins with a run, which then has its capital."""
    return runs[at][0] in _OPENING or runs[at - 1].endswith(":")
