"""`readcheck init`: write a configuration file that explains itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from readcheck.cli.declare import Argument
from readcheck.config.toml import starter
from readcheck.files import atomic
from readcheck.output import escape
from readcheck.run.check import FAILED, OK

NAME = "readcheck.toml"
EXAMPLES = """\b
Examples:
  readcheck init
  readcheck init blog/
"""


def command(
    folder: Annotated[
        str,
        Argument(
            metavar="[FOLDER]",
            help="Where to write it.",
            show_default=False,
            rich_help_panel="Arguments",
        ),
    ] = ".",
) -> int:
    """Write a commented readcheck.toml that changes nothing yet; an existing one is kept."""
    path = Path(folder) / NAME
    shown = escape.path(path.as_posix())
    try:
        atomic.create(str(path), starter().encode())
    except OSError as error:
        sys.stderr.write(f"{shown}: {(error.strerror or str(error)).lower()}\n")
        return FAILED
    sys.stdout.write(f"wrote {shown}\n")
    return OK
