"""Every page of the site gives the same reading time, however long it is.

A template with a number in it, a plugin that counts the layout, a variable that is set once: all
pages say "5 min read", and no reader believes the next one. Told once, at the last page, where at
least five pages give a time, all the same one, and the longest takes twice as long as the shortest
and two and a half minutes more, so that one number cannot be right for both.

Bad, on each of twelve pages of 300 to 2,600 words:

    <p class="meta">5 min read</p>

Good:

    <p class="meta">{{ .ReadingTime }} min read</p>

Check the whole site in one run: `readcheck check public/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity
from readcheck.site.model import Answer, Breach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.analysis import Analysis
    from readcheck.site.model import Data, Page
    from readcheck.site.pages import Site

RULE = "reading-time-constant"
_FEWEST = 5  # Pages; of fewer all may be alike by chance.
_TIMES = 2  # The longest takes so many times as long as the shortest,
_SECONDS = 150  # and so much longer: no way to round makes one number of both.


class _Times:
    """The times that pages give: whether they are all the same, and what the pages take."""

    def __init__(self) -> None:
        self.last = ""  # The page that came last of them.
        self.pages = 0
        self.differ = False
        self.least = self.most = 0.0  # Seconds.
        self._said: tuple[object, object] | None = None

    def add(self, page: Page, data: Data) -> None:
        """Take in the time of a page."""
        if self.differ:
            return
        said = data["low"], data["high"]
        seconds = cast("float", data["seconds"])
        if self._said is None:
            self._said = said
            self.least = self.most = seconds
        self.differ = said != self._said
        self.last = page.path
        self.pages += 1
        self.least, self.most = min(self.least, seconds), max(self.most, seconds)

    @property
    def cannot_be(self) -> bool:
        """Whether they are the same on pages that cannot all take so long."""
        apart = self.most >= _TIMES * self.least and self.most - self.least >= _SECONDS
        return apart and self.pages >= _FEWEST and not self.differ


def find(analysis: Analysis) -> Iterator[Finding]:
    """A suspicion for the first reading time that a page gives of itself."""
    for claim in analysis.claims:
        if claim.own and claim.kind is ClaimKind.READING_TIME and claim.low is not None:
            data = {
                "claimed": claim.published,
                "low": claim.low,
                "high": claim.low if claim.high is None else claim.high,
                "seconds": round(analysis.estimate.seconds),
            }
            yield Finding(RULE, Severity.WARNING, "", claim.span, data=data)
            return


def confirm(data: Mapping[str, object], here: Page, site: Site) -> Breach | Answer:
    """Whether this is the last of the pages, and they all say the same.

    So a page waits for the next one that gives a time, and none for the end of the run.
    """
    found = site.gathered(_Times)
    if found.differ or found.pages < _FEWEST or found.last != here.path:
        return site.untold
    if site.growing:
        return Answer.WAITS
    if not found.cannot_be:
        return site.untold
    message = (
        f"all {found.pages:,} pages that give a reading time say {data['claimed']!r},"
        f" though they take {_minutes(found.least)} to {_minutes(found.most)} minutes"
    )
    return Breach(message, {"claimed": data["claimed"], "pages": found.pages})


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60))


CHECK = Check(severity=Severity.WARNING, find=find, confirm=confirm, gather=_Times)
