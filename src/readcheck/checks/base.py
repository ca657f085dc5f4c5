"""What a check is, and how the checks of a run are chosen.

A check is a file of this folder with an object `CHECK = Check(...)`; the module's
docstring is its documentation: a first line that says what is wrong, why it matters, a bad and a
good example.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readcheck import families

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding, Severity
    from readcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Check:
    """A rule. `find` yields a finding a breach; `default` tells whether it runs unasked."""

    find: Callable[[Analysis], Iterator[Finding]]
    severity: Severity
    default: bool = True
    fixable: bool = False


def selected(settings: Settings) -> dict[str, Check]:
    """The checks that these settings ask for, by rule name, in alphabetical order.

    `select` names replace the defaults, `ignore` takes away; "all" selects every check.
    """
    every = families.members("checks", "CHECK")
    if "all" in settings.select:
        wanted = set(every)
    elif settings.select:
        wanted = set(settings.select)
    else:
        wanted = {name for name, check in every.items() if check.default}
    return {name: check for name, check in every.items() if name in wanted - set(settings.ignore)}


def run_checks(analysis: Analysis) -> list[Finding]:
    """The findings of the selected checks, in the order of the source, then of the rules' names."""
    findings = [
        finding
        for check in selected(analysis.settings).values()
        for finding in check.find(analysis)
    ]
    return sorted(findings, key=lambda finding: (finding.span, finding.rule))
