"""What is said of an error that nobody foresaw.

Imported before one happens: where memory ran out there is none to import it.
"""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_MOST = 200  # Characters of an error's own words, which may hold a whole page.


def told(error: Exception) -> str:
    """In a line what went wrong, and where: the last of our own files that was running."""
    # Python's own C code, left without memory, may fail without saying so: a SystemError.
    if isinstance(error, MemoryError | SystemError):
        _let_go(error)
        return "not enough memory"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    said = " ".join(repr(error)[:_MOST].split())
    return f"this is a bug in readcheck, please report it: {said}{_place(error.__traceback__)}"


def _let_go(error: BaseException | None) -> None:
    """Give back what took the memory, so that there is some for the other inputs.

    The frames that an error came through hold it, and a page is full of rings.
    """
    while error is not None:
        error.__traceback__ = None
        error = error.__context__
    gc.collect()


def _place(traceback: TracebackType | None) -> str:
    place = ""
    package = os.path.join(os.path.dirname(__file__), "")
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.startswith(package):
            place = f" at {file.removeprefix(package)}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
