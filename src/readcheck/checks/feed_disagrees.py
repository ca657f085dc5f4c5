"""A feed gives another reading time or word count than the page that its entry leads to.

Feed readers show the time before anybody opens the page, so that one who is told three minutes
finds seven. Mostly the feed's was counted from an excerpt, by another plugin, or before the page
grew. RSS, Atom and JSON feeds are read where they are named or lie in a folder that is checked:
their elements (`<readingTime>`, `_reading_time`), titles ("Slack water (4 min read)") and what
stands at the head of a text. The finding stands there, and only when the page is among those that
are checked, gives one time of its own, and lies more than a minute off, for one rounds up and the
other down.

Bad, in `feed.xml`, while `tides/index.html` says "7 min read":

    <item><link>https://example.org/tides/</link><readingTime>3</readingTime></item>

Good:

    <item><link>https://example.org/tides/</link><readingTime>7</readingTime></item>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks._elsewhere import held, suspicions
from readcheck.checks.base import Check
from readcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding

RULE = "feed-disagrees"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for each time and each count of an entry."""
    claims = [claim for claim in analysis.claims if claim.origin is Origin.FEED]
    return suspicions(claims, RULE)


CHECK = Check(severity=Severity.WARNING, find=find, confirm=held)
