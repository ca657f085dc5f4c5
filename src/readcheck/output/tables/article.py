"""One article in full: what it is, its claims, its scores, the time's parts, the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.output import escape
from readcheck.output.left_out import told
from readcheck.output.style import (
    FIRST_PANELS,
    clock,
    counted_noun,
    counted_words,
    is_estimated,
    silenced,
    word_figure,
)
from readcheck.output.tables import claims, findings, hardest, parts, sections
from readcheck.scores.base import deciding_score, ease_formula, grade_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from readcheck.output.style import Style
    from readcheck.prose.model import Counts
    from readcheck.reading.model import Estimate
    from readcheck.report import Measures, Report
    from readcheck.scores.model import Score


_BY_IMPORTANCE = (
    "flesch-reading-ease",
    "flesch-kincaid",
    "gunning-fog",
    "smog",
    "ari",
    "coleman-liau",
    "dale-chall",
    "spache",
    "linsear-write",
    "lix",
    "rix",
    "mcalpine-eflaw",
)


def panels(report: Report, width: int, style: Style) -> Iterator[tuple[str, RenderableType]]:
    """A titled part each for what is known about one article."""
    measures = report.measures
    yield "", Group(*_header(report, explain_content=style.explain_content))
    if "claims" in style.shown:
        told = report.claims if style.shown > FIRST_PANELS else claims.first(report.claims)
        if (claimed := claims.view(told, width)) is not None:
            yield "Claims", claimed
    if "scores" in style.shown and measures is not None and measures.scores:
        yield "Scores", _scores(measures.scores.values(), ranges=width >= parts.NARROW)
    if "sentences" in style.shown and measures is not None and measures.hardest:
        yield hardest.TITLE, hardest.view(measures.hardest)
    if (shown := sections.view(report, style.by)) is not None:
        yield f"{style.by.title()}s", shown
    if "parts" in style.shown and measures is not None and measures.estimate.seconds:
        yield "Reading time", _time(measures.estimate)
    if report.cross_check:
        yield "Cross-check", parts.compared(report.cross_check)
    if "findings" in style.shown:
        yield "Findings", Group(*_findings(report, width))


def _findings(report: Report, width: int) -> Iterator[RenderableType]:
    if report.findings:
        yield findings.view([("", report.findings)], width)
    else:
        yield Text("nothing to report", style="green")
    quiet = silenced(report.silenced)
    if quiet:
        yield Text(quiet, style="dim")
    if step := _next(report):
        yield Text(f"next: {step} {escape.path(report.path)}", style="dim")


def _next(report: Report) -> str:
    """The command that helps on from here, or nothing."""
    if report.path == "-":
        return ""
    if any(finding.fix is not None and finding.fix.safe for finding in report.findings):
        return "readcheck --fix"
    costly = report.measures.hardest if report.measures else None
    return "readcheck improve" if costly else ""


def _header(report: Report, *, explain_content: bool) -> Iterator[Text]:
    if report.title:
        yield parts.said(report.title, style="bold")
    about = [Text(escape.path(report.path), style="cyan"), Text(report.format)]
    if report.language:
        unsure = " (a guess)" if report.language_certainty == "guess" else ""
        about.append(parts.said(report.language + unsure))
    yield Text(" · ").join(about)
    if report.measures is not None:
        yield _sum(report.language, report.measures)
        yield from _grades(report, report.measures)
        if contents := _contents(report.measures):
            yield contents
    if explain_content and report.chosen:
        yield parts.said(f"content: {report.chosen}")
        yield from (parts.said(f"left out: {told(part)}") for part in report.left_out)


def _sum(language: str, measures: Measures) -> Text:
    estimate = measures.estimate
    words = counted_words(measures.extent.text_words, language)
    if code := measures.extent.code_words:
        words += f" and {code:,} of code"
    if not estimate.seconds:
        return Text(f"{words}, nothing to read")
    exact, low, high = map(clock, (estimate.seconds, estimate.low, estimate.high))
    time = counted_noun(estimate.minutes, "minute")
    return Text.assemble((f"{words}, {time}", "bold"), f" ({exact}, for most {low} to {high})")


def _grades(report: Report, measures: Measures) -> Iterator[Text]:
    """The grade that counts with its range in words, and the ease; why, where they mean little."""
    if not measures.counts.sentences:
        return
    if not measures.scores:
        yield _without_formula(report.language, measures.counts)
        return
    graded = deciding_score(measures.scores, report.grade_formula)
    ease = ease_formula(measures.scores)
    if graded is not None and graded.grade is not None:
        about = _about(graded, grade_range(graded))
        yield Text.assemble((f"grade {graded.grade:.1f}", "bold"), f": {graded.label} {about}")
    if ease is not None and (graded is None or ease != graded.name):
        score = measures.scores[ease]
        about = _about(score, (score.low, score.high))
        yield Text.assemble((f"ease {score.value:.0f}", "bold"), f": {score.label} {about}")


def _about(score: Score, within: tuple[float, float] | None) -> str:
    """What stands behind a score: its formula, and its range or why it is not reliable."""
    if not score.reliable:
        return f"by {score.name}; not reliable: {score.reason}"
    low, high = (f"{each:.1f}" for each in within or (score.value, score.value))
    return f"by {score.name}" if low == high else f"({low} to {high} by {score.name})"


def _contents(measures: Measures) -> Text:
    extent = measures.extent
    counted = (
        (measures.counts.sentences, "sentence"),
        (measures.counts.identifiers, "identifier"),
        (extent.paragraphs, "paragraph"),
        (extent.headings, "heading"),
        (extent.images, "image"),
        (extent.tables, "table"),
        (extent.code_blocks, "code block"),
    )
    return Text(", ".join(counted_noun(n, noun) for n, noun in counted if n), style="dim")


def _scores(scores: Iterable[Score], *, ranges: bool) -> RenderableType:
    """The best known formulas first, after those made for the article's own language."""
    ranked = sorted(scores, key=_rank)
    ranges = ranges and any(map(_range, ranked))
    columns = ("formula", "score", *(("range",) if ranges else ()), "grade", "in words")
    reliable = [score for score in ranked if score.reliable]
    mark = " *" if reliable else ""
    made = parts.table(*columns, right=("score", "range", "grade"), whole=("formula",))
    for score in ranked:
        cells = _score(score, mark, ranges=ranges)
        made.add_row(*cells, style="" if score.reliable else "dim")
    return Group(made, *parts.doubts(ranked, named=True))


def _without_formula(language: str, counts: Counts) -> Text:
    """What is to be said of the prose of a language that no formula is made for."""
    length = word_figure(f"{counts.words / counts.sentences:.1f}", estimated=is_estimated(language))
    told = f"no formula is made for {language}: {length} words a sentence"
    return parts.said(told, style="dim")


def _rank(score: Score) -> int:
    return _BY_IMPORTANCE.index(score.name) if score.name in _BY_IMPORTANCE else -1


def _score(score: Score, mark: str, *, ranges: bool) -> Iterator[Text]:
    yield Text(score.name)
    yield Text(f"{score.value:.1f}")
    if ranges:
        yield Text(_range(score))
    yield Text("" if score.grade is None else f"{score.grade:.1f}")
    yield parts.said(score.label if score.reliable else f"{score.label}{mark}")


def _range(score: Score) -> str:
    """Where the score lies given how the sentences vary; of one not reliable it tells nothing."""
    low, high = f"{score.low:.1f}", f"{score.high:.1f}"
    return "" if low == high or not score.reliable else f"{low} to {high}"


def _time(estimate: Estimate) -> RenderableType:
    made = parts.table("part", "min:s", "share", right=("min:s", "share"))
    for name, seconds in estimate.parts.items():
        if round(seconds):
            share = f"{seconds / estimate.seconds:.0%}"
            made.add_row(Text(name), Text(clock(seconds)), Text(share))
    rate = f"at {estimate.words_per_minute:g} {estimate.unit} a minute: {estimate.source}"
    low, high = map(clock, (estimate.low, estimate.high))
    readers = f"four readers in five take {low} to {high}"
    return Group(made, parts.said(rate, style="dim"), parts.said(readers, style="dim"))
