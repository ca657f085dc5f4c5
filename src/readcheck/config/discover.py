"""Finding the configuration file nearest to a checked file."""

from __future__ import annotations

import os
from functools import cache

NAMES = (".readcheck.toml", "readcheck.toml", "pyproject.toml")


@cache
def nearest(folder: str) -> str | None:
    """The configuration file of an absolute folder, or of the nearest folder above that has one.

    In one folder `.readcheck.toml` comes before `readcheck.toml`, and that before a
    `pyproject.toml`, which counts only where it has a `[tool.readcheck]` table.
    """
    for name in NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name != "pyproject.toml" or _has_our_table(path)):
            return path
    above = os.path.dirname(folder)
    return None if above == folder else nearest(above)


def _has_our_table(path: str) -> bool:
    # A look at the bytes spares most runs the TOML parser.
    try:
        with open(path, "rb") as file:
            return b"tool.readcheck" in file.read()
    except OSError:
        return False
