"""What articles claim about themselves, and what the measurement says to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.model import Outcome
from readcheck.html_report import markup

if TYPE_CHECKING:
    from readcheck.report import LocatedClaim, Report

COLUMNS = ("claim", "says", "measured", "line", "why")
JUDGED = (*COLUMNS, "verdict")
NUMBERS = frozenset({"line"})
_MOST = 300  # characters of a claim that are shown: a description may be an essay


def decided(report: Report) -> list[LocatedClaim]:
    """An article's own claims that are known to be true or not."""
    return [
        each
        for each in report.claims
        if each.claim.own and each.outcome in {Outcome.HOLDS, Outcome.OFF}
    ]


def off(report: Report) -> list[LocatedClaim]:
    """Those that are not true."""
    return [each for each in decided(report) if each.outcome is Outcome.OFF]


def telling(report: Report) -> list[LocatedClaim]:
    """Own claims that say something: times and counts, and what is off of the others."""
    return [
        each
        for each in report.claims
        if each.claim.own
        and each.outcome is not None
        and (each.outcome is Outcome.OFF or each.claim.low is not None)
    ]


def cells(located: LocatedClaim) -> str:
    """A claim as the cells of a row."""
    claim = located.claim
    kind = claim.kind.replace("-", " ")
    name = claim.key or ("" if claim.origin is Origin.VISIBLE else claim.origin)
    where = f' <span class="pale">{markup.said(name)}</span>' if name not in {"", kind} else ""
    says = claim.published if len(claim.published) <= _MOST else f"{claim.published[:_MOST]} …"
    return (
        f'<td>{kind}{where}</td><td dir="auto">{markup.said(says)}</td>'
        f"<td>{markup.said(located.computed)}</td>"
        f'<td class="n">{located.location.start.line}</td><td>{markup.said(located.reason)}</td>'
    )


def verdict(located: LocatedClaim) -> str:
    """What came of it, as a cell."""
    outcome = located.outcome or ""
    return f'<td class="{outcome}">{outcome.replace("-", " ")}</td>'
