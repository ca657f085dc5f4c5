"""Finding the configuration file nearest to a checked file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (".readcheck.toml", "readcheck.toml", "pyproject.toml")


@cache
def nearest(folder: Path) -> Path | None:
    """The configuration file of an absolute folder, or of the nearest folder above that has one.

    In one folder `.readcheck.toml` comes before `readcheck.toml`, and that before a
    `pyproject.toml`, which counts only where it has a `[tool.readcheck]` table.
    """
    for name in NAMES:
        path = folder / name
        if path.is_file() and (name != "pyproject.toml" or _has_our_table(path)):
            return path
    return None if folder.parent == folder else nearest(folder.parent)


def _has_our_table(path: Path) -> bool:
    # A look at the bytes spares most runs the TOML parser.
    try:
        return b"tool.readcheck" in path.read_bytes()
    except OSError:
        return False
