"""What articles claim about themselves, and what the measurement says to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.claims.model import Outcome
from readcheck.html_report import markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.report import LocatedClaim, Report

COLUMNS = ("claim", "says", "measured", "verdict", "line", "why")
NUMBERS = frozenset({"line"})
_MOST = 300  # characters of a claim that are shown: a description may be an essay


def verified(report: Report) -> Iterator[LocatedClaim]:
    """An article's own claims that were held against the measurement."""
    return (each for each in report.claims if each.claim.own and each.outcome is not None)


def telling(report: Report) -> Iterator[LocatedClaim]:
    """Those with a verdict that says something: nobody can tell of most titles and names."""
    return (
        each
        for each in verified(report)
        if each.outcome is not Outcome.CANNOT_TELL or each.claim.low is not None
    )


def off(report: Report) -> list[LocatedClaim]:
    """Those that are not true."""
    return [each for each in verified(report) if each.outcome is Outcome.OFF]


def cells(located: LocatedClaim) -> str:
    """A claim as the cells of a row."""
    claim, outcome = located.claim, located.outcome
    kind = claim.kind.replace("-", " ")
    name = claim.key or ("" if claim.origin is Origin.VISIBLE else claim.origin)
    where = f' <span class="pale">{markup.said(name)}</span>' if name else ""
    says = claim.published if len(claim.published) <= _MOST else f"{claim.published[:_MOST]} …"
    verdict = outcome or ""
    return "".join(
        (
            markup.cell(f"{kind}{where}"),
            markup.cell(f"<bdi>{markup.said(says)}</bdi>"),
            markup.cell(markup.said(located.computed)),
            markup.cell(f'<span class="{verdict}">{verdict.replace("-", " ")}</span>'),
            markup.cell(str(located.location.start.line), number=True),
            markup.cell(markup.said(located.reason)),
        )
    )
