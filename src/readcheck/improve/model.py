"""Edits that a writer could make, what each is worth, and a plan of them that reaches a goal."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from readcheck.findings import Edit
from readcheck.prose.model import Counts
from readcheck.source import Location, Span


class Rewriting(StrEnum):
    """What is to be done to a sentence or a word."""

    SPLIT = "split"
    REPLACE = "replace"
    SHORTEN = "shorten"


class Proposal(NamedTuple):
    """Something a writer could do.

    Attributes:
        kind: what it is.
        block: the index of the block in the article.
        span: the sentence or words in the block's text that it is about.
        delta: what the text's counts become more by; negative where they become less.
        changes: how it is done, by offsets into the block's text; nothing where only the writer
            can do it (shorten).
        words: of a sentence, how many it has.
        pieces: into how many sentences it splits, or to how many words it shortens.
        plainer: of a word, what it is best said as, the best first.
    """

    kind: Rewriting
    block: int
    span: Span
    delta: Counts
    changes: tuple[Edit, ...] = ()
    words: int = 0
    pieces: int = 0
    plainer: tuple[str, ...] = ()


class Goal(NamedTuple):
    """What is to go down, and how far.

    Attributes:
        name: what it is called ("grade", "ease", "minutes").
        formula: the formula that measures it; nothing for minutes.
        value: how hard or long a text with some counts is; lower is better.
        target: what that is to come down to; None for as far as it goes.
        sign: 1, or -1 where what people call it goes up as `value` goes down.
        words_per_minute: the reader's speed, where time is the goal: parting sentences saves none.
    """

    name: str
    formula: str
    value: Callable[[Counts], float]
    target: float | None
    sign: int = 1
    words_per_minute: float | None = None

    @property
    def parting(self) -> bool:
        """Whether it helps to make two sentences of one."""
        return self.words_per_minute is None


class Step(NamedTuple):
    """A proposal of a plan.

    `shown` is what it is about, in the article's words, and `location` where that stands. `advice`
    is what to do. `effect` is what the proposal alone moves, `then` where the text is with it and
    all before.
    """

    kind: Rewriting
    location: Location
    shown: str
    advice: str
    effect: float
    then: float


class Plan(NamedTuple):
    """What to do to an article, in order of effect.

    `now` is where it is and `reached` where it will be when all is done, both measured; `target`
    is None where no goal was set. `formula` is empty for minutes. Where the steps do not reach the
    target, `words_left` tells how many words more have to go to reach a time, and `hard_words` the
    words of the text that have the most syllables in all, for a grade or an ease; so it does where
    there is no target and no step.
    """

    path: str
    title: str | None
    name: str
    formula: str
    target: float | None
    now: float
    reached: float
    words_left: int
    hard_words: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def met(self) -> bool:
        """Whether the target is reached when all is done; true without one."""
        if self.target is None:
            return True
        return self.reached >= self.target if self.name == "ease" else self.reached <= self.target
