"""Runs that change files, or show how they would: `--fix`, `--diff` and `--add-ignore`."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from readcheck import engine, fixes
from readcheck.files import atomic
from readcheck.files.find import STDIN
from readcheck.output import escape
from readcheck.output.style import counted_noun
from readcheck.reading.plain_rules import FEWEST
from readcheck.report import Report
from readcheck.run.check import FAILED, FINDINGS, OK, tell_failure
from readcheck.run.task import Change, change_task

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from readcheck.analysis import Analysis
    from readcheck.run.task import Task
    from readcheck.source import Source


class Ended(NamedTuple):
    """How changing files ended: the exit code, and whether that is all of the run.

    It is not where a check is to tell what is left; `accept` is what its reports go through.
    """

    final: bool
    code: int
    accept: tuple[Callable[[Report], Report], ...] = ()


def fix(tasks: Sequence[Task | Report], *, unsafe: bool, quiet: bool) -> Ended:
    """Mend every file in place; standard input is mended to standard output.

    Each file that was changed is told, quiet or not: a hook that fails for it says no more than
    that files were modified. What could not be mended stays for the check that follows. None
    follows where standard output holds the mended text.
    """
    piped = any(not isinstance(task, Report) and task.path == STDIN for task in tasks)
    fixed, code, accept = _mend(tasks, _write_and_tell, unsafe=unsafe, tells=piped)
    if fixed and not quiet:
        sys.stderr.write(f"Fixed {counted_noun(fixed.total(), 'finding')}.\n")
    return Ended(piped, code, accept)


def diff(tasks: Sequence[Task | Report], *, unsafe: bool) -> Ended:
    """Print what `fix` would change, as a patch; code 1 if that is anything."""
    _, code, _ = _mend(tasks, _show, unsafe=unsafe)
    return Ended(True, code)


def add_ignores(tasks: Iterable[Task | Report], reason: str, *, quiet: bool) -> Ended:
    """Write comments into the files that switch off everything found in them now.

    Standard input goes to standard output with its comments.
    """
    silenced, code = _change(tasks, partial(_silenced, reason=reason), _write)
    if not quiet:
        sys.stderr.write(f"Silenced {counted_noun(silenced.total(), 'finding')}.\n")
    return Ended(True, code)


def hand_on() -> None:
    """Copy standard input to standard output: whoever pipes an excluded file gets it back."""
    sys.stdout.flush()
    shutil.copyfileobj(sys.stdin.buffer, sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _mend(
    tasks: Sequence[Task | Report],
    use: Callable[[Task, Change], int],
    *,
    unsafe: bool,
    tells: bool = True,
) -> tuple[Counter[str], int, tuple[Callable[[Report], Report], ...]]:
    """Mend each input; the rest is as with `_change`, and what `Ended` calls `accept`.

    Where a convention says what its times are to be, an input waits until all have been read: the
    run's pages may contradict the convention.
    """
    bound = not unsafe and sum(map(_is_bound, tasks)) > FEWEST
    if not bound:
        return *_change(tasks, partial(_mended, unsafe=unsafe), use, tells=tells), ()
    from readcheck.run.contradicted import TIMES, Conventions

    conventions = Conventions()
    waiting: list[Task] = []

    def wait_or_use(task: Task, change: Change) -> int | None:
        if not _is_bound(task) or TIMES.isdisjoint(change.findings):
            return use(task, change)
        waiting.append(task)
        return None

    hearing = partial(_mended, spared=conventions.hear)
    fixed, code = _change(tasks, hearing, wait_or_use, tells=tells)
    more, last = _change(waiting, partial(_mended, spared=conventions.spared), use, tells=tells)
    conventions.tell()
    return fixed + more, max(code, last), (conventions.accept,)


def _is_bound(task: Task | Report) -> bool:
    """Whether an input is to be mended by a convention, and can be read again."""
    return not isinstance(task, Report) and task.path != STDIN and bool(task.settings.convention)


def _change(
    tasks: Iterable[Task | Report],
    change: Callable[[Source, Task], Change],
    use: Callable[[Task, Change], int | None],
    *,
    tells: bool = True,
) -> tuple[Counter[str], int]:
    """Use the change of each input; the findings dealt with by rule, and the exit code.

    `use` gives the input's own code, or None where it has to wait. `tells` is whether inputs that
    cannot be read are told here.
    """
    dealt_with: Counter[str] = Counter()
    code = OK
    for task in tasks:
        made = task if isinstance(task, Report) else change_task(task, change)
        if isinstance(made, Report):
            if tells:
                tell_failure(made)
            code = FAILED
            continue
        assert not isinstance(task, Report)
        ended = _tell(task, made.problem) if made.problem else use(task, made)
        if ended is None:
            continue
        code = max(code, ended)
        if ended != FAILED:
            dealt_with.update(made.findings)
    return dealt_with, code


def _mended(
    source: Source,
    task: Task,
    *,
    unsafe: bool = False,
    spared: Callable[[Analysis], Collection[str]] = fixes.nothing,
) -> Change:
    made = fixes.mend(
        source, task.settings, format_name=task.format_name, unsafe=unsafe, spared=spared
    )
    problem = "" if made.settled else "stays as it is: its fixes lead to ever more of them"
    return Change(source, made.text, made.edits, made.fixed, problem)


def _silenced(source: Source, task: Task, *, reason: str) -> Change:
    from readcheck.checks.base import run_checks
    from readcheck.suppression.write import ignoring

    analysis = engine.analyse(source, task.settings, format_name=task.format_name)
    findings = run_checks(analysis)
    edits = ignoring(analysis.article, findings, reason) if findings else []
    if edits is None:
        problem = f"{analysis.article.format} has no comments to silence findings by"
        return Change(source, source.text, (), {}, problem)
    rules = Counter(finding.rule for finding in findings)
    return Change(source, fixes.apply(source.text, edits), edits, rules)


def _write(task: Task, change: Change) -> int:
    """Write a changed file anew, and standard input, changed or not, to standard output."""
    if task.path == STDIN:
        sys.stdout.flush()
        sys.stdout.buffer.write(change.new_data)
        sys.stdout.buffer.flush()
    elif change.new_data != change.data:
        try:
            atomic.write(task.path, change.new_data, old=change.data)
        except OSError as error:
            return _tell(task, f"cannot be written: {(error.strerror or str(error)).lower()}")
    return OK


def _write_and_tell(task: Task, change: Change) -> int:
    code = _write(task, change)
    if code == OK and task.path != STDIN and change.findings:
        rules = ", ".join(f"{number:,} {rule}" for rule, number in sorted(change.findings.items()))
        sys.stderr.write(f"{escape.path(task.shown)}: fixed {rules}\n")
    return code


def _show(_: Task, change: Change) -> int:
    """Print a change as a patch; 1 if it is one."""
    from readcheck.output.patch import patch

    made = patch(change.source.text, change.text, change.source.path)
    sys.stdout.write(made)
    return FINDINGS if made else OK


def _tell(task: Task, problem: str) -> int:
    """Say why a file stays as it is."""
    sys.stderr.write(f"{escape.path(task.shown)}: error: {escape.text(problem)}\n")
    return FAILED
