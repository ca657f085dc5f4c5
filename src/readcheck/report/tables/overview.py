"""Many articles: a row each, then the findings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from readcheck.claims.model import ClaimKind, Outcome
from readcheck.report import escape
from readcheck.report.formats.base import Tally, counted_noun
from readcheck.report.tables import findings, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from readcheck.report.model import LocatedClaim, Report
    from readcheck.scores.model import Score

OTHER_COLUMNS = 60  # What they need at least; the rest is for paths, the last to be folded.
COLUMNS = ("path", "words", "time", "claimed", "verdict", "grade", "findings")
_WORST_FIRST = (Outcome.OFF, Outcome.CANNOT_TELL, Outcome.HOLDS)


def panels(reports: Iterable[Report], width: int) -> Iterator[tuple[str, RenderableType]]:
    """A row an article, then every finding, then the sum."""
    tally = Tally()
    found = []
    compared: list[RenderableType] = []
    rows = []
    for report in reports:
        tally.add(report)
        rows.append((Text(escape.path(report.path), style="cyan"), *_row(report)))
        if report.findings:
            found.append((report.path, report.findings))
        compared += _compared(report)
    yield "Articles", _lines(rows) if width < parts.NARROW else _table(rows, width)
    if compared:
        yield "Cross-check", Group(*compared)
    if found:
        yield "Findings", findings.view(found, width)
    yield "", Text(tally.sentence())


def _compared(report: Report) -> list[RenderableType]:
    if not report.cross_check:
        return []
    return [Text(escape.path(report.path), style="bold"), parts.compared(report.cross_check)]


def _table(rows: Sequence[tuple[Text, ...]], width: int) -> RenderableType:
    made = parts.table(*COLUMNS, right=("words", "time", "grade"), whole=("verdict",))
    longest = max(map(len, (row[0] for row in rows)), default=0)
    made.columns[0].min_width = min(longest, width - OTHER_COLUMNS)
    for row in rows:
        made.add_row(*row)
    return made


def _lines(rows: Iterable[tuple[Text, ...]]) -> RenderableType:
    """Each article's path, and under it what its row would hold."""
    return Group(*(line for row in rows for line in (row[0], _told(row))))


def _told(row: tuple[Text, ...]) -> RenderableType:
    cells = [
        Text(f"{name} ", style="dim").append_text(cell)
        for name, cell in zip(COLUMNS[1:], row[1:], strict=True)
        if cell
    ]
    return Padding(Text(", ").join(cells), (0, 0, 0, 2))


def _row(report: Report) -> tuple[Text, ...]:
    measures = report.measures
    if measures is None:
        return (Text(),) * 5 + (Text("not checked", style="red"),)
    claim = _telling_claim(report.claims)
    return (
        Text(f"{measures.extent.text_words:,}"),
        Text(f"{measures.estimate.minutes} min"),
        parts.said(claim.claim.published) if claim else Text(),
        parts.verdict(claim.outcome) if claim else Text(),
        _grade(measures.scores),
        _counted(report),
    )


def _telling_claim(claims: Iterable[LocatedClaim]) -> LocatedClaim | None:
    """The article's own claim of a reading time, the worst verdict first."""
    own = [c for c in claims if c.claim.own and c.claim.kind is ClaimKind.READING_TIME]
    return next((c for outcome in _WORST_FIRST for c in own if c.outcome is outcome), None)


def _grade(scores: Mapping[str, Score]) -> Text:
    """The grade by Flesch-Kincaid, or by the language's first formula that has grades."""
    ranked = sorted(scores.values(), key=lambda score: score.name != "flesch-kincaid")
    graded = next((score for score in ranked if score.grade is not None), None)
    if graded is None:
        return Text()
    return Text(f"{graded.grade:.1f}", style="" if graded.reliable else "dim")


def _counted(report: Report) -> Text:
    counts = Counter(finding.severity for finding in report.findings)
    pieces = [
        Text(counted_noun(counts[severity], severity), style=style)
        for severity, style in findings.SEVERITY_STYLES.items()
        if counts[severity]
    ]
    return Text(", ").join(pieces)
