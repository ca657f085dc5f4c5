"""The parts of a series contradict each other: another total, a number twice, one missing.

A part is added, and the first ones still say "Part 2 of 4"; a copied page keeps its number; the
time of the whole is that of last year. Read are titles ("Slack water, part 2 of 5"), short lines
around them that name the series ("Part 2 of 5 in Slack water"; English, Dutch, French, German,
Italian, Portuguese and Spanish), and `series` with `part` or `series_order` in front matter. Parts
belong together by the name of their series and the language of the page; a number without a name
tells nothing. A missing part is told where a later one is there and folders are checked, not single
files, and a time of the whole ("a 34-minute series", in such a line) where all parts give theirs.

Bad, while another page says "Slack water, part 3 of 6":

    <h1>Slack water, part 2 of 5</h1>

Good:

    <h1>Slack water, part 2 of 6</h1>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, cast

from readcheck.article.model import Kind, Origin, Region
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy
from readcheck.site.model import Answer, Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block
    from readcheck.site.model import Data, Page
    from readcheck.site.pages import Site
    from readcheck.source import Span

RULE = "series-broken"
_PART = lazy(
    r"(?<!\w)(?:part|teil|deel|partie|parte)\s+(\d{1,3})"
    r"\s*(?:of|von|van|sur|de|di|/)\s*(\d{1,3})(?![\w/.,]*\d)",
    re.IGNORECASE,
)
# What joins the number of a part to the name of its series.
_JOINT = lazy(
    r"\s*(?:(?:in|of|from|der|de|van|uit|del|della|da|do)\s+)?"
    r"(?:(?:the|our|die|la)\s+)?(?:(?:series|serie|reihe|s\u00e9rie)\s*:?\s+)?",
    re.IGNORECASE,
)
_WHOLE = lazy(
    r"[\s,;:·(|–—-]*(?<!\w)(?:a\s+)?(\d{1,4})[\s-]*min(?:ute)?s?[\s-]+series\b\W*",
    re.IGNORECASE,
)
_ENDS = " \t\n\"'“”‘’«»()[]|·•–—-:,.;#¶"
_LONGEST = 160  # Characters of a line that names a part.
_LOOKED_AT = 60  # Blocks of a page in which such a line may stand.
_SHORTEST = 4  # Letters of a series' name.
_ORDERS = frozenset({"part", "series_order", "series_part"})
_ROUNDED = 0.5  # Minutes that rounding moves each part's time by.
_SHARE = 0.1  # And what the sum may be off by beside that.


class _Place(NamedTuple):
    """Where a page says that it stands in a series."""

    series: str
    part: int
    total: int | None
    minutes: int | None
    span: Span
    claimed: str


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion at the first place that says which part of which series the page is."""
    found = next(_places(analysis), None)
    if found is not None:
        data = {
            "series": found.series,
            "part": found.part,
            "total": found.total,
            "minutes": found.minutes,
            "claimed": found.claimed,
            "language": analysis.article.language or "",
        }
        yield Finding(RULE, Severity.WARNING, "", found.span, data=data)


def _places(analysis: Analysis) -> Iterator[_Place]:
    article = analysis.article
    for claim in analysis.claims:
        if claim.own and claim.kind is ClaimKind.TITLE and (match := _PART.search(claim.published)):
            series = _named(claim.published[: match.start()])
            if series:
                yield _place(series, match, None, claim.span)
    lines = [*_lines(article.blocks[:_LOOKED_AT])]
    if len({place.part for place in lines}) == 1:  # Several are a list of the parts.
        yield from lines
    front = {d.key: d for d in article.data if d.origin is Origin.FRONT_MATTER and not d.path}
    order = next((front[key] for key in _ORDERS if key in front), None)
    if "series" in front and order is not None and type(order.value) is int:
        series = _named(str(front["series"].value))
        if series:
            yield _Place(series, order.value, None, None, order.span, f"part {order.value}")


def _lines(blocks: Sequence[Block]) -> Iterator[_Place]:
    """The parts that short lines name, but for links to them and what is said in passing."""
    for block in blocks:
        if block.region is Region.FOREIGN or block.kind is Kind.CODE or len(block.text) > _LONGEST:
            continue
        match = _PART.search(block.text)
        if match is None or _is_linked(block, match.start()):
            continue
        if block.region is Region.HEADER or not block.text[: match.start()].strip(_ENDS):
            whole = _WHOLE.search(block.text)
            series = _series_in(block.text, match, whole)
            if series:
                minutes = int(whole[1]) if whole else None
                yield _place(series, match, minutes, block.source_span(*match.span()))


def _is_linked(block: Block, offset: int) -> bool:
    inner = (mark.element for mark in block.marks if mark.start <= offset < mark.end)
    return any(element.tag == "a" for element in (*block.path, *inner))


def _place(series: str, match: re.Match[str], minutes: int | None, span: Span) -> _Place:
    return _Place(series, int(match[1]), int(match[2]), minutes, span, match[0])


def _series_in(text: str, match: re.Match[str], whole: re.Match[str] | None) -> str:
    """The series that a line names behind the number of a part, or else before it."""
    end = whole.start() if whole is not None and whole.start() >= match.end() else len(text)
    behind = text[match.end() : end]
    joint = _JOINT.match(behind)
    name = _named(behind[joint.end() :] if joint is not None else behind)
    return name or _named(text[: match.start()])


def _named(text: str) -> str:
    """A series' name in one form, empty for what is too short for one."""
    name = " ".join(text.casefold().split()).strip(_ENDS)
    return name if sum(map(str.isalpha, name)) >= _SHORTEST else ""


class _Parts:
    """What pages say of their places, by the language and the name of the series."""

    def __init__(self) -> None:
        self.by_series: dict[tuple[object, object], list[tuple[Page, Data]]] = {}

    def add(self, page: Page, data: Data) -> None:
        """Take in what a page says."""
        self.by_series.setdefault((data["language"], data["series"]), []).append((page, data))


class _Fault(NamedTuple):
    """What is wrong with a part, in words, with the page that tells."""

    message: str
    page: str = ""


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether the other parts contradict what a page says of its place."""
    if site.growing:
        return Answer.WAITS
    fault = site.once(_faults).get(here.path)
    if fault is None:
        return site.untold
    message = f"{data['claimed']!r} of the series {data['series']!r}, but {fault.message}"
    return Breach(message, {"claimed": data["claimed"], "page": fault.page})


def _faults(site: Site) -> dict[str, _Fault]:
    """What is wrong with the parts of every series, by the paths of their pages."""
    from readcheck.site.pages import Distinct  # A hook that reads one page needs nothing of it.

    found: dict[str, _Fault] = {}
    for every in site.gathered(_Parts).by_series.values():
        if len(every) > 1:
            distinct = Distinct()
            parts = [(page, data) for page, data in every if distinct.takes(page)]
            for page, fault in _of_series(parts, whole=site.whole) if parts else ():
                found.setdefault(page.path, fault)
    return found


def _of_series(parts: list[tuple[Page, Data]], *, whole: bool) -> Iterator[tuple[Page, _Fault]]:
    last, most = max(parts, key=lambda part: _number(part[1]["total"]))
    total = _number(most["total"])
    first: dict[int, Page] = {}
    for page, data in parts:
        number = _number(data["part"])
        if number in first:
            yield page, _Fault(f"{first[number].path} is that part, too", first[number].path)
        first.setdefault(number, page)
        if data["total"] is not None and _number(data["total"]) < total:
            yield page, _Fault(f"{last.path} says that there are {total}", last.path)
    numbers = sorted(first)
    if whole:
        for before, after in pairwise(numbers):
            if after - before > 1:
                yield first[after], _Fault(f"no page is part {before + 1}")
    if numbers == [*range(1, total + 1)]:
        yield from _of_whole(parts, [_minutes(page) for page in first.values()])


def _of_whole(
    parts: list[tuple[Page, Data]], minutes: list[float | None]
) -> Iterator[tuple[Page, _Fault]]:
    """Times of the whole that are not the sum of all parts'; nothing where one gives none."""
    known = [each for each in minutes if each is not None]
    if len(known) < len(minutes):
        return
    together = sum(known)
    spare = max(_ROUNDED * len(known), _SHARE * together)
    for page, data in parts:
        if data["minutes"] is not None and abs(_number(data["minutes"]) - together) > spare:
            said = f"its {data['minutes']} minutes are {together:g} by the times of its parts"
            yield page, _Fault(said)


def _minutes(page: Page) -> float | None:
    """The one time that a page's readers see, if there is one."""
    times = {
        (claim.low or 0) if claim.high is None else (claim.low or 0) / 2 + claim.high / 2
        for claim in page.claims
        if claim.kind is ClaimKind.READING_TIME and claim.origin is Origin.VISIBLE
    }
    return times.pop() if len(times) == 1 else None


def _number(value: object) -> int:
    return 0 if value is None else cast("int", value)


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm, gather=_Parts)
