"""The whole report for machines: version 1 of the contract that `report/schema.json` states.

The output is ASCII without control characters, and no two number signs follow each other, so that
no terminal, locale or CI runner (which obeys `##[...]` in a log) garbles or obeys what it holds.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

from readcheck._version import __version__
from readcheck.report.encode import article_dict
from readcheck.report.formats.base import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.report.formats.base import Style
    from readcheck.report.model import Report

NEEDS_MEASURES = True
CLOSING_LINE = False
VERSION = 1


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write one JSON object, its articles each on a line of its own as they come."""
    tally = Tally()
    out.write(f'{{"version": {VERSION}, "readcheck": {json.dumps(__version__)}, "articles": [')
    for index, report in enumerate(reports):
        tally.add(report)
        out.write(",\n" if index else "\n")
        out.write(json.dumps(article_dict(report), allow_nan=False).replace("##", "#\\u0023"))
    out.write(f'\n], "summary": {json.dumps(_summary(tally))}}}\n')


def _summary(tally: Tally) -> dict[str, object]:
    return {"articles": tally.articles, "findings": tally.findings, "errors": tally.errors}
