"""A comment switches off a rule that does not exist.

It does nothing, and whoever wrote it believes that it does. The message names the nearest rule.

Bad:

    <!-- readcheck-disable reading-time -->

Good:

    <!-- readcheck-disable reading-time-off -->
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck import families
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.suppression.directives import Directive

RULE = "unknown-suppression"


def review(used: Mapping[Directive, frozenset[str]], _: frozenset[str]) -> Iterator[Finding]:
    """Findings for the directives that name rules nobody knows."""
    known = families.names("checks")
    for directive in used:
        for name in directive.rules:
            if name not in known:
                yield _finding(directive, name, known)


def _finding(directive: Directive, name: str, known: tuple[str, ...]) -> Finding:
    hint = did_you_mean(name, known)
    message = f"readcheck-{directive.action} names an unknown rule {name!r}{hint}"
    return Finding(RULE, Severity.WARNING, message, directive.span, data={"rule": name})


CHECK = Check(severity=Severity.WARNING, review=review)
