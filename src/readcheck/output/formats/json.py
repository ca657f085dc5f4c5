"""The whole report for machines: version 1 of the contract that `output/schema.json` states.

Its articles come as they are checked, each on a line of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck._version import __version__
from readcheck.output.json_contract import SEPARATOR, article_dict, dumps
from readcheck.output.style import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
NEEDS_SECTIONS = True
CLOSING_LINE = False
VERSION = 1


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write one JSON object, its articles each on a line of its own as they come."""
    tally = Tally()
    out.write(f'{{"version": {VERSION}, "readcheck": {dumps(__version__)}, "articles": [')
    for index, report in enumerate(tally.counted(reports)):
        out.write(SEPARATOR if index else "\n")
        out.write(dumps(article_dict(report)))
    out.write(f'\n], "summary": {dumps(_summary(tally))}}}\n')


def _summary(tally: Tally) -> dict[str, object]:
    return {
        "articles": tally.articles,
        "findings": tally.findings,
        "errors": tally.errors,
        "silenced": tally.silenced._asdict(),
    }
