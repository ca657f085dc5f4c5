"""Everything the formulas need, counted in one pass over an article's running prose.

Names: a capitalised word that does not begin its sentence or a quotation inside it is taken for a
name, unless the whole sentence is in capitals; so is the same word wherever it is capitalised later
in the block. A name is not complex (Gunning) and never unfamiliar (Spache); on the Dale-Chall list
it counts as difficult the first time only, as Chall and Dale (1995) have it for a sample. Their
sample is a hundred words; here it is the block, so that this count stays additive over blocks.

A word that the Spache list lacks counts once in a sample (Spache 1974, p. 198), where it first
stands. His samples have a hundred words and so have ours, to the end of a sentence, one after
another through the article: were a word counted once an article, a text would be the easier the
longer it is (by 0.8 grades from 150 words to 1,000).

An address, a hash, a path or a long name of code is one word of five letters and one syllable.

In languages other than English `complex_words` are the polysyllables (in Polish the words of four
syllables or more), and no word is difficult or unfamiliar, because the lists are English.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Region
from readcheck.languages.base import language as facts_of
from readcheck.patterns import lazy
from readcheck.prose._stops import STOPS
from readcheck.prose.facts import lexicon, unpacked
from readcheck.prose.model import Counts, Measurement, Sentence, total
from readcheck.prose.sentences import split_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.model import Article, Block
    from readcheck.prose.facts import Hard

_TAIL = 12  # characters in which a sentence's stop stands before quotes, brackets and a note's mark
_STOPPED = lazy(rf"[{STOPS}:;\u037e]\W*[0-9]{{0,3}}\W*\Z")
SAMPLE = 100  # words of Spache's samples
_OPENING = "\"'“”‘’«»„‚‹›「『"


def measure(article: Article, language: str) -> Measurement:
    """The sentences of an article's running prose, and what they add up to.

    `language` is a primary subtag (`en`). A sentence without a word is left out.
    """
    counted = _Sample()
    sentences = tuple(
        sentence
        for index, block in enumerate(article.blocks)
        if block.region is Region.BODY and block.kind in PROSE
        for sentence in _sentences(index, block, language, counted)
    )
    return Measurement(language, sentences, total(sentence.counts for sentence in sentences))


class _Sample(set[str]):
    """The unfamiliar words met so far in the sample at hand."""

    words = 0

    def end_sentence(self, words: int) -> None:
        """Start a new sample if this sentence of so many words filled the old one."""
        self.words += words
        if self.words >= SAMPLE:
            self.words = 0
            self.clear()


def _sentences(index: int, block: Block, language: str, counted: _Sample) -> Iterator[Sentence]:
    names: set[str] = set()
    find_out = lexicon(language).__getitem__
    tally = facts_of(language).tally
    for span in split_block(block, language):
        runs = block.text[span.start : span.end].split()
        if runs:
            stop = _STOPPED.search(block.text, max(span.start, span.end - _TAIL), span.end)
            stops = 0 if stop is None else 1
            counts = _count(runs, list(map(find_out, runs)), names, counted, stops)
            if tally is not None:
                counts = counts._replace(**tally(block.text[span.start : span.end]))
            counted.end_sentence(counts.words)
            if counts.words:
                yield Sentence(index, span, counts)


def _count(
    runs: list[str],
    found: list[tuple[int, Hard | None]],
    names: set[str],
    counted: set[str],
    stops: int,
) -> Counts:
    """Add up a sentence; `names` of its block and `counted` words of its sample grow."""
    facts = unpacked(sum(map(itemgetter(0), found)))
    hard = [(at, run) for at, (_, run) in enumerate(found) if run is not None]
    capitals = [at for at, run in hard if at and run.capitalised]
    named = _name_places(runs, capitals) if capitals else frozenset()
    easy, familiar, unfamiliar = 0, 0, 0
    for at, run in hard:
        if at in named or (run.capitalised and run.key in names):
            easy += run.complex_words
            familiar += run.difficult_words if run.key in names else 0
            names.add(run.key)
            continue
        for word in run.unfamiliar:
            if word not in counted:
                unfamiliar += 1
                counted.add(word)
    return Counts(
        words=facts.words,
        sentences=1,
        syllables=facts.syllables,
        characters=facts.characters,
        letters=facts.letters,
        monosyllables=facts.monosyllables,
        polysyllables=facts.polysyllables,
        complex_words=facts.complex_words - easy,
        difficult_words=facts.difficult_words - familiar,
        unfamiliar_words=unfamiliar,
        long_words=facts.long_words,
        mini_words=facts.mini_words,
        identifiers=facts.identifiers,
        stops=stops,
        squared_letters=facts.squared_letters,
    )


def _name_places(runs: list[str], capitals: list[int]) -> frozenset[int]:
    """Which of a sentence's capitalised runs are names, going by where they stand."""
    if not runs[-1].islower() and "".join(runs).isupper():
        return frozenset()
    first = next(at for at, run in enumerate(runs) if run.isalnum() or any(map(str.isalnum, run)))
    return frozenset(
        at
        for at in capitals
        if at > first and runs[at][0] not in _OPENING and runs[at - 1][-1] != ":"
    )
