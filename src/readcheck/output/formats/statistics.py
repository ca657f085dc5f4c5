"""How many findings each rule has, the most frequent first; `[*]` marks what `--fix` mends."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TextIO

from readcheck.output.problems import findings_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = False
CLOSING_LINE = True


def render(reports: Iterable[Report], out: TextIO, _style: Style) -> None:
    """Write a line a rule when all is checked."""
    counts: Counter[str] = Counter()
    fixable = set()
    for report in reports:
        for finding in findings_of(report):
            counts[finding.rule] += 1
            if finding.fix is not None:
                fixable.add(finding.rule)
    width = len(str(max(counts.values(), default=0)))
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        mark = "[*]" if rule in fixable else "   "
        out.write(f"{count:>{width}}  {mark}  {rule}\n")
