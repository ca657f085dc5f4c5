"""Reads a command line that leaves nothing to ask: options by their names, values that fit.

That is how hooks and scripts call. All else (help, bundled letters, a complaint) is left to
`full`, which reads the same declarations by typer; where this reader gives an answer, typer gives
the same.
"""

from __future__ import annotations

import os
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, get_type_hints

from readcheck.cli.declare import Argument, BadParameter, Option

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Options whose value may be left out: `--add-ignore[=REASON]`.
VALUE_OPTIONAL = frozenset({"--add-ignore"})
# On Windows typer does what shells do elsewhere, to arguments that hold one of these.
_EXPANDED = frozenset("*?[~$%")
_LONG_NUMBER = 10  # Digits: no option needs more.
_REQUIRED = object()


class _Unsure(Exception):  # noqa: N818 - no error: typer is asked
    """Typer has to say what is meant, or what is wrong."""


class _Parameter(NamedTuple):
    """What a command takes: a value of `kind`, or a list of them."""

    name: str
    kind: type
    several: bool
    declared: Option
    default: object


def read(command: Callable[..., int], arguments: Sequence[str]) -> dict[str, Any] | None:
    """What to call a command with; None where that is for typer to say.

    Args:
        command: a command's function, each parameter of it declared.
        arguments: what follows the command's name.
    """
    if os.name == "nt" and _EXPANDED.intersection(*arguments):
        return None
    try:
        parameters = _parameters(command)
        texts = _texts(parameters, arguments)
        return {each.name: _value(each, texts.get(each.name, [])) for each in parameters}
    except (_Unsure, BadParameter):
        return None


def _parameters(command: Callable[..., int]) -> list[_Parameter]:
    hints = command.__annotations__
    if any(isinstance(hint, str) for hint in hints.values()):
        hints = get_type_hints(command, include_extras=True)
    code, by_place = command.__code__, command.__defaults__ or ()
    last = code.co_varnames[code.co_argcount - len(by_place) : code.co_argcount]
    defaults = dict(zip(last, by_place, strict=True)) | (command.__kwdefaults__ or {})
    return [
        _parameter(name, hint, defaults.get(name, _REQUIRED))
        for name, hint in hints.items()
        if name != "return"
    ]


def _parameter(name: str, hint: Any, default: object) -> _Parameter:  # noqa: ANN401 - any type
    """What is known of a parameter by its annotation, such as `Annotated[str | None, Option()]`."""
    declared = getattr(hint, "__metadata__", (None,))[0]
    if not isinstance(declared, Option):
        raise _Unsure
    kind = hint.__origin__
    if isinstance(kind, UnionType):
        kind = next(part for part in kind.__args__ if part is not NoneType)
    several = getattr(kind, "__origin__", None) is list
    return _Parameter(name, kind.__args__[0] if several else kind, several, declared, default)


def _texts(parameters: Sequence[_Parameter], arguments: Sequence[str]) -> dict[str, list[str]]:
    """What is given for each parameter, by its name, as it is written."""
    named = {option: each for each in parameters for option in _options(each)}
    found: dict[str, list[str]] = {}
    free: list[str] = []
    rest = iter(arguments)
    for word in rest:
        if not _is_option(word):
            free.append(word)
            continue
        name, equals, value = word.partition("=")
        parameter = named.get(name)
        if parameter is None or (equals and (parameter.kind is bool or name[:2] != "--")):
            raise _Unsure
        if not equals and parameter.kind is not bool:
            value = next(rest, "")
            if not value or _is_option(value):
                raise _Unsure
        found.setdefault(parameter.name, []).append(value)
    for each in parameters:
        if isinstance(each.declared, Argument):
            found[each.name] = free if each.several else free[:1]
            free = free[len(found[each.name]) :]
    if free:
        raise _Unsure
    return found


def _options(parameter: _Parameter) -> Sequence[str]:
    """The names by which a parameter is given; none where it is for typer to read."""
    if isinstance(parameter.declared, Argument):
        return ()
    names = parameter.declared.names
    if not names and parameter.kind is not bool:
        names = (f"--{parameter.name.replace('_', '-')}",)
    return [name for name in names if name not in VALUE_OPTIONAL]


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _value(parameter: _Parameter, texts: Sequence[str]) -> object:
    """A parameter's value by what is given for it: the last text counts, or all of them."""
    value = parameter.default
    if texts:
        values = [_converted(parameter, text) for text in texts]
        value = values if parameter.several else values[-1]
    if value is _REQUIRED:
        raise _Unsure
    callback = parameter.declared.callback
    if callback is not None:
        value = callback(value)
    return None if value == [] else value


def _converted(parameter: _Parameter, text: str) -> object:
    kind, least = parameter.kind, parameter.declared.least
    if kind is str:
        return text
    if kind is bool:
        return True
    if kind in (int, float) and text.isascii() and text.isdigit() and len(text) < _LONG_NUMBER:
        number: float = kind(text)
        if least is None or number >= least:
            return number
    elif (
        isinstance(kind, type) and issubclass(kind, Enum) and text in {each.value for each in kind}
    ):
        return kind(text)
    raise _Unsure
