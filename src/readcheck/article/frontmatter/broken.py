"""What every format of front matter says when it is broken."""

from __future__ import annotations


class BrokenDataError(ValueError):
    """Front matter that its own format does not allow; `line` counts from 1 in the data."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(problem)
        self.line = line
