"""The published reading time does not follow the rule that the site's other pages follow.

A site computes its times by one rule, so a page that says 9 minutes where the rule of all others
gives 3 was changed by hand, copied, or left from an earlier version. No convention need be known
for that: what the other pages say tells their rule, as words (or characters) at some speed, rounded
some way. A time is reported when it lies two minutes or more off what this rule gives, and the text
would have to be two fifths longer or shorter than any reading of the page, with or without its
code, tables and images.

The rule is believed where at least six other pages of one template, generator and host, those
nearest in the run, say different times and nearly all follow it: all but one of eight, of five
where they are many. Sites that mix rules, and times written by hand, follow none and are left
alone. So is a time that `reading-time-off` reports, and every page where `convention` is set, for
then each is held against that.

Bad, where 14 other pages say a minute for 200 words, above an article of 480 words:

    <p class="meta">9 min read</p>

Good:

    <p class="meta">3 min read</p>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple, cast

from readcheck.article.model import Kind
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind, Outcome, written_by_plugin
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy
from readcheck.reading.plain_rules import FASTEST, Timed, own_rules
from readcheck.site.model import Answer, Breach
from readcheck.site.pages import address_of
from readcheck.wording.minutes import minutes_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.reading.content import Content
    from readcheck.reading.plain_rules import OwnRule
    from readcheck.site.model import Data, Page
    from readcheck.site.pages import Site

RULE = "reading-time-inconsistent"
WORDS, CHARACTERS = "words", "characters"
_FEWEST = 6  # Other pages; fewer follow some rule by chance.
_LONGER = 2  # So many of them say more than a minute: that "1 min" stands everywhere tells little.
# One of so many others may break the rule, being as wrong as the page; one of more where they are
# fewer than `_MANY`, for few times that somebody guessed lie near some rule by chance.
_BREAKS, _BREAKS_OF_FEW, _MANY = 5, 8, 24
_NEAREST = 30  # Other pages before a page in the run, and as many behind it, by whose rule it goes.
_ALIKE = 6  # Where they follow none, so do those of so few pages behind: it spares the work.
_PATIENCE = 200  # Pages of the run that one waits for, so that no row waits for the end.
# How far a time must lie off what the rule gives, and, in speed, beyond all counts of the page.
_MINUTES, _BEYOND = 2, 1.4
_USUAL = 265.0, 200.0  # Words a minute: what lies between needs no others to be believed.
_SHARP = 1.7  # The most words that may count, by the fewest: pages of code tell little of a rule.
_LEAST = 30  # Words.
_BY_HAND, _ROUND = 2 / 3, 5  # So many times that are multiples of five were written by hand.
_IMAGE = 12 / 60 * 265  # Words that are read in the time of an image, where images count.
_FASTEST_CHARACTERS = 2_500.0  # A minute; Hexo's themes count 1,100 characters of Chinese.
_LONGEST = 80  # Characters of what tells a template.
_MARKUP = 1.05  # What is counted of a draft that its page does not show.
_VARYING = lazy(r"[0-9]+")


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for the first reading time that a page gives of itself in whole minutes."""
    if analysis.settings.convention or not any(map(_tells, analysis.claims)):
        return
    verdict = next((each for each in analysis.verdicts if _tells(each.claim)), None)
    if verdict is None or analysis.content.is_part:
        return
    content, claim = analysis.content, verdict.claim
    family = content.language if content.is_cjk or content.letters else ""
    fewest, likely, most = _counts(content, spaced=not family)
    if fewest < _LEAST:
        return
    data = {
        "claimed": claim.published,
        "minutes": int(claim.low or 0),
        "counts": [fewest, likely, most],
        "unit": CHARACTERS if content.is_cjk else WORDS,
        "template": [family, content.generator[:_LONGEST], _place(analysis, claim)],
        "told": verdict.outcome is Outcome.OFF,
    }
    yield Finding(RULE, Severity.WARNING, "", claim.span, data=data)


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether a time lies beyond what the pages nearest to it say by their rule."""
    found = site.gathered(_Templates)
    if data["told"]:
        return found.done(here, Answer.HOLDS)
    group, index, asked = found.of(here, len(site.pages))
    said = _said(data)
    if group.is_usual(index, said):
        return found.done(here, Answer.HOLDS)
    others = group.others(index)
    if others is not None and others.allow(said):
        return found.done(here, Answer.HOLDS)
    if site.growing and len(site.pages) < asked + _PATIENCE and not group.is_complete(index):
        return Answer.WAITS
    if others is None or not others.contradict(said):
        return found.done(here, site.untold)
    gives = others.give(said)
    computed = minutes_text(*gives)
    message = (
        f"says {minutes_text(said.minutes, said.minutes)}, but {others.follow} of {others.pages}"
        f" other pages go by {others.spoken}, which gives {computed} for {said.likely:,}"
        f" {group.unit}"
    )
    result = {"claimed": [said.minutes] * 2, "computed": list(gives), "unit": "minutes"}
    return found.done(here, Breach(message, result))


class _Said(NamedTuple):
    """The minutes of a page, and how many words or characters may count."""

    minutes: int
    fewest: int
    likely: int
    most: int


def _said(data: Data) -> _Said:
    return _Said(cast("int", data["minutes"]), *cast("Sequence[int]", data["counts"]))


class _Others(NamedTuple):
    """The rules that the others of a page may follow, the best first; mostly neighbours."""

    rules: Sequence[OwnRule]
    pages: int
    unit: str

    @property
    def follow(self) -> int:
        """How many pages follow the best one."""
        return self.rules[0].fits

    @property
    def spoken(self) -> str:
        """The best one in words."""
        rule = self.rules[0]
        rounded = "to the nearest" if rule.rounding == "nearest" else f"rounded {rule.rounding}"
        return f"about {rule.speed:.0f} {self.unit} a minute, {rounded}"

    def give(self, said: _Said) -> tuple[float, float]:
        """The fewest and the most minutes that they give a page for its likeliest count."""
        every = [rule.gives(said.likely) for rule in self.rules]
        return min(low for low, _ in every), max(high for _, high in every)

    def allow(self, said: _Said) -> bool:
        """Whether a time need not wait for more of them: they give it, or many do not rule it out.

        What few pages show of a rule is broad.
        """
        if self.pages >= _NEAREST:
            return not self.contradict(said)
        low, high = self.give(said)
        return low <= said.minutes <= high

    def contradict(self, said: _Said) -> bool:
        """Whether a time is beyond all that they may give a page, by more than a rounding step."""
        low, high = self.give(said)
        if low - _MINUTES < said.minutes < high + _MINUTES:
            return False
        page = Timed(said.minutes, said.fewest, said.most)
        return all(rule.beyond(page) >= _BEYOND for rule in self.rules)


class _Template:
    """What the pages of one template say, in the order of the run."""

    def __init__(self, unit: str) -> None:
        self.unit = unit
        self._minutes = array("f")
        self._fewest = array("f")
        self._most = array("f")
        self._last: tuple[int, _Others | None] = (0, None)
        self._mixed = 0  # Pages before this one have neighbours that follow none.

    def add(self, said: _Said) -> int:
        """Take in a page; its number."""
        self._minutes.append(said.minutes)
        self._fewest.append(said.fewest)
        self._most.append(said.most)
        return len(self._minutes) - 1

    def is_complete(self, index: int) -> bool:
        """Whether all pages behind a page have come by whose rule it goes."""
        return len(self._minutes) > index + _NEAREST

    def is_usual(self, index: int, said: _Said) -> bool:
        """Whether a time is one that takes no others to be believed, or a neighbour's rule gives.

        It spares most pages a rule of their own.
        """
        near, others = self._last
        if others is not None:
            return index - near <= _NEAREST and others.allow(said)
        fast, slow = (max(1, int(said.likely / speed)) for speed in _USUAL)
        return self.unit == WORDS and fast <= said.minutes <= slow

    def others(self, index: int) -> _Others | None:
        """The rules that nearly all pages around one follow; None where they follow none."""
        if index < self._mixed:
            return None
        start, end = max(index - _NEAREST, 0), index + _NEAREST + 1
        pages = [
            Timed(*each)
            for at, each in enumerate(
                zip(
                    self._minutes[start:end],
                    self._fewest[start:end],
                    self._most[start:end],
                    strict=True,
                ),
                start,
            )
            if at != index and each[2] <= _SHARP * each[1]
        ]
        found = self._agreed(pages)
        self._last = index, found
        if found is None and self.is_complete(index):
            self._mixed = index + _ALIKE
        return found

    def _agreed(self, pages: Sequence[Timed]) -> _Others | None:
        by_hand = sum(page.minutes % _ROUND == 0 for page in pages) >= _BY_HAND * len(pages)
        longer = [page.minutes for page in pages if page.minutes > 1]
        if len(pages) < _FEWEST or len(longer) < _LONGER or by_hand:
            return None
        fastest = FASTEST if self.unit == WORDS else _FASTEST_CHARACTERS
        rules = own_rules(pages, fastest)
        enough = len(pages) - len(pages) // (_BREAKS if len(pages) >= _MANY else _BREAKS_OF_FEW)
        # One page of a rule, read badly, may speak for another one.
        likely = [each for each in rules if each.fits >= max(enough, rules[0].fits - 1)]
        if not likely or len({page.minutes for page in pages}) == 1:
            return None
        return _Others(likely, len(pages), self.unit)


class _Templates:
    """The pages of a run that give a time, by what makes them alike."""

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], _Template] = {}
        # Where a page stands that is still asked for, and how many pages had come at first.
        self._waiting: dict[str, tuple[_Template, int]] = {}
        self._asked: dict[str, int] = {}

    def add(self, page: Page, data: Data) -> None:
        """Take in the time of a page."""
        address = address_of(page.address)
        key = (address and address[0], data["unit"], *cast("Sequence[object]", data["template"]))
        group = self._groups.setdefault(key, _Template(str(data["unit"])))
        self._waiting[page.path] = group, group.add(_said(data))

    def of(self, page: Page, pages: int) -> tuple[_Template, int, int]:
        """A page's template, its number there, and how many pages had come when it was asked."""
        return *self._waiting[page.path], self._asked.setdefault(page.path, pages)

    def done(self, page: Page, answer: Breach | Answer) -> Breach | Answer:
        """An answer behind which a page is asked for no more."""
        self._waiting.pop(page.path, None)
        self._asked.pop(page.path, None)
        return answer


def _counts(content: Content, *, spaced: bool) -> tuple[int, int, int]:
    """The fewest, the likeliest and the most words or characters that may count."""
    from readcheck.reading.counting import jekyll_auto, spaces, visible_characters

    spread = content.spread
    narrow, wide = (content, content) if spread is None else (spread.narrow, spread.wide)
    count = spaces if spaced else jekyll_auto
    images = _IMAGE * sum(block.kind is Kind.IMAGE for block in wide.body)
    fewest = count(narrow.running) - count(narrow.heading)
    most = count(wide.rendered) if spaced else visible_characters(wide.rendered)
    return max(fewest, 0), count(content.rendered), round(most * _MARKUP + images)


def _place(analysis: Analysis, claim: Claim) -> str:
    """What tells a template: in which element, or under which key, the time stands."""
    start = claim.value_span.start
    path = next((b.path for b in analysis.article.blocks if b.span.start <= start < b.span.end), ())
    names = ".".join(f"{each.tag} {each.attributes.get('class', '')}" for each in path[-2:])
    return _VARYING.sub("", f"{claim.origin} {claim.key} {names}")[:_LONGEST]


def _tells(claim: Claim) -> bool:
    """Whether it is a time of whole minutes that the site may have computed."""
    return (
        claim.own
        and claim.kind is ClaimKind.READING_TIME
        and claim.low is not None
        and claim.low == claim.high == int(claim.low) > 0
        and not claim.unsaid
        and not written_by_plugin(claim)
    )


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm, gather=_Templates)
