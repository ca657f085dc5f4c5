"""What is said of an error that nobody foresaw."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_MOST = 200  # Characters of an error's own words, which may hold a whole page.


def told(error: Exception) -> str:
    """In a line what went wrong, and where: the last of our own files that was running."""
    if isinstance(error, MemoryError):
        return "not enough memory"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    said = " ".join(repr(error)[:_MOST].split())
    return f"this is a bug in readcheck, please report it: {said}{_place(error.__traceback__)}"


def _place(traceback: TracebackType | None) -> str:
    place = ""
    package = os.path.join(os.path.dirname(__file__), "")
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.startswith(package):
            place = f" at {file.removeprefix(package)}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
