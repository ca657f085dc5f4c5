"""A card or list entry gives another reading time than the page it leads to.

Readers see the time twice: on the card that they choose by, and on the page. Two that differ tell
them that one is wrong, and mostly the card's is: it was counted from an excerpt, by another plugin,
or before the page grew. The finding stands at the card, and only when the page is among those that
are checked, gives one time of its own, and lies more than a minute off, for one rounds up and the
other down.

Bad, on `blog/index.html`, while `blog/tides/index.html` says "7 min read":

    <li><a href="/blog/tides/">Why the tide keeps two clocks</a> <span>3 min read</span></li>

Good:

    <li><a href="/blog/tides/">Why the tide keeps two clocks</a> <span>7 min read</span></li>

Check the whole site in one run: `readcheck check public/`. Links are followed to files by
themselves; where that fails, a `[site]` table says how:
`site = { base-url = "https://example.org/docs/", root = "public" }`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind, written_by_plugin
from readcheck.findings import Finding, Severity
from readcheck.site.model import Answer, Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.site.model import Page
    from readcheck.site.pages import Site

RULE = "card-disagrees"
_MINUTE = 1  # What one rounds up and the other down differs by.
_SHARE = 0.05  # What long times may differ by beside that.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for each time of another page that a link leads to."""
    for claim in analysis.claims:
        if claim.link and claim.kind is ClaimKind.READING_TIME and claim.low is not None:
            data = {
                "claimed": claim.published,
                "low": claim.low,
                "high": claim.high,
                "link": claim.link,
                "bare": claim.span == claim.value_span,
            }
            yield Finding(RULE, Severity.WARNING, "", claim.span, data=data)


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether the page that a card leads to gives another time than the card."""
    target = site.page(str(data["link"]), here)
    if target is None:
        return Answer.OPEN
    low, high = data["low"], data["high"]
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    times = [c for c in target.claims if c.kind is ClaimKind.READING_TIME]
    shown = _shown(times)
    if not shown or (data["bare"] and not any(c.span == c.value_span for c in shown)):
        return Answer.HOLDS  # "12 min" may be a film's, where the page has "5 min read".
    if _differ(shown) or any(_near(low, high, claim) for claim in times):
        return Answer.HOLDS
    said = shown[0].published
    message = f"{data['claimed']!r} here, but {said!r} on the page it leads to, {target.path}"
    return Breach(message, {"claimed": data["claimed"], "computed": said, "page": target.path})


def _shown(times: Sequence[Claim]) -> list[Claim]:
    """The times that a page's readers see, else those that its author wrote for machines."""
    visible = [claim for claim in times if claim.origin is Origin.VISIBLE]
    return visible or [claim for claim in times if not written_by_plugin(claim)]


def _differ(times: Sequence[Claim]) -> bool:
    bounds = [*map(_bounds, times)]
    return max(low for low, _ in bounds) > min(high for _, high in bounds)


def _near(low: float, high: float, claim: Claim) -> bool:
    least, most = _bounds(claim)
    return max(least - high, low - most) <= max(_MINUTE, _SHARE * max(least, low))


def _bounds(claim: Claim) -> tuple[float, float]:
    low = claim.low or 0
    return low, low if claim.high is None else claim.high


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm)
