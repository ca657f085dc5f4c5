"""Many articles: a row each, then the findings."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from readcheck.output import escape
from readcheck.output.headline import telling_claim
from readcheck.output.left_out import told
from readcheck.output.style import Tally, counted_noun, is_estimated, word_figure
from readcheck.output.tables import findings, parts, sections
from readcheck.scores.base import deciding_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from readcheck.output.style import Style
    from readcheck.report import LocatedFinding, Report
    from readcheck.scores.model import Score

COLUMNS = ("path", "words", "time", "claimed", "verdict", "grade", "findings")
_ALWAYS = 3  # columns: the others are there if at least one article has something in them
_FOLDED = frozenset({"claimed", "verdict", "findings"})  # between words, before any path is
_PATH = 22  # columns of the terminal that a path gets at least, if it needs them
_GAP = 2
_MANY = 20  # articles; of more only those with findings have a row
# What columns have at least whose cells are not known yet, and what is likely to come.
_LEAST = MappingProxyType(
    {"words": 6, "time": 6, "claimed": 7, "verdict": 7, "grade": 5, "findings": 10}
)
_LARGE = tuple(map(Text, ("", "999,999", "99 h 59 min", "", "", "", "")))
_UNREAD = "not checked"


class _Run:
    """What the articles of a run come to, and what there is to show below their rows."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.tally = Tally()
        self.found: list[tuple[str, Sequence[LocatedFinding]]] = []
        self.more: dict[str, list[RenderableType]] = {}
        self.words, self.seconds, self.estimated = 0, 0.0, False
        self.grades: list[Score] = []
        self.quiet = 0

    def row(self, report: Report) -> tuple[Text, ...]:
        """Count an article, and give its row."""
        self.tally.add(report)
        if report.measures is not None:
            grade = deciding_score(report.measures.scores, report.grade_formula)
            self.grades += filter(None, [grade])
            self.words += report.measures.extent.text_words
            self.estimated |= is_estimated(report.language)
            self.seconds += report.measures.estimate.seconds
        if report.findings:
            self.found.append((report.path, report.findings))
        for title, shown in _more(report, self.style):
            self.more.setdefault(title, []).extend((_path(report), shown))
        return (Text(escape.path(report.path), style="cyan"), *_row(report))

    def total(self) -> Iterator[tuple[Text, ...]]:
        """The row of the sum, where there is one."""
        if self.tally.articles > 1:
            cells = (
                counted_noun(self.tally.articles, "article"),
                word_figure(f"{self.words:,}", estimated=self.estimated),
                _hours(self.seconds),
            )
            rest = (Text(),) * (len(COLUMNS) - len(cells))
            yield tuple(Text(cell, style="bold") for cell in cells) + rest

    def rest(self, width: int) -> Iterator[tuple[str, RenderableType]]:
        """What stands below the rows."""
        for title, parted in self.more.items():
            yield title, Group(*parted)
        if self.found:
            yield "Findings", findings.view(self.found, width)
        yield "", Text(self.tally.sentence())


def panels(
    reports: Iterable[Report], width: int, style: Style
) -> Iterator[tuple[str, RenderableType | parts.Growing]]:
    """A row an article, more of each if the style asks for it, then every finding, then the sum.

    The rows of a few articles wait for each other, so that no column is wider than it must be;
    those of many come when they are known, and only for articles with findings, unless the style
    asks for all.
    """
    run = _Run(style)
    stream = iter(reports)
    first = [run.row(report) for report in islice(stream, _MANY + 1)]
    if len(first) > _MANY:
        yield "Articles", parts.Growing(_growing(run, first, stream, width))
    elif first:
        rows = (*first, *run.total())
        yield "Articles", Group(_articles(rows, width), *parts.doubts(run.grades, marked=True))
    yield from run.rest(width)


def _growing(
    run: _Run, first: Sequence[tuple[Text, ...]], others: Iterable[Report], width: int
) -> Iterator[RenderableType]:
    """The rows of many articles as they come, in columns that the first of them decide."""
    widths = _widths((*first, _LARGE), range(len(COLUMNS)), width, least=_LEAST)
    if widths:
        yield _table((), range(len(COLUMNS)), widths, header=True)
    for row in chain(first, map(run.row, others)):
        if row[-1] or run.style.every_row:
            yield _table([row], range(len(COLUMNS)), widths) if widths else _lines([row])
        else:
            run.quiet += 1
    for row in run.total():
        yield _table([row], range(len(COLUMNS)), widths) if widths else _lines([row])
    if run.quiet:
        articles = counted_noun(run.quiet, "article")
        yield Text(f"{articles} without findings not shown; --all shows every one", style="dim")
    else:
        yield from parts.doubts(run.grades, marked=True)


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


def _hours(seconds: float) -> str:
    """Rounded up to minutes, as each article's time is: "14 min", "2 h 5 min"."""
    hours, minutes = divmod(ceil(seconds / 60), 60)
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min"


def _articles(rows: Sequence[tuple[Text, ...]], width: int) -> RenderableType:
    """A table if that leaves room for the paths, else an article's figures below its path."""
    shown = [i for i in range(len(COLUMNS)) if i < _ALWAYS or any(row[i] for row in rows)]
    widths = _widths(rows, shown, width)
    return _table(rows, shown, widths, header=True) if widths else _lines(rows)


def _widths(
    rows: Sequence[tuple[Text, ...]],
    shown: Sequence[int],
    width: int,
    least: Mapping[str, int] = MappingProxyType({}),
) -> list[int]:
    """How wide the columns are; empty where rows do not fit side by side.

    Args:
        rows: what is to stand in them.
        shown: the columns, by number.
        width: what the terminal has.
        least: what some must have, in place of what these rows need.
    """
    wanted = [_needed(rows, i, whole=True) for i in shown]
    enough = [least.get(COLUMNS[i]) or _needed(rows, i, whole=False) for i in shown]
    enough[0] = min(wanted[0], _PATH)
    spare = width - parts.FRAME - sum(enough) - _GAP * (len(shown) - 1)
    if width < parts.NARROW or spare < 0:
        return []
    missing = [asked - given for asked, given in zip(wanted, enough, strict=True)]
    for column in sorted(range(len(shown)), key=missing.__getitem__):  # Most cells whole.
        more = min(spare, max(missing[column], 0))
        enough[column] += more
        spare -= more
    if least:
        enough[0] += spare
    return enough


def _table(
    rows: Iterable[tuple[Text, ...]],
    shown: Iterable[int],
    widths: Iterable[int],
    *,
    header: bool = False,
) -> RenderableType:
    made = parts.table(*(COLUMNS[i] for i in shown), right=("words", "time", "grade"))
    made.show_header = header
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
        column.no_wrap = False  # What is wider than those before it folds.
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
    words = f"{measures.extent.text_words:,}"
    return (
        Text(word_figure(words, estimated=is_estimated(report.language))),
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
