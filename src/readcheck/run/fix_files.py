"""Runs that change files, or show how they would: `--fix`, `--diff` and `--add-ignore`."""

from __future__ import annotations

import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from readcheck import fixes
from readcheck.files import atomic
from readcheck.files.find import STDIN
from readcheck.output import escape
from readcheck.output.style import counted_noun
from readcheck.report import Report
from readcheck.run.check import FAILED, FINDINGS, OK, tell_failure
from readcheck.run.task import analyse_task, mend_task

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.analysis import Analysis
    from readcheck.run.task import Task
    from readcheck.source import Source


class Mended(NamedTuple):
    """What mending came to.

    `piped` is whether standard output was written to, so that no report may follow there; `code`
    is 2 if a file could not be written.
    """

    piped: bool
    code: int


def fix(tasks: Iterable[Task | Report], *, unsafe: bool, quiet: bool) -> Mended:
    """Mend every file in place; standard input is mended to standard output.

    What could not be mended stays for the check that follows.
    """
    fixed: Counter[str] = Counter()
    piped, code = False, OK
    for task in tasks:
        if isinstance(task, Report):
            continue
        made = mend_task(task, unsafe=unsafe)
        if isinstance(made, Report):
            continue
        source, mended = made
        if task.path == STDIN:
            _to_stdout(source, mended.source.text)
            piped = True
        elif mended.source.text != source.text and not _written(task, source, mended.source.text):
            code = FAILED
            continue
        fixed.update(mended.fixed)
    if fixed and not quiet:
        rules = ", ".join(f"{number} {rule}" for rule, number in sorted(fixed.items()))
        sys.stderr.write(f"Fixed {counted_noun(fixed.total(), 'finding')}: {rules}.\n")
    return Mended(piped, code)


def diff(tasks: Iterable[Task | Report], *, unsafe: bool) -> int:
    """Print what `fix` would change, as a patch; 1 if that is anything, 2 after a failure."""
    code = OK
    for task in tasks:
        made = task if isinstance(task, Report) else mend_task(task, unsafe=unsafe)
        if isinstance(made, Report):
            tell_failure(made)
            code = FAILED
            continue
        source, mended = made
        patch = fixes.diff(source.text, mended.source.text, source.path)
        if patch:
            sys.stdout.write(patch)
            code = max(code, FINDINGS)
    return code


def add_ignores(tasks: Iterable[Task | Report], reason: str) -> int:
    """Write comments into the files that switch off everything found in them now."""
    silence = partial(_ignored, reason=reason)
    code = OK
    added = 0
    for task in tasks:
        made = task if isinstance(task, Report) else analyse_task(task, silence)
        if isinstance(made, Report):
            tell_failure(made)
            code = FAILED
            continue
        source, text, count = made
        assert not isinstance(task, Report)
        if text != source.text and not _written(task, source, text):
            code = FAILED
            continue
        added += count
    sys.stderr.write(f"Silenced {counted_noun(added, 'finding')}.\n")
    return code


def _ignored(analysis: Analysis, reason: str) -> tuple[Source, str, int]:
    """The source, its text with comments that silence all findings, and how many these are."""
    from readcheck.checks.base import run_checks
    from readcheck.suppression.write import ignoring

    findings = run_checks(analysis)
    source = analysis.article.source
    edits = ignoring(analysis.article, findings, reason) if findings else []
    return source, fixes.apply(source.text, edits), len(findings)


def _written(task: Task, source: Source, text: str) -> bool:
    """Write the text over the task's file; if that fails, say why."""
    try:
        atomic.write(task.path, source.encode(text))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        sys.stderr.write(f"{escape.path(task.shown)}: error: cannot be written: {why}\n")
        return False
    return True


def _to_stdout(source: Source, text: str) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(source.encode(text))
    sys.stdout.buffer.flush()
