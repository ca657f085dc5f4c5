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
    from collections.abc import Iterable, Iterator, Mapping

    from readcheck.checks.base import Check
    from readcheck.claims.model import Claim
    from readcheck.report import LocatedFinding, Report, Suspicion
    from readcheck.site.model import Breach
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
            if report.error is None:
                found.pages.append(keep.page(report))
            line.append(report)
            yield from line.answered()
    except KeyboardInterrupt:  # Of what pages would tell that did not come, nothing is known.
        yield from line.rest()
        raise
    found.growing = False
    yield from line.answered()


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
            if claim.own and claim.kind in _HELD:
                claims.append(claim)
            if claim.link:
                links.append(claim.link)
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
        self._first: _Asked | None = None
        self._behind: Spool[tuple[Report, int]] = Spool()
        self._gone = 0  # Of those behind.
        self._due = 0  # Pages, from which on the first is asked again.

    def append(self, report: Report) -> None:
        """Put in the report of the page that came last."""
        number = len(self._site.pages) - 1
        for suspicion in report.suspicions:
            gather = _check(suspicion.rule).gather
            if gather is not None:
                self._site.gathered(gather).add(self._site.pages[number], suspicion.data)
        if self._first is None:
            self._first = self._asked(report, number)
        else:
            self._behind.append((report, number))

    def answered(self) -> Iterator[Report]:
        """Those at the head of the line that nothing keeps there, with what came of them."""
        pages = len(self._site.pages)
        if self._site.growing and pages < self._due:
            return
        while self._first is not None:
            answered = self._first.answered(self._site)
            if answered is None:
                self._due = pages + 1 + pages // _RARELY
                return
            self._next()
            yield answered
        self._due = 0

    def rest(self) -> Iterator[Report]:
        """All that are left, as they came."""
        while self._first is not None:
            report = self._first.report
            self._next()
            yield report

    def _next(self) -> None:
        if self._gone < len(self._behind):
            self._first = self._asked(*self._behind[self._gone])
            self._gone += 1
        else:
            self._first = None
            if self._gone:
                self._behind, self._gone = Spool(), 0

    def _asked(self, report: Report, number: int) -> _Asked:
        return _Asked(report, None if report.error is not None else self._site.pages[number])


class _Asked:
    """A report whose turn it is, and what became of its suspicions so far."""

    def __init__(self, report: Report, page: Page | None) -> None:
        self.report = report
        self._page = page
        self._answers: list[Breach | Answer] = []

    def answered(self, site: Site) -> Report | None:
        """The report with what the site bears out; None as long as it waits for pages.

        Of its suspicions those stay that the site cannot tell.
        """
        if self._page is None or not self.report.suspicions:
            return self.report
        for suspicion in self.report.suspicions[len(self._answers) :]:
            confirm = _check(suspicion.rule).confirm
            assert confirm is not None  # Or else it would have been a finding.
            answer = confirm(suspicion.data, self._page, site)
            if answer is Answer.WAITS:
                return None
            self._answers.append(answer)
        return _told(self.report, self._answers)


def _told(report: Report, answers: Iterable[Breach | Answer]) -> Report:
    """A report with what became of its suspicions."""
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


@cache
def _check(rule: str) -> Check:
    check: Check = families.module("checks", rule).CHECK
    return check


def _place(finding: LocatedFinding) -> tuple[int, int, str]:
    return finding.location.start.offset, finding.location.end.offset, finding.rule
