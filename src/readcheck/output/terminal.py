"""What the place that output goes to can show: colour, and how wide a line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

NARROWEST = 60  # What the tables need; a narrower terminal breaks their lines but loses nothing.
WIDE = 100  # For pipes and files: what pagers, mails and logs show without folding.


def uses_color(out: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether to colour what goes to `out`.

    NO_COLOR, unless empty, forbids and is stronger than all; FORCE_COLOR and CLICOLOR_FORCE, unless
    empty or 0, ask for colour even in a pipe; otherwise a terminal that is not dumb gets colour.
    """
    if environment.get("NO_COLOR"):
        return False
    if any(
        environment.get(name, "0") not in {"", "0"} for name in ("FORCE_COLOR", "CLICOLOR_FORCE")
    ):
        return True
    return out.isatty() and environment.get("TERM") not in {"dumb", "unknown"}


def width(out: TextIO, environment: Mapping[str, str] = os.environ) -> int:
    """Columns of the terminal behind `out`, or enough for a file; COLUMNS decides over both."""
    given = environment.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        columns = int(given)
    elif out.isatty():
        columns = os.get_terminal_size(out.fileno()).columns
    else:
        columns = WIDE
    return max(columns, NARROWEST)
