"""The screen of watched articles: figures with what moved, findings, hard sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.console import Group
from rich.panel import Panel
from rich.text import Text

from readcheck.output import escape
from readcheck.output.style import clock, counted_noun
from readcheck.output.tables import findings, hardest, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.console import RenderableType

    from readcheck.watch.session import State, Watched

_GAP = "   "
_LINES_AROUND = 8  # of the screen, that the findings of an article do not get


class _Figure(NamedTuple):
    """A figure of an article: `bad` is whether more of it is worse."""

    name: str
    value: float
    form: Callable[[float], str]
    bad: bool = False

    def change(self, then: State | None) -> str:
        """By how much it moved since then, as it shows; nothing where it shows none."""
        before = _value(then, self.name)
        if before is None or self.form(self.value) == self.form(before):
            return ""
        return f"{'+' if self.value > before else '−'}{self.form(abs(self.value - before))}"

    def style(self, change: str) -> str:
        """The colour of a change."""
        if not self.bad:
            return "cyan"
        return "red" if change.startswith("+") else "green"


def screen(articles: Sequence[Watched], width: int, height: int, status: str) -> RenderableType:
    """All watched articles: one in full, or a line for each of many."""
    if not articles:
        body: list[RenderableType] = [Text("nothing to check here yet", style="dim")]
    elif len(articles) == 1:
        body = list(_article(articles[0], width, height))
    else:
        body = [_overview(articles), *_problems(articles)]
    return Group(*body, Text(status, style="dim", no_wrap=True, overflow="ellipsis"))


def moved(article: Watched) -> str:
    """What moved since watching began, in a line; nothing where nothing did."""
    if article.first is None or article.now is None or article.now == article.first:
        return ""
    pairs = [
        ("words", article.first.figures.words, article.now.figures.words, "{:,}"),
        ("minutes", article.first.figures.minutes, article.now.figures.minutes, "{}"),
        ("grade", article.first.figures.grade, article.now.figures.grade, "{:.1f}"),
        ("findings", article.first.findings, article.now.findings, "{}"),
    ]
    told = [
        f"{name} {form.format(old)} to {form.format(new)}"
        for name, old, new, form in pairs
        if old is not None and new is not None and form.format(old) != form.format(new)
    ]
    return f"{escape.path(article.report.path)}: {', '.join(told)}" if told else ""


def _article(article: Watched, width: int, height: int) -> Iterator[RenderableType]:
    report = article.report
    head = [Text(escape.path(report.path), style="cyan")]
    if report.title:
        head.insert(0, parts.said(report.title, style="bold"))
    lines: list[RenderableType] = [Text(" · ").join(head)]
    if article.now is not None:
        lines += _figures(article, width - parts.FRAME)
    if article.problem:
        lines.append(_kept(article))
    yield Panel(Group(*lines), border_style="dim", width=width)
    room = max(height - _LINES_AROUND, 3)
    if report.findings:
        shown = report.findings[:room]
        more = len(report.findings) - len(shown)
        found = findings.view([("", shown)], width)
        rest = [Text(f"and {counted_noun(more, 'finding')} more", style="dim")] if more else []
        yield _panel("Findings", Group(found, *rest), width)
    elif article.now is not None:
        yield _panel("Findings", Text("nothing to report", style="green"), width)
    costly = report.measures.hardest if report.measures else None
    if costly:
        fitting = costly[: max(room - len(report.findings), 1)]
        yield _panel(hardest.TITLE, hardest.view(fitting, header=True), width)


def _panel(title: str, body: RenderableType, width: int) -> Panel:
    return Panel(
        body, title=Text(title, style="bold"), title_align="left", border_style="dim", width=width
    )


def _figures(article: Watched, width: int) -> list[Text]:
    """The figures in as few lines as hold them; none is parted from what it moved by."""
    assert article.now is not None
    lines: list[Text] = []
    for figure in _shown(article.now):
        made = _moved(figure, article)
        if lines and lines[-1].cell_len + len(_GAP) + made.cell_len <= width:
            lines[-1] = Text.assemble(lines[-1], _GAP, made)
        else:
            lines.append(made)
    return lines


def _moved(figure: _Figure, article: Watched) -> Text:
    """A figure, what moved since the last save, and what since the beginning where that is more."""
    made = Text.assemble((f"{figure.name} ", "dim"), (figure.form(figure.value), "bold"))
    last, all_of_it = figure.change(article.before), figure.change(article.first)
    if last:
        made.append(f" {last}", style=figure.style(last))
    if all_of_it and all_of_it != last:
        made.append(f" ({all_of_it} in all)", style=figure.style(all_of_it))
    return made


def _shown(state: State) -> Iterator[_Figure]:
    found = state.figures
    yield _Figure("words", found.words, "{:,.0f}".format)
    yield _Figure("time", found.seconds, clock)
    if found.grade is not None:
        yield _Figure("grade", found.grade, "{:.1f}".format, bad=True)
    yield _Figure("findings", state.findings, "{:,.0f}".format, bad=True)


def _value(state: State | None, name: str) -> float | None:
    if state is None:
        return None
    return {figure.name: figure.value for figure in _shown(state)}.get(name)


def _kept(article: Watched) -> Text:
    if article.now is None:
        return Text(escape.text(article.problem), style="red")
    told = f"the last save cannot be read ({escape.text(article.problem)}); this is the one before"
    return Text(told, style="yellow")


def _overview(articles: Sequence[Watched]) -> RenderableType:
    made = parts.table("path", "words", "time", "grade", "findings", right=("words", "findings"))
    for article in articles:
        if article.now is None:
            made.add_row(Text(escape.path(article.report.path), style="cyan"), _kept(article))
            continue
        made.add_row(
            Text(escape.path(article.report.path), style="cyan"),
            *(_cell(article, name) for name in ("words", "time", "grade", "findings")),
        )
    return made


def _cell(article: Watched, name: str) -> Text:
    assert article.now is not None
    figures = {figure.name: figure for figure in _shown(article.now)}
    if name not in figures:
        return Text()
    figure = figures[name]
    change = figure.change(article.first)
    made = Text(figure.form(figure.value))
    return made.append(f" {change}" if change else "", style=figure.style(change))


def _problems(articles: Sequence[Watched]) -> Iterator[RenderableType]:
    groups = [(a.report.path, a.report.findings) for a in articles if a.report.findings]
    if groups:
        yield findings.view(groups, parts.NARROW)
