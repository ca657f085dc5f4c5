"""All articles together: sums, how figures are spread, what needs a look first, a row each."""

from __future__ import annotations

from collections import Counter
from math import ceil
from statistics import median
from typing import TYPE_CHECKING

from readcheck.html_report import claims, markup, plots
from readcheck.html_report.article import anchor, grade, name
from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.html_report.model import Entry

Numbered = tuple[int, "Entry"]

LIST = "articles"  # the id of the part that has a row an article
_HARDEST = 10
_CLAIMS = 200  # rows: a site whose every time is wrong has one cause, not two thousand
_FEW = 3  # articles that are enough for a plot


def parts(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str]]:
    """An id, a title and the content of each part that there is."""
    numbered = list(enumerate(entries, 1))
    measured = [each for each in numbered if each[1].report.measures is not None]
    yield "sums", "In all", _tiles([entry for _, entry in measured], len(entries))
    if len(measured) >= _FEW:
        yield "spread", "How they are spread", _plots(measured)
    if wrong := [(each, claim) for each in measured for claim in claims.off(each[1].report)]:
        rows = [f"<tr>{_link(each)}{claims.cells(claim)}</tr>\n" for each, claim in wrong]
        title, columns = "Claims that are off", ("article", *claims.COLUMNS)
        shown = markup.table(title, columns, rows[:_CLAIMS], numbers=claims.NUMBERS, titled=True)
        yield "claims", title, shown + _more(len(rows) - _CLAIMS)
    if len(measured) >= _FEW:
        yield from _hardest(measured)
        yield from _rules(measured)
    if len(numbered) > 1:
        yield LIST, "All articles", _list(numbered)


def _more(number: int) -> str:
    return f"<p>… and {number:,} more, in the articles below.</p>\n" if number > 0 else ""


def _link(each: Numbered) -> str:
    number, entry = each
    path = f'<br><span class="path">{markup.path(entry.report.path)}</span>'
    below = path if entry.report.title else ""
    return f'<td><a href="#{anchor(number)}"><bdi>{name(entry.report)}</bdi></a>{below}</td>'


def _tiles(entries: Sequence[Entry], number: int) -> str:
    words = sum(entry.words for entry in entries)
    seconds = sum(e.report.measures.estimate.seconds for e in entries if e.report.measures)
    grades = [entry.grade for entry in entries if entry.grade is not None and entry.reliable]
    verified = sum(1 for entry in entries for _ in claims.verified(entry.report))
    off = sum(len(claims.off(entry.report)) for entry in entries)
    found = Counter(finding.severity for entry in entries for finding in entry.report.findings)
    unread = number - len(entries)
    tiles = [
        ("articles", f"{len(entries):,}", f"{unread:,} could not be read" if unread else ""),
        ("words", f"{words:,}", ""),
        ("reading time", _time(seconds), ""),
        ("claims that are off", f"{off:,}", f"of {verified:,} verified"),
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
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min"


def _plots(numbered: Sequence[Numbered]) -> str:
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


def _hardest(numbered: Sequence[Numbered]) -> Iterator[tuple[str, str, str]]:
    """The articles of the highest grades, of those that are long enough to tell."""
    graded = [each for each in numbered if each[1].reliable and each[1].grade is not None]
    hardest = sorted(graded, key=lambda each: -(each[1].grade or 0))[:_HARDEST]
    if hardest:
        rows = [
            f"<tr>{_link(each)}{_figures(each[1])}{_formula(each[1])}</tr>\n" for each in hardest
        ]
        columns = ("article", "words", "minutes", "grade", "formula")
        title = "Hardest articles"
        yield (
            "hardest",
            title,
            markup.table(title, columns, rows, numbers=columns[1:4], titled=True),
        )


def _formula(entry: Entry) -> str:
    return markup.cell(entry.score.name if entry.score else "")


def _figures(entry: Entry) -> str:
    figures = (f"{entry.words:,}", f"{entry.minutes:,}", grade(entry))
    return "".join(markup.cell(each, number=True) for each in figures)


def _rules(numbered: Sequence[Numbered]) -> Iterator[tuple[str, str, str]]:
    """How many findings each rule has, and in how many articles."""
    found = Counter(finding.rule for _, entry in numbered for finding in entry.report.findings)
    spread = Counter(
        rule for _, e in numbered for rule in {finding.rule for finding in e.report.findings}
    )
    rows = [
        f"<tr>{markup.cell(f'<code>{markup.said(rule)}</code>')}"
        f"{markup.cell(f'{count:,}', number=True)}{markup.cell(f'{spread[rule]:,}', number=True)}"
        "</tr>\n"
        for rule, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    ]
    if rows:
        columns = ("rule", "findings", "articles")
        title = "Findings by rule"
        yield "rules", title, markup.table(title, columns, rows, numbers=columns[1:], titled=True)


def _list(numbered: Sequence[Numbered]) -> str:
    columns = ("article", "words", "minutes", "grade", "claims off", "findings")
    rows = [f"<tr>{_link(each)}{_row(each[1])}</tr>\n" for each in numbered]
    return markup.table(
        "All articles", columns, rows, numbers=columns[1:], name="list", titled=True
    )


def _row(entry: Entry) -> str:
    if entry.report.measures is None:
        return markup.cell("", number=True) * 4 + (
            '<td class="n"><span class="error">not read</span></td>'
        )
    off, found = len(claims.off(entry.report)), len(entry.report.findings)
    counts = (f"{number:,}" if number else "" for number in (off, found))
    return _figures(entry) + "".join(markup.cell(each, number=True) for each in counts)
