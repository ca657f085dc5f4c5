"""Findings of one or of many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.findings import Severity
from readcheck.output import escape
from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType
    from rich.table import Table

    from readcheck.report import LocatedFinding

SEVERITY_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def view(groups: Sequence[tuple[str, Sequence[LocatedFinding]]], width: int) -> RenderableType:
    """Findings under their paths, all in the same columns; an empty path is not shown.

    Args:
        groups: each article's path and findings, in the order to show them in.
        width: the columns of the terminal; few of them, and messages go below their rules.
    """
    every = [finding for _, found in groups for finding in found]
    widths = (max(len(_place(each)) for each in every), max(len(_rule(each)) for each in every))
    shown: list[RenderableType] = []
    for path, found in groups:
        if path:
            shown.append(Text(escape.path(path), style="bold"))
        shown += [_stacked(found) if width < parts.NARROW else _table(found, widths), Text()]
    return Group(*shown[:-1])


def _table(found: Sequence[LocatedFinding], widths: tuple[int, int]) -> Table:
    made = parts.table("where", "rule", "message", whole=("where", "rule"))
    made.show_header = False
    for column, width in zip(made.columns, widths, strict=False):
        column.min_width = width
    for finding in found:
        made.add_row(_place(finding), _rule(finding), parts.said(finding.message))
    return made


def _stacked(found: Sequence[LocatedFinding]) -> Table:
    made = parts.table("where", "finding", whole=("where",))
    made.show_header = False
    for finding in found:
        message = Text("\n").join((_rule(finding), parts.said(finding.message)))
        made.add_row(_place(finding), message)
    return made


def _place(finding: LocatedFinding) -> Text:
    return parts.place(finding.location.start)


def _rule(finding: LocatedFinding) -> Text:
    return Text.assemble((finding.severity, SEVERITY_STYLES[finding.severity]), " ", finding.rule)
