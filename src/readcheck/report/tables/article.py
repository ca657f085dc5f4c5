"""One article in full: header, claims, scores, the time's parts, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.report import escape
from readcheck.report.tables import parts

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

    from readcheck.reading.model import Estimate
    from readcheck.report.model import LocatedClaim, Measures, Report
    from readcheck.scores.model import Score


def view(report: Report, *, explain_content: bool = False) -> RenderableType:
    """Everything known about one article."""
    shown: list[RenderableType] = [_header(report, explain_content=explain_content)]
    if report.claims:
        shown.append(_claims(report))
    if report.measures is not None:
        if report.measures.scores:
            shown.append(_scores(report.measures))
        if report.measures.estimate.parts:
            shown.append(_time(report.measures.estimate))
    if report.findings:
        shown.append(parts.findings((report.path, finding) for finding in report.findings))
    else:
        shown.append(Text("Nothing to report.", style="green"))
    return Group(*(item for part in shown for item in (part, Text())))


def _header(report: Report, *, explain_content: bool) -> Table:
    made = parts.table("")
    made.title = None
    made.show_header = False
    made.add_column(overflow="fold")
    if report.title:
        made.add_row(parts.said(report.title, style="bold"))
    made.add_row(Text(escape.path(report.path), style="cyan"))
    if report.measures is not None:
        made.add_row(_summary(report, report.measures))
    if explain_content and report.chosen:
        made.add_row(parts.said(f"content: {report.chosen}"))
    return made


def _summary(report: Report, measures: Measures) -> Text:
    estimate = measures.estimate
    time = (
        f"{estimate.minutes} min ({parts.minutes(estimate.low)} to {parts.minutes(estimate.high)})"
    )
    words = f"{measures.extent.text_words:,} words"
    return Text(f"{words} · {time} · {report.language} · {report.format}")


def _claims(report: Report) -> Table:
    made = parts.table("Claims", "claim", "published", "measured", "verdict", "where")
    for located in report.claims:
        made.add_row(*_claim_row(located))
    return made


def _claim_row(located: LocatedClaim) -> tuple[Text, ...]:
    claim = located.claim
    start = located.location.start
    return (
        Text(claim.kind.replace("-", " ")),
        parts.said(claim.published),
        parts.said(located.computed),
        parts.verdict(located.outcome) if claim.own else Text("another article's", style="dim"),
        Text(f"{start.line}:{start.column} {claim.origin}", style="cyan"),
    )


def _scores(measures: Measures) -> Table:
    made = parts.table(
        "Scores",
        "formula",
        "score",
        "range",
        "grade",
        "in words",
        right=("score", "range", "grade"),
    )
    for name, score in measures.scores.items():
        made.add_row(*_score_row(name, score), style="" if score.reliable else "dim")
    return made


def _score_row(name: str, score: Score) -> tuple[Text, ...]:
    grade = "" if score.grade is None else f"{score.grade:.1f}"
    label = score.label if score.reliable else f"{score.label} (unreliable: text too short)"
    return (
        Text(name),
        Text(f"{score.value:.1f}"),
        Text(f"{score.low:.1f}–{score.high:.1f}"),
        Text(grade),
        parts.said(label),
    )


def _time(estimate: Estimate) -> Table:
    made = parts.table("Reading time", "part", "time", right=("time",))
    for name, seconds in estimate.parts.items():
        made.add_row(Text(name), Text(parts.minutes(seconds)))
    return made
