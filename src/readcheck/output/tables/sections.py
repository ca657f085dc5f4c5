"""An article's parts, a row each: where they start, how long and how hard they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from readcheck.output.tables import parts
from readcheck.scores.base import deciding_score, ease_formula

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from readcheck.report import Report
    from readcheck.scores.model import Score, Section

_INDENT = 2  # columns for each level of heading below the highest


def view(report: Report, by: str) -> RenderableType | None:
    """A report's sections or paragraphs, as `by` says; None where it has none to show.

    Of all scores two are shown: the best known that rates ease, and the grade that counts.
    """
    measures = report.measures
    if measures is None or not by:
        return None
    shown = measures.paragraphs if by == "paragraph" else measures.sections
    if not shown:
        return None
    ease = ease_formula(measures.scores)
    graded = deciding_score(measures.scores, report.grade_formula)
    formulas = {
        "ease": ease or "",
        "grade": graded.name if graded and graded.grade is not None else "",
    }
    return _table(shown, by, {column: name for column, name in formulas.items() if name})


def _table(shown: Sequence[Section], by: str, formulas: dict[str, str]) -> RenderableType:
    """The rows, and below them what the columns of scores are."""
    numbers = ("line", "words", "sentences", *formulas)
    made = parts.table(by, *numbers, right=numbers)
    highest = min((section.level for section in shown if section.level), default=0)
    scores = [score for section in shown for score in _shown(section, formulas)]
    reliable = any(score.reliable for score in scores)
    for section in shown:
        made.add_row(
            _title(section, max(section.level - highest, 0)),
            Text(str(section.line), style="cyan"),
            *_counted(section),
            *(_value(section, column, name, mark=reliable) for column, name in formulas.items()),
        )
    if not formulas:
        return made
    meanings = {"words": "running prose", **formulas}
    legend = ", ".join(f"{column}: {meaning}" for column, meaning in meanings.items())
    return Group(made, Text(legend, style="dim"), *parts.doubts(scores))


def _title(section: Section, depth: int) -> RenderableType:
    if not section.title:
        return Text("(before the first heading)", style="dim")
    return Padding(parts.said(section.title), (0, 0, 0, _INDENT * depth))


def _counted(section: Section) -> tuple[Text, Text]:
    """Words and sentences; nothing for a heading without prose of its own."""
    if not section.counts.words:
        return Text(), Text()
    return Text(f"{section.counts.words:,}"), Text(f"{section.counts.sentences:,}")


def _value(section: Section, column: str, name: str, *, mark: bool) -> Text:
    score = section.scores.get(name)
    if score is None:
        return Text()
    star = (" " if score.reliable else "*") if mark else ""
    value = score.grade if column == "grade" else score.value
    shown = "" if value is None else f"{value:.1f}{star}"
    return Text(shown, style="" if score.reliable else "dim")


def _shown(section: Section, formulas: dict[str, str]) -> list[Score]:
    return [section.scores[name] for name in formulas.values() if name in section.scores]
