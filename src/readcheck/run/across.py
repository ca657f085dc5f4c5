"""The pass across pages: what a report suspects is held against the other reports of the run.

It looks at reports alone, so that they may come from other processes and from the cache. Up to the
first report with a suspicion they go through as they come; from there on they wait for the last, on
disk where they are many. Of each page a small record is kept; what it says of itself rests with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck import families
from readcheck.files.spool import Later, Spool
from readcheck.site.model import Answer, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readcheck.claims.model import Claim
    from readcheck.report import LocatedFinding, Report
    from readcheck.site.model import Breach
    from readcheck.site.pages import Site


_IN_MEMORY = 1_000  # Pages whose claims wait there: a few megabytes, and no time for most sites.


def across(reports: Iterable[Report], site: Mapping[str, str]) -> Iterator[Report]:
    """The same reports in the same order, each held against the others.

    Args:
        reports: those of a whole run.
        site: where it is published (`base-url`) and in which folder its files lie (`root`), as far
            as that is known.
    """
    pages: list[Page] = []
    claims: Spool[tuple[Claim, ...]] = Spool(_IN_MEMORY)
    links: Spool[tuple[str, ...]] = Spool(_IN_MEMORY)
    waiting: Spool[Report] = Spool()
    try:
        for report in reports:
            if report.error is None:
                page = _page(report)
                pages.append(
                    page._replace(
                        claims=page.claims and Later(claims, tuple(page.claims)),
                        links=page.links and Later(links, tuple(page.links)),
                    )
                )
            if waiting or report.suspicions:
                waiting.append(report)
            else:
                yield report
    except KeyboardInterrupt:  # Of what pages would tell that did not come, nothing is known.
        yield from waiting
        raise
    if not waiting:
        return
    from readcheck.site.pages import Site

    found = Site(pages, site.get("base-url", ""), site.get("root"))
    yield from (_held(report, found) if report.suspicions else report for report in waiting)


def _page(report: Report) -> Page:
    own = tuple(located.claim for located in report.claims if located.claim.own)
    links = tuple(located.claim.link for located in report.claims if located.claim.link)
    return Page(report.path, report.address, own, links)


def _held(report: Report, site: Site) -> Report:
    """A report with what the site bears out as findings, and the suspicions that it cannot tell."""
    here = _page(report)
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
