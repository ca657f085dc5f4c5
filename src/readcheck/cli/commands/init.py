"""`readcheck init`: look at a site, and write a configuration file that explains itself."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from readcheck.cli.declare import Argument
from readcheck.config.toml import starter
from readcheck.files import atomic
from readcheck.output import escape
from readcheck.run.check import FAILED, OK

if TYPE_CHECKING:
    from readcheck.calibrate.look import Look

NAME = "readcheck.toml"
EXAMPLES = """\b
Examples:
  readcheck init
  readcheck init blog/

Where the site is built, some of its pages are read: the rule that explains
their reading times is set if it is sure, and told in a comment if not.
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
    """Write a commented readcheck.toml for the site in a folder.

    An existing one is kept.
    """
    path = Path(folder) / NAME
    shown = escape.path(path.as_posix())
    try:
        if os.path.lexists(path):  # Nobody waits for a look at the site that leads to nothing.
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        seen = _look(folder)
        atomic.create(str(path), _written(seen).encode())
    except OSError as error:
        sys.stderr.write(f"{shown}: {(error.strerror or str(error)).lower()}\n")
        return FAILED
    sys.stdout.write(f"wrote {shown}\n")
    _tell(seen)
    return OK


def _look(folder: str) -> Look:
    from readcheck.calibrate.look import look
    from readcheck.cli import options
    from readcheck.run.check import place
    from readcheck.run.task import Reading

    # The file to be written ends what files above it say.
    reading = Reading(options.resolver(isolated=True))
    return look(folder, reading, place(reading))


def _written(seen: Look) -> str:
    from readcheck.calibrate.look import comment
    from readcheck.config.edit import with_setting

    best, text = seen.found.best, starter()
    if best is None:
        return text
    line = 'convention = "hugo"\n'  # The example, behind which the setting is put.
    if not seen.found.sure:
        return text.replace(f"# {line}", f"# {line}{comment(seen)}", 1)
    made = with_setting(text, "convention", best.name)
    setting = f'\nconvention = "{best.name}"\n'
    return made.replace(setting, f"\n{comment(seen)}{setting[1:]}", 1)


def _tell(seen: Look) -> None:
    """Say what was seen of the site, and what to do next."""
    from readcheck.calibrate.summary import certainty, headline

    layout, best = seen.layout, seen.found.best
    if layout:
        sys.stdout.write(f"The site is built by {layout.generator}, into {layout.output}.\n")
    if best is not None:
        where = "" if seen.looked_at == os.curdir else f"In {seen.looked_at}: "
        sys.stdout.write(f"{where}{headline(seen.found, seen.silent)}\n{certainty(seen.found)}\n")
        told = "convention is set" if seen.found.sure else "no convention is set"
        sys.stdout.write(f"{told[0].upper()}{told[1:]}.\n")
    if layout:
        sys.stdout.write(f"Next: {layout.build} && readcheck check {layout.output}\n")
