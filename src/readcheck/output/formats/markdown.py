"""A summary in Markdown, for a job's summary page or a comment on a pull request."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TextIO

from readcheck.output.headline import telling_claim
from readcheck.output.markdown_cells import cell
from readcheck.output.problems import problems, worst_first
from readcheck.output.style import Tally, counted_noun, is_estimated, word_figure
from readcheck.scores.base import deciding_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from readcheck.output.problems import Problem
    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
CLOSING_LINE = False
# A job summary may have 1 MiB, or GitHub shows none of it: each of two tables keeps far below.
_MOST_BYTES = 400_000
_MOST_ROWS = 500


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the total, the findings and a row an article."""
    tally = Tally()
    found: list[Problem] = []
    articles: list[tuple[object, ...]] = []
    for report in tally.counted(reports):
        found.extend(problems([report]))
        if report.error is None:
            articles.append(_article(report))
    out.write(f"### readcheck\n\n{tally.sentence()}\n")
    rows = [
        (
            problem.finding.severity,
            f"{problem.path}:{problem.finding.location.start.line}",
            problem.finding.rule,
            problem.finding.message,
        )
        for problem in worst_first(found)
    ]
    _table(out, ("severity", "where", "rule", "what is wrong"), rows)
    head = ("article", "words", "minutes", "claimed", "verdict", "grade")
    _table(out, head, articles)


def _article(report: Report) -> tuple[object, ...]:
    claim = telling_claim(report)
    claimed = claim.claim.published if claim else ""
    verdict = (claim.outcome or "") if claim else ""
    measures = report.measures
    if measures is None:
        return (report.path, "", "", claimed, verdict, "")
    score = deciding_score(measures.scores, report.grade_formula)
    grade = "" if score is None or score.grade is None else f"{score.grade:.1f}"
    if grade and score is not None and not score.reliable:
        grade += f" (not reliable: {score.reason})"
    words, minutes = measures.extent.text_words, measures.estimate.minutes
    code, identifiers = measures.extent.code_words, measures.counts.identifiers
    told = word_figure(f"{words}", estimated=is_estimated(report.language))
    told += f" ({counted_noun(identifiers, 'identifier')})" if identifiers else ""
    told += f" and {code} of code" if code else ""
    return (report.path, told, minutes, claimed, verdict, grade)


def _table(out: TextIO, head: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> None:
    if not rows:
        return
    out.write(f"\n| {' | '.join(head)} |\n|{'---|' * len(head)}\n")
    lines = [f"| {' | '.join(cell(str(value)) for value in row)} |\n" for row in rows[:_MOST_ROWS]]
    sizes = accumulate(len(line.encode()) for line in lines)
    kept = [line for line, size in zip(lines, sizes, strict=True) if size <= _MOST_BYTES]
    out.writelines(kept)
    if len(rows) > len(kept):
        out.write(f"\n… and {len(rows) - len(kept):,} more.\n")
