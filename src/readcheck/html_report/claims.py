"""What articles claim about themselves, and what the measurement says to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.model import Outcome
from readcheck.html_report import markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.report import LocatedClaim, Report

COLUMNS = ("claim", "says", "measured", "line", "why")
JUDGED = (*COLUMNS, "verdict")
NUMBERS = frozenset({"line"})
_MOST = 300  # characters of a claim that are shown: a description may be an essay


def verified(report: Report) -> Iterator[LocatedClaim]:
    """An article's own claims that were held against the measurement."""
    return (each for each in report.claims if each.claim.own and each.outcome is not None)


def off(report: Report) -> list[LocatedClaim]:
    """Those that are not true."""
    return [each for each in verified(report) if each.outcome is Outcome.OFF]


def telling(report: Report) -> list[LocatedClaim]:
    """Those that say something: times and counts, and of names, titles and dates what is off."""
    return [
        each
        for each in verified(report)
        if each.outcome is Outcome.OFF or each.claim.low is not None
    ]


def cells(located: LocatedClaim) -> str:
    """A claim as the cells of a row."""
    claim = located.claim
    kind = claim.kind.replace("-", " ")
    name = claim.key or ("" if claim.origin is Origin.VISIBLE else claim.origin)
    where = f' <span class="pale">{markup.said(name)}</span>' if name else ""
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
