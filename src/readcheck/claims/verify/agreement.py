"""Reading times of one page held against each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from readcheck.claims.model import Outcome, written_by_plugin
from readcheck.wording.minutes import minutes_text

if TYPE_CHECKING:
    from readcheck.claims.model import Claim, Verdict
    from readcheck.claims.verify.judge import Judge


def compared(verdicts: list[Verdict], judge: Judge) -> list[Verdict]:
    """The verdicts with those marked whose claims contradict the one most likely right."""
    valued = [verdict for verdict in verdicts if verdict.claim.low is not None]
    if len(valued) < 2:  # noqa: PLR2004 A contradiction takes two.
        return verdicts
    right = _reference(valued, judge)
    if right.outcome is Outcome.HOLDS and not judge.excuses(right.claim):
        value = (right.claim.low or 0, right.claim.high or 0)
        verdicts = [_expecting(verdict, value) for verdict in verdicts]
    return [_against(verdict, right) for verdict in verdicts]


def _expecting(verdict: Verdict, value: tuple[float, float]) -> Verdict:
    return verdict._replace(expected=value, computed=minutes_text(*value))


def _reference(verdicts: list[Verdict], judge: Judge) -> Verdict:
    """The claim most likely right: one that holds, that most others agree with, nearest to ours."""
    middle = sum(judge.expected(verdicts[0].claim)) / 2
    votes = Counter({verdict.claim: _votes(verdict, verdicts) for verdict in verdicts})

    def rank(verdict: Verdict) -> tuple[bool, bool, int, float]:
        claim = verdict.claim
        off_by = abs(((claim.low or 0) + (claim.high or 0)) / 2 - middle)
        holds = verdict.outcome is Outcome.HOLDS
        return judge.excuses(claim), not holds, -votes[claim], off_by

    return min(verdicts, key=rank)


def _votes(verdict: Verdict, verdicts: list[Verdict]) -> int:
    return sum(agree(verdict.claim, other.claim) for other in verdicts)


def _against(verdict: Verdict, right: Verdict) -> Verdict:
    if agree(verdict.claim, right.claim) or _by_own_plugin(verdict, right):
        return verdict
    if verdict.outcome is Outcome.HOLDS and right.outcome is not Outcome.HOLDS:
        return verdict  # What is wrong elsewhere is reported there.
    verdict = verdict._replace(contradicts=right.claim)
    if verdict.outcome is not Outcome.HOLDS:
        return verdict
    other = f"{right.claim.published!r} ({right.claim.origin.spoken})"
    reason = f"{verdict.reason}; but the page also says {other}"
    return verdict._replace(outcome=Outcome.CANNOT_TELL, reason=reason)


def _by_own_plugin(verdict: Verdict, right: Verdict) -> bool:
    """Whether two claims differ because a plugin for search engines counts by its own rule."""
    holds = all(v.outcome is Outcome.HOLDS for v in (verdict, right))
    return holds and written_by_plugin(verdict.claim) != written_by_plugin(right.claim)


def agree(one: Claim, other: Claim) -> bool:
    """Whether two reading times can be true together.

    Ranges do if they overlap; a time with a fraction of a minute ("4.6") agrees with each whole
    number that it could be rounded to.
    """
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return True
    gap = max(one.low, other.low) - min(one.high, other.high)
    whole = all(value == int(value) for value in (one.low, one.high, other.low, other.high))
    return gap <= 0 if whole else gap < 1
