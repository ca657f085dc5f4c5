"""The rule that a page's neighbours on its site publish their times by, and what it rules out.

No convention need be known: that nearly all pages of a template follow one plain rule (words or
characters by a speed, rounded) tells that something computes their times, and at which speeds. A
time is ruled out where no rule that explains the neighbours as well gives it, by far.

Of Chinese, Japanese and Korean a page's neighbours are those in its language. Few of them, and such
as all say one minute, tell little by themselves. Where the same template computes the times of
pages in other languages, it does so here, and rounds as it does there; and where it takes a run of
characters for one word, as rules made for words do, that explains these pages as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.reading.plain_rules import (
    BREAKS_OF_FEW,
    FASTEST,
    FASTEST_CHARACTERS,
    FEWEST,
    Timed,
    followed,
    nearly_all_follow,
    own_rules,
    timed_by_hand,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.reading.plain_rules import OwnRule

WORDS, CHARACTERS = "words", "characters"
NEAREST = 30  # Other pages before a page in the run, and as many behind it, by whose rule it goes.
_FEWEST_OF_MANY = 2  # Of a language, where pages in others tell that times are computed.
# How far a time must lie off what the rule gives, and, in speed, beyond all counts of the page.
_MINUTES, _BEYOND = 2, 1.4
# The most words that may count, by the fewest: pages of code tell little of a rule.
_SHARP, _SHARP_OF_MANY = 1.7, 3.0


class Said(NamedTuple):
    """The minutes that a page says it takes, and how many words or characters may count.

    `runs` are the fewest and the most of what may be words to a rule that takes a run of
    characters for one: runs between white space, and runs of letters.
    """

    minutes: int
    fewest: float
    likely: float
    most: float
    runs: tuple[tuple[float, float], ...] = ()

    @property
    def timed(self) -> Timed:
        """What a rule of words or characters is found by."""
        return Timed(self.minutes, self.fewest, self.most)

    def is_sharp(self, most: float = _SHARP) -> bool:
        """Whether all counts that are possible are so near to each other that they tell a rule."""
        return self.most <= most * self.fewest


class _Blind(NamedTuple):
    """A rule of pages in other languages that takes a run of characters for one word.

    It explains `fits` pages.
    """

    rule: OwnRule
    run: int  # Which of a page's runs are its words.
    fits: int = 0

    def gives(self, said: Said) -> tuple[float, float]:
        """The fewest and the most minutes of a page."""
        return self.rule.gives(*said.runs[self.run])

    def explains(self, said: Said) -> bool:
        """Whether it may have given what a page says."""
        low, high = self.gives(said)
        return low <= said.minutes <= high

    def rules_out(self, said: Said) -> bool:
        """Whether a time is far beyond what it gives."""
        page = Timed(said.minutes, *said.runs[self.run])
        return _apart(said, self.gives(said)) >= _MINUTES and self.rule.beyond(page) >= _BEYOND


class Others(NamedTuple):
    """The rules that the others of a page may follow, the best first; mostly neighbours.

    Where `blind` ones explain as many, these go first.
    """

    rules: Sequence[OwnRule]
    pages: int
    unit: str
    blind: Sequence[_Blind] = ()

    @property
    def follow(self) -> int:
        """How many pages follow the best one."""
        return (self.blind or self.rules)[0].fits

    @property
    def spoken(self) -> str:
        """The best one in words."""
        if self.blind:
            return f"{self.blind[0].rule.spoken(WORDS)}, a run of characters being one word"
        return self.rules[0].spoken(self.unit)

    def counted(self, said: Said) -> str:
        """What of a page the best one counts."""
        if self.blind:
            return f"up to {said.runs[self.blind[0].run][1]:,.0f} {WORDS}"
        return f"{said.likely:,.0f} {self.unit}"

    def give(self, said: Said) -> tuple[float, float]:
        """The fewest and the most minutes that they give a page for its likeliest count."""
        every = [rule.gives(said.likely) for rule in self.rules]
        every = [blind.gives(said) for blind in self.blind] or every
        return min(low for low, _ in every), max(high for _, high in every)

    def allow(self, said: Said) -> bool:
        """Whether a time need not wait for more of them: many do not rule it out.

        What few show of a rule is broad: they allow what more of them may rule out.
        """
        return self.pages >= NEAREST and not self.contradict(said)

    def contradict(self, said: Said) -> bool:
        """Whether a time is beyond all that they may give a page, by more than a rounding step.

        Of characters it has to be just another one where blind rules say so.
        """
        if not all(blind.rules_out(said) for blind in self.blind):
            return False
        given = [rule.gives(said.likely) for rule in self.rules]
        steps = 1 if self.blind else _MINUTES
        return all(_apart(said, each) >= steps for each in given) and all(
            rule.beyond(said.timed) >= _BEYOND for rule in self.rules
        )


def _apart(said: Said, given: tuple[float, float]) -> float:
    """How many minutes a time is less or more than what a rule gives; 0 where it gives it."""
    low, high = given
    return max(low - said.minutes, said.minutes - high, 0)


def agreed(pages: Sequence[Said], unit: str) -> Others | None:
    """The rules that nearly all of these pages follow; None where they follow none."""
    sharp = [page.timed for page in pages if page.is_sharp()]
    rules = followed(sharp, FASTEST if unit == WORDS else FASTEST_CHARACTERS)
    return Others(rules, len(sharp), unit) if rules else None


def agreed_beside(pages: Sequence[Said], beside: Others) -> Others | None:
    """The rules that pages of characters follow, where those of words beside them follow some.

    Args:
        pages: those in one language.
        beside: what the pages of the same template in other languages follow.
    """
    timed = [page.timed for page in pages]
    if len(pages) < _FEWEST_OF_MANY or timed_by_hand(timed):
        return None
    blind = _blind(pages, beside)
    if blind:
        every = own_rules(timed, FASTEST_CHARACTERS)
        as_well = [rule for rule in every if rule.fits >= blind[0].fits]
        return Others(as_well, len(pages), CHARACTERS, blind)
    found = agreed(pages, CHARACTERS)
    sharp = [page.timed for page in pages if page.is_sharp(_SHARP_OF_MANY)]
    if len(sharp) < _FEWEST_OF_MANY:
        return found
    rules = nearly_all_follow(sharp, FASTEST_CHARACTERS)
    if len(sharp) >= FEWEST:
        roundings = {rule.rounding for rule in beside.rules}
        rules = tuple(rule for rule in rules if rule.rounding in roundings)
    return Others(rules, len(sharp), CHARACTERS) if rules else found


def _blind(pages: Sequence[Said], beside: Others) -> list[_Blind]:
    """The rules of pages of words that explain nearly all pages of characters, the best first."""
    spare = 0 if len(pages) == _FEWEST_OF_MANY else max(1, len(pages) // BREAKS_OF_FEW)
    enough = len(pages) - spare
    every = [_Blind(rule, run) for run in range(len(pages[0].runs)) for rule in beside.rules]
    tried = [each._replace(fits=sum(map(each.explains, pages))) for each in every]
    return sorted((each for each in tried if each.fits >= enough), key=lambda each: -each.fits)
