"""Reading times held against each other, a convention or the band.

There is no one right number: generators use speeds from 180 to 300 words a minute and round up,
down or to the nearest. So a claim is off only when no honest rule gives it, or when it breaks the
convention that the site says it follows; and two claims that both may be right, but not together,
are said to contradict each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.verify.agreement import compared
from readcheck.claims.verify.judge import Judge
from readcheck.reading.band import band

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
