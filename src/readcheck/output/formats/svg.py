"""A picture of the tables, for a README or a slide: SVG in one file that loads nothing.

Its letters come in whatever monospaced font the reader has, each as wide as its cell.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, TextIO

from readcheck.output.formats import table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
CLOSING_LINE = False
WIDEST = 100  # columns: in more of them the letters of a picture on a page are too small to read
# rich's own frame asks a server for a font.
_FRAME = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px ui-monospace, Menlo, Consolas, \
"DejaVu Sans Mono", monospace; white-space: pre }}
.{unique_id}-title {{ font: bold 18px system-ui, Helvetica, Arial, sans-serif }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">\
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def render(reports: Iterable[Report], out: TextIO, style: Style) -> None:
    """Draw what the table format prints, in colour."""
    out.write(picture(reports, style, "readcheck"))


def picture(reports: Iterable[Report], style: Style, title: str) -> str:
    """The picture of what the table format prints, as wide as that needs.

    Args:
        reports: what is shown.
        style: as for a terminal; its width is taken up to `WIDEST` columns.
        title: what the picture's frame says.
    """
    printed = io.StringIO()
    width = min(style.width or WIDEST, WIDEST)
    table.render(reports, printed, style._replace(color=True, width=width))
    return drawn(printed.getvalue(), title)


def drawn(printed: str, title: str) -> str:
    """The picture of what a terminal shows, as wide as its longest line.

    Args:
        printed: what was printed, with its escape sequences of colour.
        title: what the picture's frame says.
    """
    from rich.console import Console
    from rich.text import Text

    shown = Text.from_ansi(printed)
    console = Console(
        record=True,
        width=max((line.cell_len for line in shown.split()), default=0) or WIDEST,
        file=io.StringIO(),
        color_system="standard",
        force_terminal=True,
        legacy_windows=False,
    )
    console.print(shown, end="", no_wrap=True, overflow="ignore", crop=False, highlight=False)
    # The fixed id keeps the picture the same from run to run.
    return console.export_svg(title=title, code_format=_FRAME, unique_id="readcheck")
