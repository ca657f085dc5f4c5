"""Obeying the comments that switch rules off, and remembering which of them did anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.suppression.directives import Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.findings import Finding
    from readcheck.source import Source
    from readcheck.suppression.directives import Directive


class Suppressed(NamedTuple):
    """The findings that stay, and for each directive the rules it silenced."""

    kept: tuple[Finding, ...]
    used: dict[Directive, frozenset[str]]


def apply(
    findings: Iterable[Finding], directives: tuple[Directive, ...], source: Source
) -> Suppressed:
    """Take away the findings that directives silence.

    A finding belongs to the place it starts at: what is switched off from a comment on is what
    stands behind it, on its own line as well. It is silenced by the narrowest directive that names
    it, so that a wider one that does nothing else can be told to be unused.
    """
    used: dict[Directive, set[str]] = {directive: set() for directive in directives}
    kept = []
    for finding in findings:
        silencer = _silencer(directives, finding, source)
        if silencer is None:
            kept.append(finding)
        else:
            used[silencer].add(finding.rule)
    return Suppressed(tuple(kept), {key: frozenset(rules) for key, rules in used.items()})


def _silencer(
    directives: tuple[Directive, ...], finding: Finding, source: Source
) -> Directive | None:
    concerned = [d for d in directives if not d.rules or finding.rule in d.rules]
    if not concerned:
        return None
    start = finding.span.start
    line = source.position(start).line
    for directive in concerned:
        if directive.action is Action.LINE and directive.line == line:
            return directive
        if directive.action is Action.NEXT_LINE and directive.line + 1 == line:
            return directive
    switched = [d for d in concerned if d.action in {Action.DISABLE, Action.ENABLE}]
    before = [d for d in switched if d.span.end <= start]
    if before and before[-1].action is Action.DISABLE:
        return before[-1]
    return next((d for d in concerned if d.action is Action.FILE), None)
