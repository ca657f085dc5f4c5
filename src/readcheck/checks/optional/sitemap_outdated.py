"""The sitemap says that a page changed last before the day that the page itself gives.

Search engines go by `lastmod` when they choose what to read again, so a page that was mended stays
stale in their results. The other way round is no fault: many builds stamp every page with their own
day. A day's difference may be a time zone's. Not run unasked, for no built site was at hand to see
how often this is wrong.

Bad, in `sitemap.xml`, while the page's `dateModified` is 2026-03-02:

    <url><loc>https://example.org/tides/</loc><lastmod>2025-11-20</lastmod></url>

Good:

    <url><loc>https://example.org/tides/</loc><lastmod>2026-03-02</lastmod></url>

Check the whole site in one run: `readcheck check public/ --extend-select sitemap-outdated`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity
from readcheck.site.model import Answer, Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.analysis import Analysis
    from readcheck.site.model import Page
    from readcheck.site.pages import Site
    from readcheck.wording.dates import CalendarDay

RULE = "sitemap-outdated"
_ZONES = 1  # Days that two dates may differ by because of their time zones.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for the day that a sitemap gives for each page."""
    for claim in analysis.claims:
        if claim.origin is Origin.FEED and claim.kind is ClaimKind.MODIFIED and claim.link:
            data = {"claimed": claim.value, "link": claim.link}
            yield Finding(RULE, Severity.WARNING, "", claim.span, data=data)


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether the page says that it changed later, in every place that says so."""
    target = site.page(str(data["link"]), here)
    return site.settled(Answer.OPEN if target is None else _answer(data, target))


def _answer(data: Mapping[str, object], target: Page) -> Breach | Answer:
    listed = _day(str(data["claimed"]))
    stated = [_day(c.value or "") for c in target.claims if c.kind is ClaimKind.MODIFIED]
    days = [day for day in stated if day is not None]
    if listed is None or not days or len(days) < len(stated):
        return Answer.HOLDS
    first = min(days, key=lambda day: day.number)
    if first.number <= listed.number + _ZONES:
        return Answer.HOLDS
    message = f"last changed on {listed}, but {target.path} says {first}"
    return Breach(message, {"claimed": str(listed), "computed": str(first), "page": target.path})


def _day(text: str) -> CalendarDay | None:
    """The one day that a date names beyond doubt."""
    from readcheck.wording.dates import read_date

    found = read_date(text)
    return found.days[0] if found and len(found.days) == 1 else None


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm)
