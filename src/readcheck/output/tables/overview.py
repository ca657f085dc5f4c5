"""Many articles: a row each, then the findings."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from math import ceil
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from readcheck.output import escape
from readcheck.output.headline import telling_claim
from readcheck.output.left_out import told
from readcheck.output.style import Tally, counted_noun, is_estimated
from readcheck.output.tables import findings, parts, sections
from readcheck.scores.base import deciding_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from readcheck.output.style import Style
    from readcheck.report import Report
    from readcheck.scores.model import Score

COLUMNS = ("path", "words", "time", "claimed", "verdict", "grade", "findings")
_ALWAYS = 3  # columns: the others are there if at least one article has something in them
_FOLDED = frozenset({"claimed", "findings"})  # between words, before any path is
_PATH = 24  # columns of the terminal that a path gets at least, if it needs them
_GAP = 2
_MANY = 20  # articles; of more only those with findings have a row
_UNREAD = "not checked"


def panels(
    reports: Iterable[Report], width: int, style: Style
) -> Iterator[tuple[str, RenderableType]]:
    """A row an article, more of each if the style asks for it, then every finding, then the sum."""
    tally = Tally()
    found = []
    more: dict[str, list[RenderableType]] = {}
    rows: list[tuple[Text, ...]] = []
    words, seconds, estimated = 0, 0.0, False
    grades: list[Score] = []
    for report in reports:
        tally.add(report)
        if report.measures is not None:
            grades += filter(None, [deciding_score(report.measures.scores, report.grade_formula)])
            words += report.measures.extent.text_words
            estimated |= is_estimated(report.language)
            seconds += report.measures.estimate.seconds
        rows.append((Text(escape.path(report.path), style="cyan"), *_row(report)))
        if report.findings:
            found.append((report.path, report.findings))
        for title, shown in _more(report, style):
            more.setdefault(title, []).extend((_path(report), shown))
    quiet = 0
    if len(rows) > _MANY and not style.every_row:
        every = len(rows)
        rows = [row for row in rows if row[-1]]
        quiet = every - len(rows)
    if tally.articles > 1:
        rows.append(_total(tally.articles, _words(words, estimated=estimated), seconds))
    if rows:
        doubts = [] if quiet else parts.doubts(grades, marked=True)
        yield "Articles", Group(_articles(rows, width), *doubts, *_left_out(quiet))
    for title, parted in more.items():
        yield title, Group(*parted)
    if found:
        yield "Findings", findings.view(found, width)
    yield "", Text(tally.sentence())


def _left_out(quiet: int) -> Iterator[Text]:
    if quiet:
        articles = counted_noun(quiet, "article")
        yield Text(f"{articles} without findings not shown; --all shows every one", style="dim")


def _more(report: Report, style: Style) -> Iterator[tuple[str, RenderableType]]:
    """What is shown of an article below its row, each with the title it goes under."""
    if style.explain_content and report.chosen:
        lines = [report.chosen, *(f"left out: {told(part)}" for part in report.left_out)]
        shown = Group(*(parts.said(line) for line in lines))
        yield "Content", Padding(shown, (0, 0, 0, 2))
    if (divided := sections.view(report, style.by)) is not None:
        yield f"{style.by.title()}s", divided
    if report.cross_check:
        yield "Cross-check", parts.compared(report.cross_check)


def _path(report: Report) -> Text:
    return Text(escape.path(report.path), style="bold")


def _total(articles: int, words: str, seconds: float) -> tuple[Text, ...]:
    cells = (counted_noun(articles, "article"), words, _hours(seconds))
    return tuple(Text(cell, style="bold") for cell in cells) + (Text(),) * (len(COLUMNS) - 3)


def _words(number: int, *, estimated: bool) -> str:
    return f"about {number:,}" if estimated else f"{number:,}"


def _hours(seconds: float) -> str:
    """Rounded up to minutes, as each article's time is: "14 min", "2 h 5 min"."""
    hours, minutes = divmod(ceil(seconds / 60), 60)
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min"


def _articles(rows: Sequence[tuple[Text, ...]], width: int) -> RenderableType:
    """A table if that leaves room for the paths, else an article's figures below its path."""
    shown = [i for i in range(len(COLUMNS)) if i < _ALWAYS or any(row[i] for row in rows)]
    wanted = [_needed(rows, i, whole=True) for i in shown]
    least = [min(wanted[0], _PATH), *(_needed(rows, i, whole=False) for i in shown[1:])]
    spare = width - parts.FRAME - sum(least) - _GAP * (len(shown) - 1)
    if width < parts.NARROW or spare < 0:
        return _lines(rows)
    made = parts.table(*(COLUMNS[i] for i in shown), right=("words", "time", "grade"))
    for column, enough, asked in zip(made.columns, least, wanted, strict=True):
        more = min(spare, asked - enough)
        column.width = enough + more
        spare -= more
    for row in rows:
        made.add_row(*(row[i] for i in shown))
    return made


def _needed(rows: Iterable[tuple[Text, ...]], column: int, *, whole: bool) -> int:
    """How wide a column must be, at least or to show its cells `whole`."""
    name = COLUMNS[column]
    cells = (row[column].plain for row in rows)
    pieces = (cell.split() if name in _FOLDED and not whole else [cell] for cell in cells)
    return max(cell_len(piece) for piece in [name, *chain.from_iterable(pieces)])


def _lines(rows: Iterable[tuple[Text, ...]]) -> RenderableType:
    """Each article's path, and under it what its row would hold."""
    return Group(*(line for row in rows for line in (row[0], _told(row))))


def _told(row: tuple[Text, ...]) -> RenderableType:
    cells = [
        Text("" if cell.plain == _UNREAD else f"{name} ", style="dim").append_text(cell)
        for name, cell in zip(COLUMNS[1:], row[1:], strict=True)
        if cell
    ]
    return Padding(Text(", ").join(cells), (0, 0, 0, 2))


def _row(report: Report) -> tuple[Text, ...]:
    measures = report.measures
    if measures is None:
        unread = report.error is not None
        return (Text(),) * 5 + (Text(_UNREAD, style="red") if unread else _counted(report),)
    claim = telling_claim(report)
    return (
        Text(_words(measures.extent.text_words, estimated=is_estimated(report.language))),
        Text(_hours(measures.estimate.seconds)),
        parts.said(claim.claim.published) if claim else Text(),
        parts.verdict(claim.outcome) if claim else Text(),
        _grade(measures.scores, report.grade_formula),
        _counted(report),
    )


def _grade(scores: Mapping[str, Score], formula: str) -> Text:
    """The grade by the formula that counts, or by one of the language's own."""
    graded = deciding_score(scores, formula)
    if graded is None or graded.grade is None:
        return Text()
    mark = "" if graded.reliable else "*"
    return Text(f"{graded.grade:.1f}{mark}", style="" if graded.reliable else "dim")


def _counted(report: Report) -> Text:
    counts = Counter(finding.severity for finding in report.findings)
    pieces = [
        Text(counted_noun(counts[severity], severity), style=style)
        for severity, style in findings.SEVERITY_STYLES.items()
        if counts[severity]
    ]
    return Text(", ").join(pieces)
