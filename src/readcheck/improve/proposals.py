"""What could be done to an article: long sentences to part or shorten, hard words to replace.

What a proposal does to the counts is counted, not guessed: its paragraph is measured with it and
without. Only a sentence that has no place to be parted is taken to keep its proportions when it is
shortened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Mark
from readcheck.findings import Edit
from readcheck.fixes import apply
from readcheck.improve.model import Proposal, Rewriting
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


def find_proposals(analysis: Analysis, *, parting: bool = True) -> Iterator[Proposal]:
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
            proposal = Proposal(
                Rewriting.REPLACE,
                sentence.block,
                span,
                Counts(),
                (Edit(span, text),),
                plainer=hard.plainer[:_OFFERED],
            )
            yield proposal._replace(delta=_delta(article, proposal, language))


def changed(article: Article, proposals: Iterable[Proposal]) -> Article:
    """The article with proposals made, to be measured; its places in the source no longer hold."""
    by_block: dict[int, list[Edit]] = {}
    for proposal in proposals:
        by_block.setdefault(proposal.block, []).extend(proposal.changes)
    blocks = [
        _changed(block, by_block[index]) if index in by_block else block
        for index, block in enumerate(article.blocks)
    ]
    return article._replace(blocks=tuple(blocks))


def _parted(article: Article, sentence: Sentence, language: str) -> Proposal | None:
    block = article.blocks[sentence.block]
    start, end = sentence.span
    found = places(block.text[start:end], language)
    changes = [
        Edit(Span(start + place.start, start + place.end + 1), _stop(block, start + place.end))
        for place in found
        if start + place.end < end
    ]
    proposal = Proposal(
        Rewriting.SPLIT,
        sentence.block,
        sentence.span,
        Counts(),
        tuple(changes),
        sentence.counts.words,
        len(changes) + 1,
    )
    delta = _delta(article, proposal, language)
    # Where our own splitter would see no sentence end, a reader might not see one either.
    return proposal._replace(delta=delta) if delta.sentences == len(changes) > 0 else None


def _stop(block: Block, at: int) -> str:
    """A full stop, and what begins at an offset with a capital."""
    return f". {block.text[at].upper()}"


def _shortened(sentence: Sentence, language: str) -> Proposal:
    words = sentence.counts.words
    most = longest(language)
    delta = Counts(*(round(count * most / words) - count for count in sentence.counts))
    return Proposal(
        Rewriting.SHORTEN,
        sentence.block,
        sentence.span,
        delta._replace(sentences=0),
        (),
        words,
        most,
    )


def _delta(article: Article, proposal: Proposal, language: str) -> Counts:
    """What a paragraph's counts become more by."""
    block = article.blocks[proposal.block]
    before, after = (
        measure(article._replace(blocks=(each,)), language).counts
        for each in (block, _changed(block, proposal.changes))
    )
    return Counts(*(new - old for new, old in zip(after, before, strict=True)))


def _changed(block: Block, changes: Sequence[Edit]) -> Block:
    """A block with its text changed, and its marks kept around what they are around."""
    apart = _apart(changes)
    marks = tuple(
        Mark(_moved(mark.start, apart), _moved(mark.end, apart), mark.element)
        for mark in block.marks
    )
    return block._replace(text=apply(block.text, apart), marks=marks)


def _apart(changes: Sequence[Edit]) -> list[Edit]:
    """The changes without those that reach into one before them."""
    apart: list[Edit] = []
    for change in sorted(changes):
        if not apart or change.span.start >= apart[-1].span.end:
            apart.append(change)
    return apart


def _moved(offset: int, changes: Sequence[Edit]) -> int:
    return offset + sum(
        len(text) - (span.end - span.start) for span, text in changes if span.end <= offset
    )
