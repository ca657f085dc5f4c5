"""What a check is, and how the checks of a run are chosen and run.

A check is a file of this folder with an object `CHECK = Check(...)`; the module's docstring is its
documentation: a first line that says what is wrong, why it matters, a bad and a good example.
Those in the folder `optional` run only where they are asked for: its listing tells that, so that a
run imports the checks that it runs and no others.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck import families
from readcheck.article.parse import input_format
from readcheck.findings import Severity
from readcheck.settings import EVERY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding
    from readcheck.settings import Settings
    from readcheck.site.model import Answer, Breach, Gathered, Page
    from readcheck.site.pages import Site
    from readcheck.suppression.directives import Directive


class Check(NamedTuple):
    """A rule.

    `find` yields a finding for each breach in an article. `review`, which the rules about
    suppressions have in its place, yields them from what each directive silenced and from the
    names of the rules that were run. What `find` yields of a check with `confirm` are suspicions:
    it takes other pages to tell. `confirm` holds the data of each against the pages of the run,
    first when the report's turn has come, and later again as long as it says that it waits for
    more of them. `gather` is what keeps of all pages what it asks for.
    """

    severity: Severity
    find: Callable[[Analysis], Iterator[Finding]] | None = None
    review: (
        Callable[[Mapping[Directive, frozenset[str]], frozenset[str]], Iterator[Finding]] | None
    ) = None
    confirm: Callable[[Mapping[str, object], Page, Site], Breach | Answer] | None = None
    gather: type[Gathered] | None = None
    fixable: bool = False


def selected(settings: Settings) -> Mapping[str, Check]:
    """The checks that these settings ask for, by rule name, in alphabetical order.

    `select` replaces the default ones, `extend_select` adds, `ignore` takes away; "all" is every
    check.
    """
    return _selected(settings.select, settings.extend_select, settings.ignore)


@cache  # Each article asks, and a run's articles share a few settings.
def _selected(
    select: tuple[str, ...], extend_select: tuple[str, ...], ignore: tuple[str, ...]
) -> Mapping[str, Check]:
    every = families.names("checks")
    wanted = _named(select, every) or {name for name in every if runs_unasked(name)}
    wanted |= _named(extend_select, every)
    wanted -= _named(ignore, every)
    return {name: families.module("checks", name).CHECK for name in every if name in wanted}


def runs_unasked(rule: str) -> bool:
    """Whether a rule is on by default."""
    return rule not in families.names("checks", "optional")


def _named(names: tuple[str, ...], every: tuple[str, ...]) -> set[str]:
    return set(every) if EVERY in names else set(names)


class Checked(NamedTuple):
    """The findings of an article, and how many its comments silence.

    `suspicions` become findings where other pages bear them out, `waived` ones are silenced then.
    """

    findings: list[Finding]
    silenced: int
    suspicions: list[Finding]
    waived: list[Finding]


def run_checks(analysis: Analysis) -> list[Finding]:
    """The findings of the selected checks, in the order of the source, then of the rules' names.

    Findings that a comment of the article silences are left out.
    """
    return checked(analysis).findings


def count_silenced(analysis: Analysis, asked: Settings, run: Settings) -> int:
    """How many findings the rules would have that one selection asks for and another leaves out."""
    if _rules(asked) == _rules(run) or input_format(analysis.article.format).lists:
        return 0
    running = selected(run)
    left_out = [check for name, check in selected(asked).items() if name not in running]
    alone = [check for check in left_out if check.find and not check.confirm]
    return sum(len([*check.find(analysis)]) for check in alone if check.find)


def checked(analysis: Analysis, *, across: bool = True) -> Checked:
    """The findings as `run_checks` gives them, with how many comments silence.

    Args:
        analysis: the article.
        across: whether it may be held against other pages.
    """
    checks = selected(analysis.settings)
    if input_format(analysis.article.format).lists:
        checks = {name: check for name, check in checks.items() if check.confirm or check.review}
    running = [each for each in checks.values() if across or not each.confirm]
    found = [finding for check in running if check.find for finding in check.find(analysis)]
    silenced: list[Finding] = []
    if analysis.directives:
        from readcheck.suppression.apply import apply

        suppressed = apply(found, analysis.directives, analysis.article.source)
        kept = set(map(id, suppressed.kept))
        silenced = [finding for finding in found if id(finding) not in kept]
        found = [*suppressed.kept]
        for check in checks.values():
            if check.review:
                found += check.review(suppressed.used, frozenset(checks))
    severities = dict(analysis.settings.severity)
    found = [_with_severity(finding, severities) for finding in found]
    in_order = sorted(found, key=lambda finding: (finding.span, finding.rule))
    waiting = {name for name, check in checks.items() if check.confirm}
    if waiting.isdisjoint(finding.rule for finding in (*in_order, *silenced)):
        return Checked(in_order, len(silenced), [], [])
    waived = [finding for finding in silenced if finding.rule in waiting]
    return Checked(
        [finding for finding in in_order if finding.rule not in waiting],
        len(silenced) - len(waived),
        [finding for finding in in_order if finding.rule in waiting],
        waived,
    )


def _rules(settings: Settings) -> tuple[tuple[str, ...], ...]:
    return settings.select, settings.extend_select, settings.ignore


def _with_severity(finding: Finding, severities: dict[str, str]) -> Finding:
    wanted = severities.get(finding.rule)
    return finding._replace(severity=Severity(wanted)) if wanted else finding
