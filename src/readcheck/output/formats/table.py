"""Tables for a person at a terminal: one article in full, or a row each, then the findings."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
NEEDS_HARDEST = True
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, style: Style) -> None:
    """Write everything about a single article, or a row for each of many."""
    from readcheck.output.tables import article, overview, parts

    console = parts.console_for(out, style)
    stream = iter(reports)
    first = list(islice(stream, 2))
    if len(first) == 1 and first[0].error is None:
        parts.show(console, article.panels(first[0], console.width, style))
    else:
        parts.show(console, overview.panels(chain(first, stream), console.width, style))
