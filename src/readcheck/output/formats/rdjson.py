"""Reviewdog's diagnostic format as one object, with fixes as suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck.output.json_contract import dumps, write_each
from readcheck.output.problems import problems
from readcheck.output.reviewdog import SOURCE, diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = False
CLOSING_LINE = False


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write the object, a diagnostic a line, each as soon as it comes."""
    out.write(f'{{"source": {dumps(SOURCE)}, "diagnostics": [')
    write_each(map(diagnostic, problems(reports)), out)
    out.write("]}\n")
