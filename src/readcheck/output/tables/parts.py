"""Parts that the views of one and of many articles share.

Everything is a `Text`, never markup, and what an input says is neutralised first: a terminal obeys
some characters, and a CI runner some lines of a log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.measure import Measurement
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from readcheck.claims.model import Outcome
from readcheck.output import escape, terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from readcheck.output.style import Style
    from readcheck.report import CrossCheckRow
    from readcheck.scores.model import Score
    from readcheck.source import Position

NARROW = 80  # Below so many columns, what stands side by side elsewhere is stacked.
_VERDICT_STYLES = {Outcome.HOLDS: "green", Outcome.OFF: "red", Outcome.CANNOT_TELL: "yellow"}
FRAME = 4  # columns that a panel's two edges and their padding take
_INDENT = 2


class Sheet(Console):
    """A console that knows whether what it shows stands in frames."""

    frames = True


def console_for(out: TextIO, style: Style, *, live: bool = False) -> Sheet:
    """Where tables are printed: coloured as the style says, and as nothing else does.

    `live` is for a screen that is drawn again and again, whether or not it has colours.
    """
    made = Sheet(
        file=terminal.legible(out),
        width=style.width,
        color_system="standard" if style.color else None,
        force_terminal=style.color or live,
        no_color=not style.color,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        legacy_windows=False,
    )
    made.frames = style.frames
    return made


def table(*columns: str, right: Iterable[str] = (), whole: Iterable[str] = ()) -> Table:
    """An empty table whose cells fold: nothing is ever cut off.

    Columns of numbers go to the `right`; those of our own short words stay `whole` where others
    can give way.
    """
    made = Table(box=None, header_style="dim", padding=(0, 2, 0, 0), pad_edge=False)
    for name in columns:
        made.add_column(
            name,
            justify="right" if name in right else "left",
            no_wrap=name in right or name in whole,
            overflow="fold",
        )
    return made


def pairs(lines: Iterable[tuple[str, str]]) -> Table:
    """Names, and beside each what there is to say of it."""
    made = table("name", "text")
    made.show_header = False
    for name, text in lines:
        made.add_row(said(name, "dim"), said(text))
    return made


class Growing:
    """A part whose pieces are shown below each other as they come, in all of the width."""

    def __init__(self, pieces: Iterable[RenderableType]) -> None:
        self.pieces = pieces


def show(console: Sheet, panels: Iterable[tuple[str, RenderableType | Growing]]) -> None:
    """Print titled parts below each other: in frames as wide as the widest needs, or without."""
    if console.frames:
        _framed(console, panels)
    else:
        _plain(console, panels)


def _plain(console: Sheet, panels: Iterable[tuple[str, RenderableType | Growing]]) -> None:
    """Parts below their titles, indented; where a line folds, no command may come to its start."""
    for number, (title, body) in enumerate(panels):
        if number:
            console.file.write("\n")
        if title:
            _write_harmless(console, Text(title, style="bold"))
        for piece in body.pieces if isinstance(body, Growing) else (body,):
            _write_harmless(console, Padding(piece, (0, 0, 0, _INDENT if title else 0)))


def _write_harmless(console: Sheet, shown: RenderableType) -> None:
    with console.capture() as printed:
        console.print(shown)
    lines = (escape.uncommanding(line.rstrip()) for line in printed.get().split("\n")[:-1])
    console.file.writelines(f"{line}\n" for line in lines)


def _framed(console: Sheet, panels: Iterable[tuple[str, RenderableType | Growing]]) -> None:
    framed: list[tuple[str, RenderableType]] = []
    grown = False
    for title, body in panels:
        if isinstance(body, Growing):
            _grow(console, title, body)
            grown = True
        else:
            framed.append((title, body))
    needed = (Measurement.get(console, console.options, body).maximum for _, body in framed)
    width = console.width if grown else min(console.width, max(needed, default=0) + FRAME)
    for title, body in framed:
        console.print(_frame(title, body, width))


def _grow(console: Sheet, title: str, body: Growing) -> None:
    """A frame around pieces: its top with the first, its bottom when there are no more."""
    bottom = ""
    for piece in body.pieces:
        with console.capture() as printed:
            console.print(_frame(title, piece, console.width))
        top, *inside, last = printed.get().splitlines(keepends=True)
        console.file.writelines(inside if bottom else (top, *inside))
        bottom = last
    console.file.write(bottom)


def _frame(title: str, body: RenderableType, width: int) -> Panel:
    heading = Text(title, style="bold") if title else None
    return Panel(body, title=heading, title_align="left", border_style="dim", width=width)


def said(value: str, style: str = "") -> Text:
    """What an input says, made safe to show."""
    return Text(escape.text(value), style=style)


def verdict(outcome: Outcome | None, *, calm: bool = False) -> Text:
    """A verdict in words; nothing for what was not verified.

    That it cannot be told whether a title is true (`calm`) is the usual case and no alarm.
    """
    if outcome is None:
        return Text()
    quiet = calm and outcome is Outcome.CANNOT_TELL
    return Text(outcome.replace("-", " "), style="dim" if quiet else _VERDICT_STYLES[outcome])


def compared(rows: Iterable[CrossCheckRow]) -> Table:
    """Our scores beside textstat's, and why they differ."""
    made = table(
        "formula",
        "readcheck",
        "textstat",
        "why they differ",
        right=("readcheck", "textstat"),
        whole=("formula",),
    )
    for row in rows:
        made.add_row(
            Text(row.formula),
            Text(f"{row.ours:.2f}"),
            Text(f"{row.textstat:.2f}"),
            said(row.reason),
        )
    return made


def place(position: Position) -> Text:
    """A line and column of the article."""
    return Text(f"{position.line}:{position.column}", style="cyan")


def doubts(scores: Iterable[Score], *, named: bool = False, marked: bool = False) -> Iterator[Text]:
    """A line for each reason why scores are not reliable.

    Args:
        scores: those shown; if none of them is reliable, one line is enough.
        named: tell which scores each reason is about.
        marked: even if none is reliable, each has its mark.
    """
    every = list(scores)
    by_reason: dict[str, list[str]] = {}
    for score in every:
        if not score.reliable:
            by_reason.setdefault(score.reason, []).append(score.name)
    if every and not (marked or any(score.reliable for score in every)):
        yield Text(f"none is reliable: {'; '.join(by_reason)}", style="dim")
        return
    for reason, names in by_reason.items():
        whose = f" ({', '.join(names)})" if named else ""
        yield Text(f"* not reliable: {reason}{whose}", style="dim")
