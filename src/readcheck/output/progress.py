"""How far a run is, for a person who waits at a terminal; it is gone when the run is over."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")

MANY = 100  # Fewer are done before anybody wonders.


def is_wanted(total: int, out: TextIO) -> bool:
    """Whether somebody waits for so many inputs at the terminal that `out` is."""
    return total >= MANY and out.isatty() and os.environ.get("TERM") not in {"dumb", "unknown"}


def counted(items: Iterable[Item], total: int, out: TextIO) -> Iterator[Item]:
    """The same items, with a bar that moves as they come.

    Args:
        items: what a run makes, one after another.
        total: how many there will be.
        out: the terminal to draw on.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(file=out), transient=True) as shown:
        task = shown.add_task("", total=total)
        for item in items:
            yield item
            shown.advance(task)
