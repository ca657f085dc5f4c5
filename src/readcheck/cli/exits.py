"""How a run ends: its exit code, whatever went wrong that was foreseen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from readcheck.config.model import ConfigError
from readcheck.output import escape

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED = 2
CLOSED_PIPE = 141  # What a shell reports for a program that the signal SIGPIPE ended.


def code_of(run: Callable[[], int]) -> int:
    """Run a command; the exit code that it returns, or that of an error which is told here."""
    try:
        code = run()
        sys.stdout.flush()
    except ConfigError as error:
        sys.stderr.write(f"Error: {escape.text(str(error))}\n")
        code = FAILED
    except BrokenPipeError:
        silence(sys.stdout)
        code = CLOSED_PIPE
    return code


def silence(stream: TextIO) -> None:
    """Python flushes once more when it leaves: into nothing, so that it cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
