"""Reviewdog's diagnostic format, a diagnostic a line; see `rdjson`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output.json_contract import dumps
from readcheck.output.problems import problems
from readcheck.output.reviewdog import SOURCE, diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = False
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write each diagnostic as soon as it comes."""
    diagnostics = ({**diagnostic(problem), "source": SOURCE} for problem in problems(reports))
    out.writelines(f"{dumps(each)}\n" for each in diagnostics)
