"""Conventions that the pages of a run contradict: no reading time is mended by them.

A theme may be set to another speed than the one that it comes with. The convention of its name is
then wrong for the site, and mending by it would overwrite every right time. What one page says
proves nothing, so that a file alone is mended by the convention that is set for it.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from readcheck.checks import reading_time_disagrees, reading_time_off
from readcheck.claims.model import Outcome, Verdict, tells_a_rule
from readcheck.claims.verify.all_kinds import verify
from readcheck.claims.verify.judge import row_for
from readcheck.output.style import counted_noun
from readcheck.reading.conventions import resolve
from readcheck.reading.exact import applies, widened
from readcheck.reading.plain_rules import (
    FASTEST,
    FASTEST_CHARACTERS,
    FEWEST,
    Timed,
    followed,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from readcheck.analysis import Analysis
    from readcheck.reading.plain_rules import OwnRule
    from readcheck.report import LocatedFinding, Report

TIMES = frozenset({reading_time_off.RULE, reading_time_disagrees.RULE})
"""The rules whose fixes write what a convention gives."""
# So many pages, and so great a share, have to say what the convention does not give. Speeds a fifth
# apart agree on every other short page, and near the edges of the rest nobody can tell.
_LEAST, _SHARE = 3, 0.25
_PLAUSIBLE = 2 / 3  # So many have to say what may be true; the others are wrong by any rule.


class Said(NamedTuple):
    """What a page says: its minutes, its count by the convention, and whether that gives them.

    A time is plausible that would not be off without a convention.
    """

    timed: Timed
    unit: str
    family: str
    follows: bool
    plausible: bool


class Contradiction(NamedTuple):
    """So many pages, of all, do not say what a convention gives, but follow another rule."""

    against: int
    pages: int
    rule: str

    def told(self, convention: str, files: int) -> str:
        """Why so many files stay as they are, and what to do."""
        return (
            f"Reading times in {counted_noun(files, 'file')} stay as they are: {self.against} of"
            f" {self.pages} pages contradict {convention} and go by {self.rule}. `readcheck"
            " calibrate` compares them with all rules; --unsafe-fixes changes them all the same."
        )


class Conventions:
    """The conventions that are set for the inputs of a run, and what its pages say of them."""

    def __init__(self) -> None:
        self._said: dict[str, list[Said]] = {}
        self._found: dict[str, Contradiction | None] = {}
        self._spared: Counter[str] = Counter()

    def hear(self, analysis: Analysis) -> Collection[str]:
        """Take in what a page says. Nothing of it is spared yet."""
        convention = _convention_of(analysis)
        said = _said(analysis, convention) if convention else None
        if said is not None:
            self._said.setdefault(convention, []).append(said)
        return ()

    def spared(self, analysis: Analysis) -> Collection[str]:
        """The rules whose findings on a page are not to be mended; all pages have been heard."""
        convention = _convention_of(analysis)
        if self._contradiction(convention) is None:
            return ()
        self._spared[convention] += 1
        return TIMES

    def accept(self, report: Report) -> Report:
        """A report in which the fixes that were spared are such as need to be asked for."""
        if report.convention not in self._spared:
            return report
        return report._replace(findings=tuple(map(_unsafe, report.findings)))

    def tell(self) -> None:
        """Say on standard error what was spared, and why."""
        for convention, files in self._spared.items():
            found = self._contradiction(convention)
            assert found is not None
            sys.stderr.write(f"{found.told(convention, files)}\n")

    def _contradiction(self, convention: str) -> Contradiction | None:
        if convention not in self._found:
            self._found[convention] = contradiction(self._said.get(convention, ()))
        return self._found[convention]


def _unsafe(finding: LocatedFinding) -> LocatedFinding:
    if finding.rule not in TIMES or finding.fix is None:
        return finding
    return finding._replace(fix=finding.fix._replace(safe=False))


def _convention_of(analysis: Analysis) -> str:
    """The convention that is set for a page, but by no word of its own: that one is believed."""
    convention = analysis.settings.convention
    return convention if convention and convention == analysis.outer.convention else ""


def _said(analysis: Analysis, convention: str) -> Said | None:
    """What the first reading time of a page says; None where it has none that tells of a rule."""
    verdict = next((each for each in analysis.verdicts if tells_a_rule(each.claim)), None)
    content = analysis.content
    rows = [row for row in resolve(convention) if applies(row, content)]
    if verdict is None or not rows:
        return None
    row = row_for(verdict.claim, rows)
    low, _, high = widened(content.amount(row.counting))
    follows = verdict.outcome is not Outcome.OFF
    return Said(
        Timed(verdict.claim.low or 0, low, high),
        row.unit,
        content.language if content.is_cjk or content.letters else "",
        follows,
        follows or _is_plausible(verdict, analysis),
    )


def _is_plausible(verdict: Verdict, analysis: Analysis) -> bool:
    """Whether a time would not be off without a convention."""
    without = verify(
        analysis.claims,
        analysis.article,
        content=lambda: analysis.content,
        extent=lambda: analysis.extent,
        estimate=lambda: analysis.estimate,
        settings=analysis.settings._replace(convention=None),
    )
    return all(each.outcome is not Outcome.OFF for each in without if each.claim is verdict.claim)


def contradiction(said: Sequence[Said]) -> Contradiction | None:
    """How the pages of a run contradict the convention that is set for them, if they do.

    Most of them have to say plausible times, nearly all of these by one other speed: times that
    nobody could mean are what mending is for, and so are those that follow no rule. Pages in
    languages of other scripts, of which generators count other things, are looked at by themselves
    as well.
    """
    families = dict.fromkeys(page.family for page in said)
    groups = [[page for page in said if page.family == each] for each in families]
    found = map(_of_group, [*groups, said] if len(groups) > 1 else groups)
    return max(filter(None, found), default=None)


def _of_group(said: Sequence[Said]) -> Contradiction | None:
    plausible = [page for page in said if page.plausible]
    if len(said) <= FEWEST or len(plausible) < _PLAUSIBLE * len(said):
        return None
    unit = said[0].unit
    fastest = FASTEST if unit == "words" else FASTEST_CHARACTERS
    for rule in followed([page.timed for page in plausible], fastest)[:1]:
        against = sum(_goes_by(rule, page) and not page.follows for page in plausible)
        if against >= max(_LEAST, _SHARE * len(said)):
            return Contradiction(against, len(said), rule.spoken(unit))
    return None


def _goes_by(rule: OwnRule, page: Said) -> bool:
    return rule.beyond(page.timed) <= 1
