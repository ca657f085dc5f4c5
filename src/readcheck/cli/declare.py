"""How commands declare what they take: records that both readers of a command line understand.

`plain` reads them as they are, `full` makes typer's of them. Typer takes two thirds of the time
that checking an unchanged file takes, so no command imports it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Option:
    """What a parameter's annotation says of an option; the words are typer's own.

    Args:
        names: `--output-file`, `-o`; none for the parameter's name in kebab case.
        callback: gives the value to take for the one that was read, or raises BadParameter.
        min: the least number that can be given.
        common: what `--help` says of it, in a line, or True for what `--help-all` says; without it,
            only `--help-all` tells it.
        told: what only help shows.
    """

    def __init__(
        self,
        *names: str,
        callback: Callable[[Any], object] | None = None,
        min: float | None = None,  # noqa: A002 - typer's word
        common: str | bool = False,
        **told: Any,  # noqa: ANN401 - passed on
    ) -> None:
        self.names = names
        self.callback = callback
        self.least = min
        self.common: str = told["help"] if common is True else common or ""
        self.told = told


class Argument(Option):
    """What a parameter's annotation says of an argument, which has no name on the command line."""


class BadParameter(Exception):  # noqa: N818 - typer's name for it
    """A value that cannot be taken.

    Attributes:
        message: what is wrong with it.
        param_hint: which option or argument it was given for.
    """

    def __init__(self, message: str, param_hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param_hint = param_hint
