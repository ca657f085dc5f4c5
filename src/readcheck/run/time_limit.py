"""A limit on the time that one input may take: the last net under a parser or pattern of ours.

It counts the processor's time, so that a busy machine fails nothing, and needs a timer that Windows
and WebAssembly do not have: there nothing is limited.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_HAS_TIMER = hasattr(signal, "setitimer")
_AGAIN = 0.5  # Seconds until it is said again, should somebody have caught it.


class TookTooLongError(BaseException):
    """The time is up; no `Exception`, for what catches every error must not catch it."""


class TimeLimit:
    """What is done in a `with` of it ends with `TookTooLongError` after so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        if _HAS_TIMER:
            signal.signal(signal.SIGPROF, _time_is_up)
            signal.setitimer(signal.ITIMER_PROF, self._seconds, _AGAIN)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if _HAS_TIMER:
            signal.setitimer(signal.ITIMER_PROF, 0)


def _time_is_up(*_: object) -> None:
    raise TookTooLongError
