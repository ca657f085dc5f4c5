"""All articles together: sums, how figures are spread, what needs a look first, a row each."""

from __future__ import annotations

from collections import Counter
from math import ceil
from statistics import median
from typing import TYPE_CHECKING

from readcheck.html_report import claims, markup, spread
from readcheck.html_report.article import anchor, grade, grade_in_range, name
from readcheck.output.style import counted_noun, is_estimated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.html_report.model import Entry

Numbered = tuple[int, "Entry"]

LIST = "articles"  # the id of the part that has a row an article
_HARDEST = 10
_CLAIMS = 200  # rows: a site whose every time is wrong has one cause, not two thousand
_MANY_HOURS = 10  # from which on nobody asks for the minutes
_FEW = 3  # articles that are enough for a plot


def parts(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str]]:
    """An id, a title and the content of each part that there is."""
    numbered = list(enumerate(entries, 1))
    measured = [each for each in numbered if each[1].report.measures is not None]
    yield "sums", "In all", _tiles([entry for _, entry in measured], len(entries))
    if len(measured) >= _FEW:
        yield "spread", "How they are spread", spread.figures(measured)
    yield from _off(measured)
    if len(measured) >= _FEW:
        yield from _hardest(measured)
        yield from _rules(measured)
    if len(numbered) > 1:
        yield LIST, "All articles", _list(numbered)


def _link(each: Numbered) -> str:
    number, entry = each
    path = f'<br><span class="path">{markup.path(entry.report.path)}</span>'
    below = path if entry.report.title else ""
    return f'<td><a href="#{anchor(number)}"><bdi>{name(entry.report)}</bdi></a>{below}</td>'


def _tiles(entries: Sequence[Entry], number: int) -> str:
    words = sum(entry.words for entry in entries)
    estimated = any(is_estimated(entry.report.language) for entry in entries)
    seconds = sum(e.report.measures.estimate.seconds for e in entries if e.report.measures)
    grades = [entry.grade for entry in entries if entry.grade is not None and entry.reliable]
    decided = sum(len(claims.decided(entry.report)) for entry in entries)
    off = sum(len(claims.off(entry.report)) for entry in entries)
    found = Counter(finding.severity for entry in entries for finding in entry.report.findings)
    unread = number - len(entries)
    tiles = [
        ("articles", f"{len(entries):,}", f"{unread:,} could not be read" if unread else ""),
        ("words", f"{words:,}", "some are estimates" if estimated else ""),
        ("reading time", _time(seconds), ""),
        ("claims that are off", f"{off:,}", f"of {decided:,} that could be verified"),
        (
            "findings",
            f"{sum(found.values()):,}",
            ", ".join(counted_noun(count, kind) for kind, count in sorted(found.items())),
        ),
    ]
    if grades:
        what = "grade" if len(grades) == 1 else "middle grade"
        tiles.insert(3, (what, f"{median(grades):.1f}", ""))
    shown = (
        f"<div><dt>{what}</dt><dd>{value}{f'<small>{more}</small>' if more else ''}</dd></div>\n"
        for what, value, more in tiles
    )
    return f'<dl class="tiles">\n{"".join(shown)}</dl>\n'


def _time(seconds: float) -> str:
    hours, minutes = divmod(ceil(seconds / 60), 60)
    if hours >= _MANY_HOURS:
        return f"{round(seconds / 3600):,} h"
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def _off(numbered: Sequence[Numbered]) -> Iterator[tuple[str, str, str]]:
    """What articles say of themselves and is not so."""
    rows = [
        f"<tr>{_link(each)}{claims.cells(claim)}</tr>\n"
        for each in numbered
        for claim in claims.off(each[1].report)
    ]
    if rows:
        title, columns = "Claims that are off", ("article", *claims.COLUMNS)
        shown = markup.table(title, columns, rows[:_CLAIMS], kind="wrong", numbers=claims.NUMBERS)
        more = len(rows) - _CLAIMS
        rest = f"<p>… and {more:,} more, in the articles below.</p>\n" if more > 0 else ""
        yield "claims", title, f"{shown}{rest}"


def _hardest(numbered: Sequence[Numbered]) -> Iterator[tuple[str, str, str]]:
    """The articles of the highest grades, of those that are long enough to tell."""
    graded = [each for each in numbered if each[1].reliable and each[1].grade is not None]
    hardest = sorted(graded, key=lambda each: -(each[1].grade or 0))[:_HARDEST]
    if hardest:
        title, columns = "Hardest articles", ("article", "words", "minutes", "grade", "formula")
        rows = [f"<tr>{_link(each)}{_hard(each[1])}</tr>\n" for each in hardest]
        shown = markup.table(title, columns, rows, kind="grades", numbers=columns[1:4])
        yield "hardest", title, shown


def _hard(entry: Entry) -> str:
    formula = entry.score.name if entry.score else ""
    return f"{_figures(entry, grade_in_range(entry))}{markup.cell(formula)}"


def _figures(entry: Entry, shown_grade: str) -> str:
    figures = (f"{entry.words:,}", f"{entry.minutes:,}", shown_grade)
    return "".join(markup.cell(each, number=True) for each in figures)


def _rules(numbered: Sequence[Numbered]) -> Iterator[tuple[str, str, str]]:
    """How many findings each rule has, and in how many articles."""
    found = Counter(finding.rule for _, entry in numbered for finding in entry.report.findings)
    having = Counter(
        rule for _, e in numbered for rule in {finding.rule for finding in e.report.findings}
    )
    rows = [
        f"<tr>{markup.cell(f'<code>{markup.said(rule)}</code>')}"
        f"{markup.cell(f'{count:,}', number=True)}{markup.cell(f'{having[rule]:,}', number=True)}"
        "</tr>\n"
        for rule, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]
    if rows:
        title, columns = "Findings by rule", ("rule", "findings", "articles")
        shown = markup.table(title, columns, rows, kind="rules", numbers=columns[1:])
        yield "rules", title, shown


def _list(numbered: Sequence[Numbered]) -> str:
    columns = ("article", "words", "minutes", "grade", "claims off", "findings")
    rows = [f"<tr>{_link(each)}{_row(each[1])}</tr>\n" for each in numbered]
    return markup.table("All articles", columns, rows, kind="list", numbers=columns[1:])


def _row(entry: Entry) -> str:
    if entry.report.measures is None:
        return markup.cell("", number=True) * 4 + (
            '<td class="n"><span class="error">not read</span></td>'
        )
    off, found = len(claims.off(entry.report)), len(entry.report.findings)
    counts = (f"{number:,}" if number else "" for number in (off, found))
    return _figures(entry, grade(entry)) + "".join(
        markup.cell(each, number=True) for each in counts
    )
