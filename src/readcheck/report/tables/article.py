"""One article in full: what it is, its claims, its scores, the time's parts, the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.claims.model import ClaimKind
from readcheck.report import escape
from readcheck.report.formats.base import counted_noun
from readcheck.report.tables import findings, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType
    from rich.table import Table

    from readcheck.reading.model import Estimate
    from readcheck.report.model import LocatedClaim, Measures, Report
    from readcheck.scores.model import Score


ROOM_FOR_REASONS = 110  # columns


def panels(
    report: Report, width: int, *, explain_content: bool
) -> Iterator[tuple[str, RenderableType]]:
    """A titled part each for what is known about one article."""
    yield "", Group(*_header(report, explain_content=explain_content))
    if report.claims:
        yield "Claims", _claims(report.claims, reasons=width >= ROOM_FOR_REASONS)
    if report.measures is not None and report.measures.scores:
        yield "Scores", _scores(report.measures.scores.values())
    if report.measures is not None and report.measures.estimate.seconds:
        yield "Reading time", _time(report.measures.estimate)
    if report.cross_check:
        yield "Cross-check", parts.compared(report.cross_check)
    if report.findings:
        yield "Findings", findings.view([("", report.findings)], width)
    else:
        yield "Findings", Text("nothing to report", style="green")


def _header(report: Report, *, explain_content: bool) -> Iterator[Text]:
    if report.title:
        yield parts.said(report.title, style="bold")
    about = [Text(escape.path(report.path), style="cyan"), Text(report.format)]
    if report.language:
        about.append(parts.said(report.language))
    yield Text(" · ").join(about)
    if report.measures is not None:
        yield _sum(report.measures)
        yield _contents(report.measures)
    if explain_content and report.chosen:
        yield parts.said(f"content: {report.chosen}")


def _sum(measures: Measures) -> Text:
    estimate = measures.estimate
    words = counted_noun(measures.extent.text_words, "word")
    if not estimate.seconds:
        return Text(f"{words}, nothing to read")
    exact = f"{parts.clock(estimate.seconds)}, {_clocks(estimate.low, estimate.high)}"
    return Text.assemble((f"{words}, {estimate.minutes} min", "bold"), f" ({exact})")


def _clocks(low: float, high: float) -> str:
    return f"{parts.clock(low)} for fast and {parts.clock(high)} for slow readers"


def _contents(measures: Measures) -> Text:
    extent = measures.extent
    counted = (
        (measures.counts.sentences, "sentence"),
        (extent.paragraphs, "paragraph"),
        (extent.headings, "heading"),
        (extent.images, "image"),
        (extent.tables, "table"),
        (extent.code_blocks, "code block"),
    )
    return Text(", ".join(counted_noun(n, noun) for n, noun in counted if n), style="dim")


def _claims(claims: Iterable[LocatedClaim], *, reasons: bool) -> Table:
    """What can be measured first; reasons only where they have room: findings tell the worst."""
    columns = ("claim", "published", "measured", "verdict", *(("why",) if reasons else ()), "where")
    made = parts.table(*columns, whole=("claim", "verdict"))
    order = list(ClaimKind)
    ranked = sorted(claims, key=lambda located: order.index(located.claim.kind))
    for located in ranked:
        if located.claim.own:
            made.add_row(*_claim(located, reasons=reasons))
    foreign = [located for located in ranked if not located.claim.own]
    if foreign:
        made.add_row(*_foreign(foreign, reasons=reasons), style="dim")
    return made


def _claim(located: LocatedClaim, *, reasons: bool) -> Iterator[Text]:
    claim = located.claim
    yield Text(claim.kind.replace("-", " "))
    yield parts.said(claim.published)
    yield parts.said(located.computed)
    yield parts.verdict(located.outcome, calm=claim.low is None)
    if reasons:
        yield parts.said(located.reason, style="dim")
    yield _claim_place(located)


def _claim_place(located: LocatedClaim) -> Text:
    claim = located.claim
    source = escape.text(f"{claim.origin} {claim.key}")
    return Text.assemble(parts.place(located.location.start), (f" {source}", "dim"))


def _foreign(claims: list[LocatedClaim], *, reasons: bool) -> tuple[Text, ...]:
    """All claims about other articles in one row: they are known, and not held against this one."""
    published = ", ".join(escape.text(located.claim.published) for located in claims)
    places = (parts.place(located.location.start) for located in claims)
    empty = (Text(),) * (3 if reasons else 2)
    return (Text("of others"), Text(published), *empty, Text(", ").join(places))


def _scores(scores: Iterable[Score]) -> Table:
    made = parts.table(
        "formula",
        "score",
        "range",
        "grade",
        "in words",
        right=("score", "range", "grade"),
        whole=("formula",),
    )
    for score in scores:
        made.add_row(
            Text(score.name),
            Text(f"{score.value:.1f}"),
            Text("" if score.low == score.high else f"{score.low:.1f}–{score.high:.1f}"),
            Text("" if score.grade is None else f"{score.grade:.1f}"),
            parts.said(score.label if score.reliable else f"{score.label} (not reliable)"),
            style="" if score.reliable else "dim",
        )
    return made


def _time(estimate: Estimate) -> RenderableType:
    made = parts.table("part", "min:s", "share", right=("min:s", "share"))
    for name, seconds in estimate.parts.items():
        if seconds:
            share = f"{seconds / estimate.seconds:.0%}"
            made.add_row(Text(name), Text(parts.clock(seconds)), Text(share))
    rate = f"at {estimate.words_per_minute:g} {estimate.unit} a minute: {estimate.source}"
    return Group(made, parts.said(rate, style="dim"))
