"""One row an article, for a spreadsheet."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from readcheck import families
from readcheck.output import escape
from readcheck.output.headline import telling_claim
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Measures, Report

NEEDS_MEASURES = True
CLOSING_LINE = False
_HEAD = ("path", "format", "language", "title", "words", "sentences", "seconds", "minutes")
# Where a formula would start: in a cell, or behind a semicolon, at which spreadsheets of countries
# with a decimal comma part cells. Some languages' take the wide forms of the signs as well.
_FORMULA = lazy(r"(?:\A|;)(?=[\s\"']*[=+\-@＝＋－＠])")
_TAIL = ("claimed", "verdict", "errors", "warnings", "infos", "error")
_MORE = ("code_words", "identifiers", "unreliable")  # They came later: columns keep their places.


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write a line of names, then each report as soon as it comes."""
    formulas = families.names("scores")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*_HEAD, *formulas, *_TAIL, *_MORE])
    for report in reports:
        measures = report.measures
        row = [*_what(report), *_figures(measures, formulas), *_checked(report), *_more(measures)]
        writer.writerow([_inert(escape.path(report.path)), *map(_cell, row)])


def _what(report: Report) -> list[object]:
    return [report.format, report.language, report.title or ""]


def _figures(measures: Measures | None, formulas: tuple[str, ...]) -> list[object]:
    if measures is None:
        return [""] * (4 + len(formulas))
    values = [measures.scores[name].value if name in measures.scores else "" for name in formulas]
    return [
        measures.extent.text_words,
        measures.counts.sentences,
        round(measures.estimate.seconds),
        measures.estimate.minutes,
        *(round(value, 2) if isinstance(value, float) else value for value in values),
    ]


def _checked(report: Report) -> list[object]:
    claim = telling_claim(report)
    counts = [
        sum(finding.severity == severity for finding in report.findings)
        for severity in ("error", "warning", "info")
    ]
    claimed = claim.claim.published if claim else ""
    verdict = (claim.outcome or "") if claim else ""
    return [claimed, verdict, *counts, report.error or ""]


def _more(measures: Measures | None) -> list[object]:
    """Words of code, identifiers, and why which scores are not reliable."""
    if measures is None:
        return [""] * len(_MORE)
    doubtful = [score for score in measures.scores.values() if not score.reliable]
    reasons = "; ".join(f"{score.name}: {score.reason}" for score in doubtful)
    return [measures.extent.code_words, measures.counts.identifiers, reasons]


def _cell(value: object) -> object:
    return _inert(escape.text(value)) if isinstance(value, str) else value


def _inert(text: str) -> str:
    """Text that a spreadsheet shows and does not run: no cell of it starts like a formula."""
    return _FORMULA.sub(r"\g<0>'", text)
