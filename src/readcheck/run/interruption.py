"""Ctrl-C and termination: a run ends with what it has, and says so by its exit code."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import FrameType, TracebackType

Item = TypeVar("Item")

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_BY_A_SIGNAL = 128  # What a shell adds to the number of the signal that ended a program.


class Interruption:
    """Whether somebody asks the run to end, as long as a `with` of it lasts.

    What is being worked out is given up at once; what is being written is written to its end. Who
    asks again does not wait for that either.
    """

    def __init__(self) -> None:
        self._number = 0
        self._working = False
        self._before: dict[int, object] = {}

    @property
    def exit_code(self) -> int:
        """What a shell calls the end of a program by that signal; 0 where nobody asked."""
        return _BY_A_SIGNAL + self._number if self._number else 0

    def until_asked(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, up to where somebody asks for an end."""
        source = iter(items)
        while not self._number:
            try:
                self._working = True
                item = next(source)
            except StopIteration:
                return
            except KeyboardInterrupt:
                if not self._number:  # Nobody's signal: it was raised by what we work with.
                    raise
                return
            finally:
                self._working = False
            yield item

    def __enter__(self) -> Self:
        for number in _SIGNALS:
            # Who starts us in the background may have us ignore Ctrl-C.
            if signal.getsignal(number) is signal.SIG_IGN:
                continue
            try:
                self._before[number] = signal.signal(number, self._ask)
            except ValueError:  # Not in the main thread, which alone hears of signals.
                break
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type] # It is what `signal` gave.
        self._before.clear()

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        again = bool(self._number)
        self._number = number
        if self._working or again:
            raise KeyboardInterrupt
