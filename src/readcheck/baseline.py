"""The findings that a team accepts for now, so that only new ones are reported.

A baseline is a JSON file that lists, by path and rule, the fingerprints of findings. No line
numbers: text may move. A fingerprint that no longer turns up is stale and can be pruned.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import atomic
from readcheck.config.model import ConfigError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from readcheck.report.model import Report

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
        return replace(report, findings=tuple(kept))

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
        content = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise ConfigError(f"{path}: no baseline: {' '.join(str(error).split())}") from None
    if not isinstance(content, dict) or content.get("version") != VERSION:
        raise ConfigError(f"{path}: no baseline of version {VERSION}")
    entries = content.get("findings")
    if not _is_entries(entries):
        raise ConfigError(f"{path}: findings must be lists of fingerprints by path and rule")
    assert isinstance(entries, dict)
    return Baseline(path, entries)


def collect(reports: Iterable[Report], folder: Path) -> Entries:
    """The entries that would accept every finding of the reports."""
    entries: Entries = {}
    for report in reports:
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
        isinstance(rules, dict) and all(isinstance(prints, list) for prints in rules.values())
        for rules in value.values()
    )
