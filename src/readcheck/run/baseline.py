"""The findings that a team accepts for now, so that only new ones are reported.

A baseline is a JSON file that lists, by path and rule, the fingerprints of findings. No line
numbers: text may move. A fingerprint that no longer turns up is stale and can be pruned.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.config.model import ConfigError
from readcheck.files import atomic
from readcheck.files.regular import read_regular
from readcheck.output import escape
from readcheck.output.style import counted_noun
from readcheck.report import Report
from readcheck.run.check import FAILED, OK, reports, tell_failure
from readcheck.run.task import Wanted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from readcheck.run.check import Options, Place
    from readcheck.run.task import Task

VERSION = 1

Entries = dict[str, dict[str, list[str]]]


@dataclass(slots=True)
class Baseline:
    """Accepted findings by path (relative to the file's folder) and rule; see the module.

    It remembers which of them turned up, so that the others can be told to be stale.
    """

    path: Path
    entries: Mapping[str, Mapping[str, list[str]]]
    _seen: set[tuple[str, str, str]] = field(default_factory=set)
    _checked: set[str] = field(default_factory=set)

    def accept(self, report: Report) -> Report:
        """The report without the findings that are accepted."""
        path = self._relative(report.path)
        accepted = self.entries.get(path, {})
        if report.error is None:
            self._checked.add(path)
        kept = []
        for finding in report.findings:
            if finding.fingerprint in accepted.get(finding.rule, ()):
                self._seen.add((path, finding.rule, finding.fingerprint))
            else:
                kept.append(finding)
        # What the pages of this run cannot tell is not gone.
        for each in report.suspicions:
            if each.fingerprint in accepted.get(each.rule, ()):
                self._seen.add((path, each.rule, each.fingerprint))
        baseline = len(report.findings) - len(kept)
        silenced = report.silenced._replace(baseline=baseline)
        return report._replace(findings=tuple(kept), silenced=silenced)

    def stale(self, run: Collection[str]) -> int:
        """How many accepted findings of the files checked, or of files now gone, are no more.

        `run` are the rules that were run; of the others nothing is known.
        """
        return _size(self.entries) - _size(self.pruned(run))

    def pruned(self, run: Collection[str]) -> Entries:
        """The entries without the stale ones; those of files that were not checked stay."""
        kept: Entries = {}
        for path, rules in self.entries.items():
            if path not in self._checked and (self.path.parent / path).exists():
                kept[path] = {rule: [*prints] for rule, prints in rules.items()}
                continue
            for rule, prints in rules.items():
                living = [p for p in prints if rule not in run or (path, rule, p) in self._seen]
                if living:
                    kept.setdefault(path, {})[rule] = living
        return kept

    def with_new(
        self,
        new: Entries,
        run: Mapping[str, Collection[str]],
        *,
        all_told: bool,
        untold: Collection[str] = (),
    ) -> Entries:
        """New entries, and of the old ones those that a run has said nothing about.

        Args:
            new: the findings of the run.
            run: the rules that were run, by the path of each file that was checked.
            all_told: whether the findings are all that these rules find in these files.
            untold: the fingerprints of what the pages of the run could not tell.
        """
        kept = {path: dict(rules) for path, rules in new.items()}
        for path, rules in self.entries.items():
            if path not in run and not (self.path.parent / path).exists():
                continue  # The file is gone.
            for rule, prints in rules.items():
                all_known = rule in run.get(path, ()) and all_told
                old = [p for p in prints if p in untold] if all_known else prints
                if old:
                    found = new.get(path, {}).get(rule, ())
                    kept.setdefault(path, {})[rule] = [*dict.fromkeys((*found, *old))]
        return kept

    def _relative(self, path: str) -> str:
        return relative(path, self.path.parent)


def relative(path: str, folder: Path) -> str:
    """A path as a baseline in `folder` names it: relative, with forward slashes."""
    return Path(os.path.relpath(path, folder)).as_posix()


def read(path: Path) -> Baseline:
    """A baseline file.

    Raises:
        ConfigError: there is none, or it is none that this version can read.
    """
    try:
        content = json.loads(read_regular(str(path)).decode("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except RecursionError:
        raise ConfigError(f"{path}: no baseline: nested too deeply") from None
    except ValueError as error:
        raise ConfigError(f"{path}: no baseline: {' '.join(str(error).split())}") from None
    if not isinstance(content, dict) or not _is_version(content.get("version")):
        raise ConfigError(f"{path}: no baseline of version {VERSION}")
    entries = content.get("findings")
    if not _is_entries(entries):
        raise ConfigError(f"{path}: findings must be lists of fingerprints by path and rule")
    assert isinstance(entries, dict)
    return Baseline(path, entries)


def collect(found: Iterable[Report], folder: Path) -> Entries:
    """The entries that would accept every finding of the reports."""
    entries: Entries = {}
    for report in found:
        for finding in report.findings:
            rules = entries.setdefault(relative(report.path, folder), {})
            rules.setdefault(finding.rule, []).append(finding.fingerprint)
    return entries


def write(path: Path, entries: Entries) -> None:
    """Write a baseline file, sorted so that a change to it is a small diff.

    Raises:
        OSError: it cannot be written.
    """
    ordered = {
        name: {rule: sorted(prints) for rule, prints in sorted(rules.items())}
        for name, rules in sorted(entries.items())
    }
    text = json.dumps({"version": VERSION, "findings": ordered}, indent=1)
    atomic.write(str(path), f"{text}\n".encode())


def _size(entries: Mapping[str, Mapping[str, list[str]]]) -> int:
    return sum(len(prints) for rules in entries.values() for prints in rules.values())


def _is_entries(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(rules, dict) and all(map(_is_fingerprints, rules.values()))
        for rules in value.values()
    )


def _is_fingerprints(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_version(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value == VERSION


def accept_everything(tasks: list[Task | Report], at: Place, options: Options) -> int:
    """Accept every finding for now; 2 if something could not be checked.

    What was accepted of other files and by other rules than those of this run stays accepted.

    Raises:
        ConfigError: there is a file already, and it is no baseline.
        OSError: the file cannot be written.
    """
    from readcheck.checks.base import selected

    path = Path(at.baseline)
    every = list(reports(tasks, at, options, Wanted(measures=False)))
    failed = [report for report in every if report.error is not None]
    entries = collect(every, path.parent)
    if path.exists():
        unread = {report.path for report in failed}
        rules = {
            relative(task.shown, path.parent): frozenset(selected(task.settings))
            for task in tasks
            if not isinstance(task, Report) and task.shown not in unread
        }
        # What changes each report may have left out some of the findings.
        untold = {each.fingerprint for report in every for each in report.suspicions}
        all_told = not options.accept
        entries = read(path).with_new(entries, rules, all_told=all_told, untold=untold)
    write(path, entries)
    for report in failed:
        tell_failure(report)
    accepted = sum(len(report.findings) for report in every)
    sys.stderr.write(f"Accepted {counted_noun(accepted, 'finding')} for now: {_shown(path)}\n")
    return FAILED if failed else OK


def tell_stale(known: Baseline, at: Place, *, prune: bool, quiet: bool) -> None:
    """Say how many accepted findings of the rules that were run are gone, or forget them.

    Raises:
        OSError: the file cannot be written.
    """
    from readcheck.checks.base import selected

    rules = selected(at.settings).keys()
    stale = known.stale(rules)
    if not stale:
        return
    gone = f"{_shown(known.path)}: {counted_noun(stale, 'accepted finding')} gone"
    if prune:
        write(known.path, known.pruned(rules))
        sys.stderr.write(f"{gone} and forgotten.\n")
    elif not quiet:
        sys.stderr.write(f"{gone}; --prune-baseline forgets them.\n")


def _shown(path: Path) -> str:
    return escape.path(path.as_posix())
