"""Many articles: a row each, then the findings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.claims.model import ClaimKind, Outcome
from readcheck.report import escape
from readcheck.report.tables import parts

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

    from readcheck.report.formats.base import Tally
    from readcheck.report.model import LocatedClaim, Report

_WORST_FIRST = (Outcome.OFF, Outcome.CANNOT_TELL, Outcome.HOLDS)


def view(reports: list[Report], tally: Tally) -> RenderableType:
    """A row an article, then every finding, then the sum."""
    shown: list[RenderableType] = [_rows(reports), Text()]
    found = [(report.path, finding) for report in reports for finding in report.findings]
    if found:
        shown += [parts.findings(found), Text()]
    return Group(*shown, Text(tally.sentence()))


def _rows(reports: list[Report]) -> Table:
    made = parts.table(
        "Articles",
        "path",
        "words",
        "time",
        "claimed",
        "verdict",
        "grade",
        "findings",
        right=("words", "time", "grade"),
    )
    for report in reports:
        made.add_row(*_row(report))
    return made


def _row(report: Report) -> tuple[Text, ...]:
    path = Text(escape.path(report.path))
    if report.error is not None or report.measures is None:
        return (path, Text(), Text(), Text(), Text("not checked", style="red"))
    claim = _telling_claim(report)
    scores = report.measures.scores
    grade = next((s.grade for s in scores.values() if s.name == "flesch-kincaid"), None)
    return (
        path,
        Text(f"{report.measures.extent.text_words:,}"),
        Text(f"{report.measures.estimate.minutes} min"),
        parts.said(claim.claim.published) if claim else Text(),
        parts.verdict(claim.outcome) if claim else Text(),
        Text() if grade is None else Text(f"{grade:.1f}"),
        _counted(report),
    )


def _telling_claim(report: Report) -> LocatedClaim | None:
    """The article's own reading time claim with the worst verdict."""
    own = [c for c in report.claims if c.claim.own and c.claim.kind is ClaimKind.READING_TIME]
    ranked = [c for outcome in _WORST_FIRST for c in own if c.outcome is outcome]
    return ranked[0] if ranked else None


def _counted(report: Report) -> Text:
    counts = Counter(finding.severity for finding in report.findings)
    pieces = [
        Text(f"{counts[severity]} {severity}", style=style)
        for severity, style in parts.SEVERITY_STYLES.items()
        if counts[severity]
    ]
    return Text(", ").join(pieces)
