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
from readcheck.checks._elsewhere import held, suspicions
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding

RULE = "card-disagrees"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for each time of another page that a link leads to."""
    times = [c for c in analysis.claims if c.kind is ClaimKind.READING_TIME]
    return suspicions([claim for claim in times if claim.origin is not Origin.FEED], RULE)


CHECK = Check(severity=Severity.WARNING, find=find, confirm=held)
