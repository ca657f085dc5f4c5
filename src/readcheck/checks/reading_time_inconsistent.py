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

Chinese, Japanese and Korean pages are held against those in their language. Two of them are enough,
even if all say one minute, where pages of the same template in other languages follow a rule: it
may take a run of characters for one word, and is asked what it gives then.

Bad, where 14 other pages say a minute for 200 words, above an article of 480 words:

    <p class="meta">9 min read</p>

Good:

    <p class="meta">3 min read</p>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, cast

from readcheck.article.model import Kind
from readcheck.checks.base import Check
from readcheck.claims.model import Outcome, tells_a_rule
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy
from readcheck.reading.neighbours import CHARACTERS, NEAREST, WORDS, Said, agreed, agreed_beside
from readcheck.site.model import Answer, Breach
from readcheck.site.pages import address_of
from readcheck.wording.minutes import minutes_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.reading.content import Content
    from readcheck.reading.neighbours import Others
    from readcheck.site.model import Data, Page
    from readcheck.site.pages import Site

RULE = "reading-time-inconsistent"
_ALIKE = 6  # Where they follow none, so do those of so few pages behind: it spares the work.
_PATIENCE = 200  # Pages of the run that one waits for, so that no row waits for the end.
_USUAL = 265.0, 200.0  # Words a minute: what lies between needs no others to be believed.
_LEAST = 30  # Words.
_ANOTHERS = 4  # What is no reading time by its words, and so many times one, is another thing's.
_IMAGE = 12 / 60 * 265  # Words that are read in the time of an image, where images count,
_IMAGE_OF_RUNS = 0.33 * 220  # and runs of characters, by Nikola.
_LONGEST = 80  # Characters of what tells a template.
_MARKUP = 1.05  # What is counted of a draft that its page does not show.
_VARYING = lazy(r"[0-9]+")


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for the first reading time that a page gives of itself in whole minutes."""
    if analysis.settings.convention or not any(map(tells_a_rule, analysis.claims)):
        return
    verdict = next((each for each in analysis.verdicts if tells_a_rule(each.claim)), None)
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
        "runs": _runs(content) if content.is_cjk else [],
        "told": verdict.outcome is Outcome.OFF,
        "unsaid": claim.unsaid,
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
    if others is None or not others.contradict(said) or _is_anothers(data, others.give(said)):
        return found.done(here, site.untold)
    gives = others.give(said)
    computed = minutes_text(*gives)
    message = (
        f"says {minutes_text(said.minutes, said.minutes)}, but {others.follow} of {others.pages}"
        f" other pages go by {others.spoken}, which gives {computed} for {others.counted(said)}"
    )
    result = {"claimed": [said.minutes] * 2, "computed": list(gives), "unit": "minutes"}
    return found.done(here, Breach(message, result))


def _said(data: Data) -> Said:
    fewest, likely, most = cast("Sequence[int]", data["counts"])
    runs = _pairs(cast("Sequence[int]", data["runs"]))
    return Said(cast("int", data["minutes"]), fewest, likely, most, runs)


def _pairs(ends: Sequence[float]) -> tuple[tuple[float, float], ...]:
    return tuple(zip(ends[::2], ends[1::2], strict=True))


def _is_anothers(data: Data, gives: tuple[float, float]) -> bool:
    """Whether a time that only its place makes one of reading is too long to be one."""
    return bool(data["unsaid"]) and cast("int", data["minutes"]) > _ANOTHERS * gives[1]


class _Template:
    """What the pages of one template say, in the order of the run.

    `beside` is the template of the same pages in languages of words, where this one's are of
    characters.
    """

    def __init__(self, unit: str, beside: _Template | None = None) -> None:
        self.unit = unit
        self._beside = beside
        self._minutes = array("f")
        self._counts = array("f")  # As many of each page: three, then two of each kind of runs.
        self._last: tuple[int, Others | None] = (0, None)
        self._mixed = 0  # Pages before this one have neighbours that follow none.
        self._latest: tuple[int, Others | None] = (0, None)

    def add(self, said: Said) -> int:
        """Take in a page; its number."""
        self._minutes.append(said.minutes)
        self._counts.extend((said.fewest, said.likely, said.most))
        for ends in said.runs:
            self._counts.extend(ends)
        return len(self._minutes) - 1

    def is_complete(self, index: int) -> bool:
        """Whether all pages behind a page have come by whose rule it goes."""
        return len(self._minutes) > index + NEAREST

    def is_usual(self, index: int, said: Said) -> bool:
        """Whether a time is one that takes no others to be believed, or a neighbour's rule gives.

        It spares most pages a rule of their own.
        """
        near, others = self._last
        if others is not None:
            return index - near <= NEAREST and others.allow(said)
        fast, slow = (max(1, int(said.likely / speed)) for speed in _USUAL)
        return self.unit == WORDS and fast <= said.minutes <= slow

    def others(self, index: int) -> Others | None:
        """The rules that nearly all pages around one follow; None where they follow none."""
        if index < self._mixed:
            return None
        start, end = max(index - NEAREST, 0), index + NEAREST + 1
        pages = [*self._pages(start, index), *self._pages(index + 1, end)]
        beside = self._beside.latest() if self._beside is not None else None
        found = agreed(pages, self.unit) if beside is None else agreed_beside(pages, beside)
        self._last = index, found
        if found is None and self.is_complete(index):
            self._mixed = index + _ALIKE
        return found

    def latest(self) -> Others | None:
        """The rules that nearly all of the latest pages follow, or did a few pages ago."""
        pages = len(self._minutes)
        asked, found = self._latest
        if pages >= asked + (_ALIKE if asked >= NEAREST else 1):
            found = agreed([*self._pages(max(pages - 2 * NEAREST, 0), pages)], self.unit)
            self._latest = pages, found
        return found

    def _pages(self, start: int, end: int) -> Iterator[Said]:
        width = len(self._counts) // max(len(self._minutes), 1)
        for at in range(start, min(end, len(self._minutes))):
            fewest, likely, most, *runs = self._counts[at * width : (at + 1) * width]
            yield Said(int(self._minutes[at]), fewest, likely, most, _pairs(runs))


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
        template = cast("Sequence[str]", data["template"])
        group = self._group(address and address[0], str(data["unit"]), *template)
        self._waiting[page.path] = group, group.add(_said(data))

    def _group(self, host: object, unit: str, family: str, *template: str) -> _Template:
        key = (host, unit, family, *template)
        if key not in self._groups:
            beside = self._group(host, WORDS, "", *template) if unit == CHARACTERS else None
            self._groups[key] = _Template(unit, beside)
        return self._groups[key]

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


def _runs(content: Content) -> list[int]:
    """The fewest and the most words to rules that take a run of characters for one, twice.

    The first run between white space, with tags or without, the others between all that is no
    letter.
    """
    from readcheck.reading.counting import spaces, word_runs

    spread = content.spread
    narrow, wide = (content, content) if spread is None else (spread.narrow, spread.wide)
    images = _IMAGE_OF_RUNS * sum(block.kind is Kind.IMAGE for block in wide.body)
    tagged = wide.amount("tagged").high
    return [
        end
        for count in (spaces, word_runs)
        for end in (
            max(count(narrow.running) - count(narrow.heading), 0),
            round(max(count(wide.rendered), tagged) * _MARKUP + images),
        )
    ]


def _place(analysis: Analysis, claim: Claim) -> str:
    """What tells a template: in which element, or under which key, the time stands."""
    start = claim.value_span.start
    path = next((b.path for b in analysis.article.blocks if b.span.start <= start < b.span.end), ())
    names = ".".join(f"{each.tag} {each.attributes.get('class', '')}" for each in path[-2:])
    return _VARYING.sub("", f"{claim.origin} {claim.key} {names}")[:_LONGEST]


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm, gather=_Templates)
