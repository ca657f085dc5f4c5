"""Obeying the comments that switch rules off, and remembering which of them did anything."""

from __future__ import annotations

from bisect import bisect_right
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
    concerned: dict[str, _Concerned] = {}
    kept = []
    for finding in findings:
        if finding.rule not in concerned:
            concerned[finding.rule] = _concerned(directives, finding.rule)
        silencer = _silencer(concerned[finding.rule], finding, source)
        if silencer is None:
            kept.append(finding)
        else:
            used[silencer].add(finding.rule)
    return Suppressed(tuple(kept), {key: frozenset(rules) for key, rules in used.items()})


class _Concerned(NamedTuple):
    """The directives about one rule, put so that a finding need not look at each of them."""

    by_line: dict[int, Directive]  # The lines that single ones silence.
    switches: list[Directive]  # What switches it off and on, in the order of the source.
    whole: Directive | None  # The one for the whole file.


def _concerned(directives: tuple[Directive, ...], rule: str) -> _Concerned:
    by_line: dict[int, Directive] = {}
    switches = []
    whole = None
    for directive in directives:
        if directive.rules and rule not in directive.rules:
            continue
        if directive.action in {Action.LINE, Action.NEXT_LINE}:
            line = directive.line + (directive.action is Action.NEXT_LINE)
            by_line.setdefault(line, directive)
        elif directive.action is Action.FILE:
            whole = whole or directive
        else:
            switches.append(directive)
    return _Concerned(by_line, switches, whole)


def _silencer(concerned: _Concerned, finding: Finding, source: Source) -> Directive | None:
    by_line, switches, whole = concerned
    start = finding.span.start
    single = by_line.get(source.position(start).line) if by_line else None
    if single is not None:
        return single
    before = bisect_right(switches, start, key=lambda directive: directive.span.end)
    if before and switches[before - 1].action is Action.DISABLE:
        return switches[before - 1]
    return whole
