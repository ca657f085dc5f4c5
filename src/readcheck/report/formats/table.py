"""Tables for a person at a terminal: one article in full, or a row each, then the findings."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.report.formats.base import Style
    from readcheck.report.model import Report

NEEDS_MEASURES = True
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, style: Style) -> None:
    """Write everything about a single article, or a row for each of many."""
    from rich.console import Console

    from readcheck.report.tables import article, overview, parts

    console = Console(
        file=out,
        width=style.width,
        color_system="standard" if style.color else None,
        force_terminal=style.color,
        no_color=not style.color,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        legacy_windows=False,
    )
    stream = iter(reports)
    first = list(islice(stream, 2))
    if len(first) == 1 and first[0].error is None:
        panels = article.panels(first[0], console.width, explain_content=style.explain_content)
    else:
        panels = overview.panels(chain(first, stream), console.width)
    parts.show(console, panels)
