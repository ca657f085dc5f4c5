"""How minutes and grades are spread over the articles: plots, and what they show in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.html_report import plots
from readcheck.html_report.article import anchor
from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.html_report.model import Entry


def figures(numbered: Sequence[tuple[int, Entry]]) -> str:
    """The plots of measured articles, each with the number that its link leads to."""
    minutes = [entry.minutes for _, entry in numbered]
    shown = [_figure("Minutes", plots.histogram(minutes, "minutes", "articles"), minutes, 0)]
    graded = [each for each in numbered if each[1].grade is not None]
    sure = [entry.grade for _, entry in graded if entry.reliable and entry.grade is not None]
    if sure:
        drawn = plots.histogram(sure, "school grade", "articles")
        short = len(graded) - len(sure)
        note = f"{counted_noun(short, 'short article')} left out." if short else ""
        shown.append(_figure("Grades", drawn, sure, 1, note))
    if graded:
        dots = [
            plots.Dot(e.words, e.grade or 0, e.report.title or e.report.path, anchor(n), e.reliable)
            for n, e in graded
        ]
        drawn = plots.scatter(dots, "words", "grade")
        note = "A ring is a text too short for its formula. Each dot leads to its article."
        shown.append(_captioned("Grade by length", drawn, note))
    return f'<div class="plots">\n{"".join(shown)}</div>\n'


def _figure(title: str, drawn: str, values: Sequence[float], digits: int, note: str = "") -> str:
    return _captioned(title, drawn, f"{plots.told(values, digits)} {note}".rstrip())


def _captioned(title: str, drawn: str, caption: str) -> str:
    return f"<figure><h3>{title}</h3>\n{drawn}<figcaption>{caption}</figcaption></figure>\n"
