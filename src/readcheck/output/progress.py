"""How far a run is, for a person who waits at a terminal; it is gone when the run is over."""

from __future__ import annotations

import os
import stat
from time import monotonic
from typing import TYPE_CHECKING, TextIO, TypeVar

from readcheck.output import terminal
from readcheck.output.style import clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")

MANY = 100  # Fewer are done before anybody wonders.
_WIDTH = 30  # columns
_GONE = "\r\x1b[2K"
_SOON = 3.0  # Seconds after which the pace of a run tells how long it goes on.


def is_wanted(total: int, terminal: TextIO, out: TextIO) -> bool:
    """Whether somebody waits for so many inputs at a terminal that is free for a bar.

    Args:
        total: how many inputs there are.
        terminal: where the bar would be drawn.
        out: where the run writes to; a pipe may lead to a pager, which has the terminal for itself.
    """
    usable = terminal.isatty() and os.environ.get("TERM") not in {"dumb", "unknown"}
    return total >= MANY and usable and not _is_pipe(out)


def counted(items: Iterable[Item], total: int, out: TextIO) -> Iterator[Item]:
    """The same items, with a bar while they are waited for.

    It is taken away before an item is handed on, so that what is written of it stands alone.

    Args:
        items: what a run makes, one after another.
        total: how many there will be.
        out: the terminal to draw on.
    """
    signs = _signs(out.encoding)
    start = monotonic()
    try:
        out.write(_line(0, total, 0.0, signs, terminal.columns(out)))
        out.flush()
        for done, item in enumerate(items, start=1):
            out.write(_GONE)
            out.flush()
            yield item
            # Somebody may make the terminal narrower meanwhile.
            seconds, columns = monotonic() - start, terminal.columns(out)
            out.write(_line(done, total, seconds, signs, columns))
            out.flush()
    finally:
        out.write(_GONE)
        out.flush()


def _line(done: int, total: int, seconds: float, signs: str, columns: int) -> str:
    """The line of the bar, shorter than a row of the terminal: of two only one could be erased."""
    told = f"{done:,} of {total:,}"
    if done and seconds > _SOON:
        told += f", {clock(seconds / done * (total - done))} left"
    width = min(_WIDTH, columns - len(told) - len("  "))
    full = width * done // total
    bar = f"{signs[0] * full}{signs[1] * (width - full)} " if width > 0 else ""
    return f"\r{bar}{told}"[:columns]


def _signs(encoding: str | None) -> str:
    """What a bar is made of: what is done, and what is not."""
    try:
        "━╌".encode(encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return "#."
    return "━╌"


def _is_pipe(out: TextIO) -> bool:
    try:
        return stat.S_ISFIFO(os.fstat(out.fileno()).st_mode)
    except OSError:  # A stream that is no file.
        return False
