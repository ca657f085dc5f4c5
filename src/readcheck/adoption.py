"""Taking up readcheck where there are old findings: only what is new or was changed is reported."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck import run
from readcheck.report import escape
from readcheck.report.formats.base import counted_noun
from readcheck.report.model import Report
from readcheck.work import Wanted, check_bytes

if TYPE_CHECKING:
    from readcheck.baseline import Baseline
    from readcheck.run import Options, Place
    from readcheck.work import Task

DEFAULT_NAME = "readcheck-baseline.json"  # The baseline that is found without being named.
LEAN = Wanted(measures=False)


def since(
    revision: str, tasks: list[Task | Report], options: Options
) -> tuple[list[Task | Report], Options]:
    """The tasks whose files changed, and options that accept only what the changes brought.

    Raises:
        ConfigError: git knows no such revision here.
    """
    from readcheck.config.model import ConfigError
    from readcheck.git import GitError, changes_since
    from readcheck.since import Since

    by_path = {task.shown: task for task in tasks if not isinstance(task, Report)}
    try:
        changes = changes_since(revision, Path())
    except GitError as error:
        raise ConfigError(f"--since: {error}") from None
    only = Since(changes, lambda path, data: check_bytes(data, by_path[path], LEAN))
    changed = [task for task in tasks if isinstance(task, Report) or only.concerns(task.path)]
    return changed, replace(options, accept=(*options.accept, only.accept))


def baseline(at: Place) -> Baseline | None:
    """The baseline of a run: the one that is set, or one of the usual name where it is.

    Raises:
        ConfigError: there is none where one is set, or it cannot be read.
    """
    path = _path(at)
    if at.settings.baseline is None and not path.exists():
        return None
    from readcheck.baseline import read

    return read(path)


def write_baseline(tasks: list[Task | Report], at: Place, options: Options) -> int:
    """Accept every finding for now; 2 if something could not be checked.

    Raises:
        OSError: the file cannot be written.
    """
    from readcheck.baseline import collect, write

    path = _path(at)
    every = list(run.reports(tasks, at, options, LEAN))
    write(path, collect(every, path.parent))
    failed = [report for report in every if report.error is not None]
    for report in failed:
        run.tell_failure(report)
    accepted = sum(len(report.findings) for report in every)
    sys.stderr.write(f"Accepted {counted_noun(accepted, 'finding')} for now: {_shown(path)}\n")
    return run.FAILED if failed else run.OK


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
        from readcheck.baseline import write

        write(known.path, known.pruned(rules))
        sys.stderr.write(f"{gone} and forgotten.\n")
    elif not quiet:
        sys.stderr.write(f"{gone}; --prune-baseline forgets them.\n")


def _path(at: Place) -> Path:
    return Path(at.path(at.settings.baseline or DEFAULT_NAME))


def _shown(path: Path) -> str:
    return escape.path(path.as_posix())
