"""The pass across pages: what a report suspects is held against the other reports of the run.

It looks at reports alone, so that they may come from other processes and from the cache. Up to the
first report with a suspicion they go through as they come; from there on they wait for the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck import families
from readcheck.site.model import NOTHING, Answer, Page, Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.claims.model import Claim
    from readcheck.report import LocatedFinding, Report
    from readcheck.site.model import Breach, Data
    from readcheck.site.pages import Site


class Where(NamedTuple):
    """Where a site is published and in which folder its files lie, as far as that is known.

    `root` is what the settings say of that folder, `likely` what the generator's files say.
    """

    base: str = ""
    root: str | None = None
    likely: str | None = None


def across(
    reports: Iterable[Report], where: Callable[[], Where], *, whole: bool = False
) -> Iterator[Report]:
    """The same reports in the same order, each held against the others.

    Args:
        reports: those of a whole run.
        where: tells where the site is published; it is asked only if that matters.
        whole: whether the reports are those of all of its pages.
    """
    pages: list[Page] = []
    waiting: list[Report] = []
    for report in reports:
        if report.error is None:
            pages.append(record(report))
        if waiting or report.suspicions:
            waiting.append(report)
        else:
            yield report
    if not waiting:
        return
    from readcheck.site.pages import Site

    base, root, likely = where()
    found = Site(pages, base, root, likely=likely, whole=whole)
    yield from (_held(report, found) if report.suspicions else report for report in waiting)


def record(report: Report) -> Page:
    """What the other pages of a run need to know of a page."""
    claims = [located.claim for located in report.claims]
    suspected: dict[str, list[Data]] = {}
    for finding, _ in report.suspicions:
        suspected.setdefault(finding.rule, []).append(finding.data)
    return Page(
        report.path,
        report.address,
        tuple(_said(claim) for claim in claims if claim.own),
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


def _held(report: Report, site: Site) -> Report:
    """A report with what the site bears out as findings, and the suspicions that it cannot tell."""
    here = record(report)
    answers = [(each, _answer(each.finding, here, site)) for each in report.suspicions]
    told = [(each, answer) for each, answer in answers if not isinstance(answer, Answer)]
    new = [
        each.finding._replace(message=breach.message, data=breach.data)
        for each, breach in told
        if not each.waived
    ]
    waived = len(told) - len(new)
    return report._replace(
        findings=tuple(sorted((*report.findings, *new), key=_place)),
        silenced=report.silenced._replace(comments=report.silenced.comments + waived),
        suspicions=tuple(each for each, answer in answers if answer is Answer.OPEN),
    )


def _answer(finding: LocatedFinding, here: Page, site: Site) -> Breach | Answer:
    confirm = families.module("checks", finding.rule).CHECK.confirm
    answer: Breach | Answer = confirm(finding.data, here, site)
    return answer


def _place(finding: LocatedFinding) -> tuple[int, int, str]:
    return finding.location.start.offset, finding.location.end.offset, finding.rule
