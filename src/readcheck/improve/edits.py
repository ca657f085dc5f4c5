"""What could be done to an article: long sentences to part or shorten, hard words to replace.

What an edit does to the counts is counted, not guessed: its paragraph is measured with it and
without. Only a sentence that has no place to be parted is taken to keep its proportions when it is
shortened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Mark
from readcheck.improve.model import Change, Edit, Kind
from readcheck.prose.counts import measure
from readcheck.prose.model import Counts
from readcheck.prose.parting import longest, places
from readcheck.prose.plain import find_hard, like
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from readcheck.analysis import Analysis
    from readcheck.article.model import Article, Block
    from readcheck.prose.model import Sentence

_OFFERED = 2  # plainer words


def find_edits(analysis: Analysis, *, parting: bool = True) -> Iterator[Edit]:
    """What could be done, in the order of the text.

    Args:
        analysis: the article.
        parting: whether long sentences are to be parted where they can be; if not, shortened.
    """
    article, language = analysis.article, analysis.language
    for sentence in analysis.measurement.sentences:
        block = article.blocks[sentence.block]
        if sentence.counts.words > longest(language):
            parted = _parted(article, sentence, language) if parting else None
            yield parted or _shortened(sentence, language)
        start, end = sentence.span
        for hard in find_hard(block.text[start:end], language):
            span = Span(start + hard.span.start, start + hard.span.end)
            text = like(block.text[span.start : span.end], hard.plainer[0])
            edit = Edit(
                Kind.REPLACE,
                sentence.block,
                span,
                Counts(),
                (Change(span, text),),
                plainer=hard.plainer[:_OFFERED],
            )
            yield edit._replace(delta=_delta(article, edit, language))


def changed(article: Article, edits: Iterable[Edit]) -> Article:
    """The article with edits made, to be measured; its places in the source no longer hold."""
    by_block: dict[int, list[Change]] = {}
    for edit in edits:
        by_block.setdefault(edit.block, []).extend(edit.changes)
    blocks = [
        _changed(block, by_block[index]) if index in by_block else block
        for index, block in enumerate(article.blocks)
    ]
    return article._replace(blocks=tuple(blocks))


def _parted(article: Article, sentence: Sentence, language: str) -> Edit | None:
    block = article.blocks[sentence.block]
    start, end = sentence.span
    found = places(block.text[start:end], language)
    changes = [
        Change(Span(start + place.start, start + place.end + 1), _stop(block, start + place.end))
        for place in found
        if start + place.end < end
    ]
    edit = Edit(
        Kind.SPLIT,
        sentence.block,
        sentence.span,
        Counts(),
        tuple(changes),
        sentence.counts.words,
        len(changes) + 1,
    )
    delta = _delta(article, edit, language)
    # Where our own splitter would see no sentence end, a reader might not see one either.
    return edit._replace(delta=delta) if delta.sentences == len(changes) > 0 else None


def _stop(block: Block, at: int) -> str:
    """A full stop, and what begins at an offset with a capital."""
    return f". {block.text[at].upper()}"


def _shortened(sentence: Sentence, language: str) -> Edit:
    words = sentence.counts.words
    most = longest(language)
    delta = Counts(*(round(count * most / words) - count for count in sentence.counts))
    return Edit(
        Kind.SHORTEN,
        sentence.block,
        sentence.span,
        delta._replace(sentences=0),
        (),
        words,
        most,
    )


def _delta(article: Article, edit: Edit, language: str) -> Counts:
    """What a paragraph's counts become more by."""
    block = article.blocks[edit.block]
    before, after = (
        measure(article._replace(blocks=(each,)), language).counts
        for each in (block, _changed(block, edit.changes))
    )
    return Counts(*(new - old for new, old in zip(after, before, strict=True)))


def _changed(block: Block, changes: Sequence[Change]) -> Block:
    """A block with its text changed, and its marks kept around what they are around."""
    parts: list[str] = []
    done = 0
    for span, text in sorted(changes):
        if span.start >= done:
            parts += block.text[done : span.start], text
            done = span.end
    marks = tuple(
        Mark(_moved(mark.start, changes), _moved(mark.end, changes), mark.element)
        for mark in block.marks
    )
    return block._replace(text="".join((*parts, block.text[done:])), marks=marks)


def _moved(offset: int, changes: Sequence[Change]) -> int:
    return offset + sum(
        len(text) - (span.end - span.start) for span, text in changes if span.end <= offset
    )
