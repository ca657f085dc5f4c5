"""Parts that the views of one and of many articles share.

Everything is a `Text`, never markup, and what comes from an input is neutralised first. Every
table has a left edge, so that no line of a log starts with what an input says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import Box
from rich.table import Table
from rich.text import Text

from readcheck.findings import Severity
from readcheck.report import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.claims.model import Outcome
    from readcheck.report.model import LocatedFinding
    from readcheck.source import Position

# A calm frame: a thin left edge, one rule under the head, air instead of lines.
FRAME = Box("│   \n│   \n│ ─ \n│   \n│   \n│   \n│   \n│   \n")
SEVERITY_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
VERDICTS = {
    "holds": ("holds", "green"),
    "off": ("off", "red"),
    "cannot-tell": ("cannot tell", "yellow"),
}


def table(title: str, *columns: str, right: Iterable[str] = ()) -> Table:
    """An empty table whose cells fold: nothing is ever cut off."""
    made = Table(
        title=Text(title, style="bold"),
        title_justify="left",
        box=FRAME,
        show_edge=True,
        border_style="dim",
        header_style="dim",
        pad_edge=True,
    )
    for name in columns:
        made.add_column(name, justify="right" if name in set(right) else "left", overflow="fold")
    return made


def said(value: str, style: str = "") -> Text:
    """What an input says, made safe to show."""
    return Text(escape.text(value), style=style)


def where(path: str, position: Position) -> Text:
    """A place that terminals and editors can open."""
    return Text(f"{escape.path(path)}:{position.line}:{position.column}", style="cyan")


def verdict(outcome: Outcome | None) -> Text:
    """A verdict in words; that of a claim about another article is none."""
    words, style = VERDICTS[outcome] if outcome else ("not its own", "dim")
    return Text(words, style=style)


def findings(rows: Iterable[tuple[str, LocatedFinding]]) -> Table:
    """Findings with their paths, in the order given."""
    made = table("Findings", "where", "severity", "rule", "message")
    for path, finding in rows:
        made.add_row(
            where(path, finding.location.start),
            Text(finding.severity, style=SEVERITY_STYLES[finding.severity]),
            Text(finding.rule),
            said(finding.message),
        )
    return made


def minutes(seconds: float) -> str:
    """Seconds as minutes with one decimal, or as seconds below a minute."""
    return f"{seconds / 60:.1f} min" if seconds >= 60 else f"{seconds:.0f} s"  # noqa: PLR2004 - s/min
