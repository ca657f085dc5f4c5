"""A comment switches off a rule that would have found nothing there.

Such a comment outlives the mistake it was written for, and then hides the next one. It is reported
when all of its rules were run and at least one of them had nothing to silence; a comment that
names rules of which some are needed is mended by taking out the others.

Bad, in an article whose reading time is right:

    <!-- readcheck-disable-next-line reading-time-off -->
    Reading Time: 2 minutes

Good:

    Reading Time: 2 minutes
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.findings import Edit, Finding, Fix, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.suppression.directives import Directive

RULE = "unused-suppression"


def review(used: Mapping[Directive, frozenset[str]], run: frozenset[str]) -> Iterator[Finding]:
    """Findings for the directives that silenced less than they name."""
    from readcheck.suppression.directives import Action

    for directive, silenced in used.items():
        if directive.action is Action.ENABLE:
            continue
        idle = tuple(sorted((set(directive.rules) & run) - silenced))
        if directive.rules and not idle:
            continue
        if directive.rules or not silenced:
            yield _finding(directive, idle)


def _finding(directive: Directive, idle: tuple[str, ...]) -> Finding:
    what = ", ".join(idle) or "any rule"
    whole = set(idle) == set(directive.rules)
    return Finding(
        RULE,
        Severity.WARNING,
        f"readcheck-{directive.action} silences nothing of {what} here",
        directive.span,
        Fix((Edit(directive.span, ""),)) if whole else None,
        {"rules": list(idle)},
    )


CHECK = Check(severity=Severity.WARNING, review=review, fixable=True)
