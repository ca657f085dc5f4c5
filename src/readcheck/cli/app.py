"""The command line's root.

Arguments that leave nothing to ask are read without typer, which takes longer to import than
checking a short article takes.
"""

from __future__ import annotations

import errno
import gc
import os
import sys

from readcheck import bug, families
from readcheck.cli import exits, plain
from readcheck.cli.commands import DEFAULT, FAMILY
from readcheck.cli.declare import BadParameter
from readcheck.output import escape

INTERRUPTED = 130
# What typer answers, whatever else is given.
_ASKING = frozenset({"-h", "--help", "-V", "--version"})


def main() -> None:
    """Run the command line and leave with its exit code: 0, 1, 2, or 130 for an interrupt."""
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except OSError as error:  # Files that are read have their own line each: this was a write.
        _tell_unwritten(error)
        sys.exit(exits.FAILED)
    except Exception as error:  # noqa: BLE001 Whoever runs a linter is owed a line, no traceback.
        sys.stderr.write(f"Error: {escape.text(bug.told(error))}\n")
        sys.exit(exits.FAILED)
    finally:
        gc.freeze()  # Python collects once more when it leaves: a sixth of one file's time.


def _run(arguments: list[str]) -> None:
    """Run the command that the arguments name.

    Raises:
        SystemExit: always, with the exit code.
    """
    complaint = None
    name, rest = _command(arguments)
    if name is not None:
        command = families.module(FAMILY, name).command
        values = plain.read(command, rest)
        if values is not None:
            try:
                sys.exit(exits.code_of(lambda: command(**values)))
            except BadParameter as error:
                complaint = error
    from readcheck.cli import full

    full.run(complaint)


def _command(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The command that the arguments name for certain, and what follows its name."""
    if "_READCHECK_COMPLETE" in os.environ or not arguments or not _ASKING.isdisjoint(arguments):
        return None, []
    first = arguments[0]
    if first in families.names(FAMILY):
        return first, arguments[1:]
    if first.isalpha() and not os.path.exists(first):
        return None, []
    return DEFAULT, arguments


def _open_closed() -> None:
    """Put in place of a stream that the caller closed one that fails when it is used.

    Otherwise the next file that is opened would get its number. What is told on a closed standard
    error is lost.
    """
    for name, mode, flags in (
        ("stdin", "r", os.O_WRONLY),
        ("stdout", "w", os.O_RDONLY),
        ("stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def _tell_unwritten(error: OSError) -> None:
    gone = error.errno == errno.ENOENT  # Without a name: the folder that the run stands in.
    where = error.filename or ("the current folder" if gone else "standard output")
    why = (error.strerror or str(error)).lower()
    try:
        sys.stderr.write(f"Error: {escape.path(str(where))}: {why}\n")
    except OSError:
        exits.silence(sys.stderr)
    try:
        sys.stdout.flush()
    except OSError:
        exits.silence(sys.stdout)
