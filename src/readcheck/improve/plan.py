"""The fewest proposals that reach a goal, the ones with the greatest effect first."""

from __future__ import annotations

from collections import Counter
from math import ceil
from typing import TYPE_CHECKING

from readcheck.improve.model import Plan, Rewriting, Step
from readcheck.improve.proposals import changed, find_proposals
from readcheck.prose.counts import measure
from readcheck.prose.model import total
from readcheck.prose.parting import words_before
from readcheck.prose.syllables import counter
from readcheck.prose.words import find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.analysis import Analysis
    from readcheck.improve.model import Goal, Proposal
    from readcheck.prose.model import Counts

_LEAST = 0.005  # What does not show in two decimals is not worth a writer's time.
_EASY = 2  # syllables
_NAMED = 5  # words
_SHOWN = 60  # characters of a sentence


def plan(analysis: Analysis, goal: Goal, most: int | None = None) -> Plan:
    """What to do to an article so that it reaches a goal.

    Each proposal is the one with the greatest effect on the text as all before it leave it. When
    the target seems reached, the text is measured with all of them made; if it is not, more are
    taken.

    Args:
        analysis: the article.
        goal: what is to go down, and how far.
        most: how many proposals may be taken.
    """
    counts = analysis.measurement.counts
    now = _value(goal, counts)
    left = list(find_proposals(analysis, parting=goal.parting))
    chosen: list[Proposal] = []
    thens = [now]
    while left and (most is None or len(chosen) < most):
        if goal.target is not None and thens[-1] <= goal.target >= _measured(
            analysis, goal, chosen
        ):
            break
        best = min(left, key=lambda proposal: _with(goal, counts, proposal))
        then = _with(goal, counts, best)
        if thens[-1] - then < _LEAST:
            break
        left.remove(best)
        chosen.append(best)
        thens.append(then)
        counts += best.delta
    reached = _measured(analysis, goal, chosen)
    missed = not chosen if goal.target is None else reached > goal.target
    return Plan(
        analysis.article.source.path,
        analysis.article.title,
        goal.name,
        goal.formula,
        None if goal.target is None else goal.sign * goal.target,
        goal.sign * now,
        goal.sign * reached,
        _words_left(goal, reached),
        _hard_words(analysis, chosen) if goal.parting and missed else (),
        tuple(
            _step(analysis, goal, proposal, now, then)
            for proposal, then in zip(chosen, thens[1:], strict=True)
        ),
    )


def _is_met(goal: Goal, value: float) -> bool:
    return goal.target is not None and value <= goal.target


def _value(goal: Goal, counts: Counts) -> float:
    return goal.value(counts) if counts.words else 0.0


def _with(goal: Goal, counts: Counts, proposal: Proposal) -> float:
    return goal.value(counts + proposal.delta)


def _measured(analysis: Analysis, goal: Goal, proposals: Sequence[Proposal]) -> float:
    """Where the text is with proposals made: measured, less what only the writer can shorten."""
    if not proposals:
        return _value(goal, analysis.measurement.counts)
    made = measure(changed(analysis.article, proposals), analysis.language).counts
    shortened = (proposal.delta for proposal in proposals if proposal.kind is Rewriting.SHORTEN)
    return goal.value(total((made, *shortened)))


def _words_left(goal: Goal, reached: float) -> int:
    if goal.words_per_minute is None or goal.target is None:
        return 0
    return max(ceil((reached - goal.target) * goal.words_per_minute), 0)


def _hard_words(analysis: Analysis, proposals: Sequence[Proposal]) -> tuple[str, ...]:
    """The long words that are worth the most after proposals; those with a capital may be names."""
    syllables = counter(analysis.language)
    worth: Counter[str] = Counter()
    article = changed(analysis.article, proposals)
    for sentence in measure(article, analysis.language).sentences:
        text = article.blocks[sentence.block].text[slice(*sentence.span)]
        for start, end in find_words(text):
            word = text[start:end]
            if word.isalpha() and word.islower():
                worth[word] += max(syllables(word) - _EASY, 0)
    return tuple(word for word, more in worth.most_common(_NAMED) if more)


def _step(analysis: Analysis, goal: Goal, proposal: Proposal, now: float, then: float) -> Step:
    block = analysis.article.blocks[proposal.block]
    counts = analysis.measurement.counts
    return Step(
        proposal.kind,
        analysis.article.source.location(block.source_span(*proposal.span)),
        _shown(block.text[proposal.span.start : proposal.span.end]),
        _advice(proposal, block.text, parting=goal.parting),
        goal.sign * (_with(goal, counts, proposal) - now),
        goal.sign * then,
    )


def _advice(proposal: Proposal, text: str, *, parting: bool) -> str:
    if proposal.kind is Rewriting.SPLIT:
        after = (f"“{words_before(text, change.span.start)}”" for change in proposal.changes)
        return f"split these {proposal.words} words after {' and '.join(after)}"
    if proposal.kind is Rewriting.SHORTEN:
        shorter = f"bring these {proposal.words} words down to {proposal.pieces}"
        return f"{shorter}, or say it in two sentences" if parting else shorter
    return f"say {' or '.join(f'“{plain}”' for plain in proposal.plainer)}"


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
