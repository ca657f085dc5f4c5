"""Reading times held against each other, a convention or the band.

There is no one right number: generators use speeds from 180 to 300 words a minute and round up,
down or to the nearest. So a claim is off only when no honest rule gives it, or when it breaks the
convention that the site says it follows; and two claims that both may be right, but not together,
are said to contradict each other.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind, Outcome
from readcheck.claims.verify.agreement import compared
from readcheck.claims.verify.doubt import holds_if
from readcheck.claims.verify.judge import Judge
from readcheck.reading.band import band
from readcheck.reading.exact import exact_conventions
from readcheck.reading.model import MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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

    def judge_of(reading: Content) -> Judge:
        plausible = band(extent, reading, settings.words_per_minute, count)
        plausible = plausible.with_time(estimate.minutes)
        return Judge(reading, plausible, estimate.minutes, settings.convention or "", count)

    judge = judge_of(content)
    verdicts = [judge.verdict(claim) for claim in claims]
    # A published count that the text bears out tells which reading was the generator's.
    if content.spread is not None and count is None:
        wide = judge_of(content.spread)
        verdicts = [_in_doubt(each, content, judge_of) for each in verdicts]
        verdicts = [each._replace(certain=_is_certain(each, wide, estimate)) for each in verdicts]
    return compared(verdicts, judge)


def _in_doubt(verdict: Verdict, content: Content, judge_of: Callable[[Content], Judge]) -> Verdict:
    """A verdict that is off, if every plausible reading of the page says so."""
    if verdict.outcome is not Outcome.OFF:
        return verdict

    def is_off(reading: Content) -> bool:
        return judge_of(reading).verdict(verdict.claim).outcome is Outcome.OFF

    reason = holds_if(content, is_off)
    if not reason:
        return verdict
    reason = f"{reason}; {verdict.reason}"
    return verdict._replace(outcome=Outcome.CANNOT_TELL, reason=reason)


def _is_certain(verdict: Verdict, judge: Judge, estimate: Estimate) -> bool:
    """Whether every plausible reading of the page expects the same of a claim.

    Where no convention says what is expected, the estimate is as long in proportion.
    """
    if verdict.claim.unsaid:
        return False
    if judge.rows:
        return verdict.certain and judge.is_certain(verdict.claim)
    low, likely, high = judge.content.usual("plain")
    return (
        len({ceil(estimate.seconds * each / max(likely, 1) / MINUTE) for each in (low, high)}) == 1
    )


def conventions_of(verdict: Verdict, content: Content) -> tuple[str, ...]:
    """The conventions under which a claim is exact; none of what is no measured reading time."""
    claim = verdict.claim
    measured = claim.kind is ClaimKind.READING_TIME and verdict.expected is not None
    if not measured or claim.low is None or claim.high is None:
        return ()
    exact = exact_conventions(content, claim.low, claim.high)
    return tuple(dict.fromkeys(row.group for row in exact))
