"""The pass across pages: what a report suspects is held against the other reports of the run.

It looks at reports alone, so that they may come from other processes and from the cache. Up to the
first report with a suspicion they go through as they come; from there on they wait for the last, on
disk where they are many. Of each page a small record is kept; what it says of itself rests with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck import families
from readcheck.claims.model import ClaimKind
from readcheck.files.spool import Later, Spool
from readcheck.site.model import NOTHING, Answer, Page, Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readcheck.claims.model import Claim
    from readcheck.report import LocatedFinding, Report, Suspicion
    from readcheck.site.model import Breach, Data
    from readcheck.site.pages import Site


_HELD = frozenset({ClaimKind.READING_TIME, ClaimKind.WORD_COUNT, ClaimKind.MODIFIED})
_IN_MEMORY = 1_000  # Pages whose claims wait there: a few megabytes, and no time for most sites.


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
    pages: list[Page] = []
    claims: Spool[tuple[Said, ...]] = Spool(_IN_MEMORY)
    links: Spool[tuple[str, ...]] = Spool(_IN_MEMORY)
    waiting: Spool[tuple[Report, int]] = Spool()
    try:
        for report in reports:
            number = len(pages)
            if report.error is None:
                page = record(report)
                pages.append(
                    page._replace(
                        claims=page.claims and Later(claims, tuple(page.claims)),
                        links=page.links and Later(links, tuple(page.links)),
                    )
                )
            if waiting or report.suspicions:
                waiting.append((report, number))
            else:
                yield report
    except KeyboardInterrupt:  # Of what pages would tell that did not come, nothing is known.
        yield from (report for report, _ in waiting)
        raise
    if not waiting:
        return
    from readcheck.site.pages import Site

    found = Site(
        pages,
        site.get("base-url", ""),
        site.get("root"),
        likely=site.get("likely-root"),
        whole=whole,
    )
    for report, number in waiting:
        yield held(report, pages[number], found) if report.suspicions else report


def record(report: Report) -> Page:
    """What the other pages of a run need to know of a page."""
    claims = [located.claim for located in report.claims]
    suspected: dict[str, list[Data]] = {}
    for finding, _ in report.suspicions:
        suspected.setdefault(finding.rule, []).append(finding.data)
    return Page(
        report.path,
        report.address,
        tuple(_said(claim) for claim in claims if claim.own and claim.kind in _HELD),
        tuple(claim.link for claim in claims if claim.link),
        {rule: tuple(data) for rule, data in suspected.items()} if suspected else NOTHING,
    )


def _said(claim: Claim) -> Said:
    return Said(
        claim.kind,
        claim.origin,
        claim.published,
        claim.key,
        claim.low,
        claim.high,
        claim.value,
        claim.span == claim.value_span,
    )


def held(report: Report, here: Page, site: Site) -> Report:
    """A report with what the site bears out as findings, and the suspicions that it cannot tell."""
    new: list[LocatedFinding] = []
    still: list[Suspicion] = []
    waived = 0
    for suspicion in report.suspicions:
        answer = _answer(suspicion.finding, here, site)
        if answer is Answer.OPEN:
            still.append(suspicion)
        elif not isinstance(answer, Answer):
            told = suspicion.finding._replace(message=answer.message, data=answer.data)
            new += [] if suspicion.waived else [told]
            waived += suspicion.waived
    if not new and not waived:
        return report._replace(suspicions=tuple(still))
    return report._replace(
        findings=tuple(sorted((*report.findings, *new), key=_place)),
        silenced=report.silenced._replace(comments=report.silenced.comments + waived),
        suspicions=tuple(still),
    )


def _answer(finding: LocatedFinding, here: Page, site: Site) -> Breach | Answer:
    confirm = families.module("checks", finding.rule).CHECK.confirm
    answer: Breach | Answer = confirm(finding.data, here, site)
    return answer


def _place(finding: LocatedFinding) -> tuple[int, int, str]:
    return finding.location.start.offset, finding.location.end.offset, finding.rule
