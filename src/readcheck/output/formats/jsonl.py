"""One JSON object a line, an article each: the entries of the JSON report's `articles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output.json_contract import article_dict, dumps

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
NEEDS_EVERYTHING = True
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write each report as soon as it comes."""
    out.writelines(f"{dumps(article_dict(report))}\n" for report in reports)
