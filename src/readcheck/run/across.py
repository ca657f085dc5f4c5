"""The pass across pages: what a report suspects is held against the other reports of the run.

It looks at reports alone, so that they may come from other processes and from the cache. A report
goes through as soon as its suspicions are answered, mostly at once; where one waits for a page that
is still to come, so do all reports behind it, for their order is that of the inputs. They wait on
disk where they are many. Of each page a small record is kept; what it says of itself rests with it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.claims.model import ClaimKind
from readcheck.files.spool import Later, Spool
from readcheck.site.model import Answer, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from readcheck.checks.base import Check
    from readcheck.claims.model import Claim
    from readcheck.report import LocatedFinding, Report, Suspicion
    from readcheck.site.model import Breach, Data, Gathered
    from readcheck.site.pages import Site

_HELD = frozenset({ClaimKind.READING_TIME, ClaimKind.WORD_COUNT, ClaimKind.MODIFIED})
_IN_MEMORY = 5_000  # Pages whose claims wait there: a few megabytes, and no time for most sites.
# A report that waits is asked again at each of the first pages, then after this share of them more.
_RARELY = 8


def across(
    reports: Iterable[Report], site: Mapping[str, str], *, whole: bool = False
) -> Iterator[Report]:
    """The same reports in the same order, each held against the others.

    Args:
        reports: those of a whole run.
        site: where it is published (`base-url`) and in which folder its files lie, as the settings
            (`root`) or else the generator's files (`likely-root`) say, as far as that is known.
        whole: whether the reports are those of all of its pages.
    """
    from readcheck.site.pages import Site

    found = Site(
        (),
        site.get("base-url", ""),
        site.get("root"),
        likely=site.get("likely-root"),
        whole=whole,
        growing=True,
    )
    keep = _Keeper()
    line = _Line(found)
    try:
        for report in reports:
            page = None
            if report.error is None:
                page = keep.page(report)
                found.pages.append(page)
            yield from line.through(report, page)
    except KeyboardInterrupt:  # Of what pages would tell that did not come, nothing is known.
        yield from line.rest()
        raise
    found.growing = False
    yield from line.answered()


def is_asked_for(claim: Claim) -> bool:
    """Whether the pass looks at a claim: other pages are held against it, or it against them."""
    return bool(claim.link) or (claim.own and claim.kind in _HELD)


class _Keeper:
    """Makes of reports what the other pages of a run need to know of each."""

    def __init__(self) -> None:
        self._claims: Spool[tuple[Claim, ...]] = Spool(_IN_MEMORY)
        self._links: Spool[tuple[str, ...]] = Spool(_IN_MEMORY)

    def page(self, report: Report) -> Page:
        """The page of a report."""
        claims: list[Claim] = []
        links: list[str] = []
        for located in report.claims:
            claim = located.claim
            if claim.link:
                links.append(claim.link)
            if claim.own and claim.kind in _HELD:
                claims.append(claim)
        return Page(
            report.path,
            report.address,
            Later(self._claims, tuple(claims)) if claims else (),
            Later(self._links, tuple(links)) if links else (),
        )


class _Line:
    """Reports in their order, each until it is answered and those before it are."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._gathered: dict[str, Gathered | None] = {}  # By rule.
        self._first: _Asked | None = None
        self._behind: Spool[tuple[Report, int]] = Spool()
        self._gone = 0  # Of those behind.
        self._due = 0  # Pages, from which on the first is asked again.

    def through(self, report: Report, page: Page | None) -> Iterable[Report]:
        """The reports that can go when the next one and its page have come."""
        if page is not None:
            for suspicion in report.suspicions:
                rule = suspicion.rule
                if rule not in self._gathered:
                    gather = _check(rule).gather
                    self._gathered[rule] = None if gather is None else self._site.gathered(gather)
                gathered = self._gathered[rule]
                if gathered is not None:
                    gathered.add(page, suspicion.data)
        if self._first is not None:
            self._behind.append((report, len(self._site.pages) - 1))
            return () if len(self._site.pages) < self._due else self.answered()
        if page is None or not report.suspicions:
            return (report,)
        asked = _Asked(report, page)
        answered = asked.answered(self._site)
        if answered is None:
            self._wait(asked)
            return ()
        return (answered,)

    def answered(self) -> Iterator[Report]:
        """Those at the head of the line that nothing keeps there, with what came of them."""
        while self._first is not None:
            answered = self._first.answered(self._site)
            if answered is None:
                self._wait(self._first)
                return
            self._next()
            yield answered

    def rest(self) -> Iterator[Report]:
        """All that are left, as they came."""
        while self._first is not None:
            report = self._first.report
            self._next()
            yield report

    def _wait(self, asked: _Asked) -> None:
        pages = len(self._site.pages)
        self._first = asked
        self._due = pages + 1 + pages // _RARELY

    def _next(self) -> None:
        if self._gone < len(self._behind):
            report, number = self._behind[self._gone]
            self._gone += 1
            self._first = _Asked(report, self._site.pages[number])
        else:
            self._first = None
            if self._gone:
                self._behind, self._gone = Spool(), 0


class _Asked:
    """A report whose turn it is, and what became of its suspicions so far.

    `page` is its page; that of another report for one without suspicions, which none is asked of.
    """

    def __init__(self, report: Report, page: Page) -> None:
        self.report = report
        self._page = page
        self._answers: list[Breach | Answer] = []

    def answered(self, site: Site) -> Report | None:
        """The report with what the site bears out; None as long as it waits for pages.

        Of its suspicions those stay that the site cannot tell.
        """
        suspicions = self.report.suspicions
        for suspicion in suspicions[len(self._answers) :]:
            answer = _confirm(suspicion.rule)(suspicion.data, self._page, site)
            if answer is Answer.WAITS:
                return None
            self._answers.append(answer)
        return _told(self.report, self._answers) if suspicions else self.report


def _told(report: Report, answers: list[Breach | Answer]) -> Report:
    """A report with what became of its suspicions."""
    if answers.count(Answer.HOLDS) == len(answers):
        return report._replace(suspicions=())
    new: list[LocatedFinding] = []
    still: list[Suspicion] = []
    waived = 0
    for suspicion, answer in zip(report.suspicions, answers, strict=True):
        if answer is Answer.OPEN:
            still.append(suspicion)
        elif not isinstance(answer, Answer):
            new += [] if suspicion.waived else [suspicion.finding(answer.message, answer.data)]
            waived += suspicion.waived
    if not new and not waived:
        return report._replace(suspicions=tuple(still))
    return report._replace(
        findings=tuple(sorted((*report.findings, *new), key=_place)),
        silenced=report.silenced._replace(comments=report.silenced.comments + waived),
        suspicions=tuple(still),
    )


def _check(rule: str) -> Check:
    check: Check = families.module("checks", rule).CHECK
    return check


@cache
def _confirm(rule: str) -> Callable[[Data, Page, Site], Breach | Answer]:
    confirm = _check(rule).confirm
    assert confirm is not None  # Or else it would have been a finding.
    return confirm


def _place(finding: LocatedFinding) -> tuple[int, int, str]:
    return finding.location.start.offset, finding.location.end.offset, finding.rule
