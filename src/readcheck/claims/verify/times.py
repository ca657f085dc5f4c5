"""Reading times held against each other, a convention or the band.

There is no one right number: generators use speeds from 180 to 300 words a minute and round up,
down or to the nearest. So a claim is off only when no honest rule gives it, or when it breaks the
convention that the site says it follows; and two claims that both may be right, but not together,
are said to contradict each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind
from readcheck.claims.verify.agreement import compared
from readcheck.claims.verify.judge import Judge
from readcheck.reading.band import band
from readcheck.reading.exact import exact_conventions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.claims.model import Claim, Verdict
    from readcheck.prose.model import Extent
    from readcheck.reading.content import Amount, Content
    from readcheck.reading.model import Estimate
    from readcheck.settings import Settings


def verify_times(
    claims: Sequence[Claim],
    content: Content,
    extent: Extent,
    estimate: Estimate,
    settings: Settings,
    *,
    count: Amount | None = None,
) -> list[Verdict]:
    """A verdict for each own reading time of the page.

    `count` is the number of words that the page publishes, where the text bears it out.
    """
    plausible = band(extent, content, settings.words_per_minute, count)
    judge = Judge(content, plausible, estimate.minutes, settings.convention or "", count)
    return compared([judge.verdict(claim) for claim in claims], judge)


def conventions_of(verdict: Verdict, content: Content) -> tuple[str, ...]:
    """The conventions under which a claim is exact; none of what is no measured reading time."""
    claim = verdict.claim
    measured = claim.kind is ClaimKind.READING_TIME and verdict.expected is not None
    if not measured or claim.low is None or claim.high is None:
        return ()
    exact = exact_conventions(content, claim.low, claim.high)
    return tuple(dict.fromkeys(row.group for row in exact))
