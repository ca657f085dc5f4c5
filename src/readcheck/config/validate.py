"""Values as configuration files hold them, checked and made into values of Settings."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.config.model import ConfigError
from readcheck.settings import SEVERITIES, ValueKind, kebab, snake, specs
from readcheck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from readcheck.settings import Spec


def check_values(raw: Mapping[str, object], where: Callable[[str], str]) -> dict[str, object]:
    """Settings by field name from a mapping of kebab-case names to values.

    Args:
        raw: the mapping as it was read.
        where: what to call the place of a name ("readcheck.toml:4").

    Raises:
        ConfigError: a name is unknown, or a value has the wrong type or is none of the choices.
    """
    return {snake(name): check_value(name, value, where(name)) for name, value in raw.items()}


def check_value(name: str, value: object, where: str) -> object:
    """One setting's value; see `check_values`."""
    spec = specs().get(name)
    if spec is None:
        if isinstance(value, dict):
            raise ConfigError(f"{where}: there is no table {name!r}; settings stand at the top")
        raise ConfigError(f"{where}: unknown setting {name!r}{did_you_mean(kebab(name), specs())}")
    converted = _CONVERT[spec.kind](value)
    if converted is None:
        raise ConfigError(f"{where}: {name} must be {spec.kind}, not {_shown(value)}")
    _check_range(name, spec, converted, where)
    if spec.family == "languages":
        return _language(str(converted), where)
    _check_texts(name, converted, where)
    _check_choice(name, spec, converted, where)
    return converted


def _check_range(name: str, spec: Spec, value: object, where: str) -> None:
    if isinstance(value, int | float) and spec.kind is not ValueKind.FLAG and not fits(value, spec):
        raise ConfigError(f"{where}: {name} must be {allowed(spec)}")


def fits(value: float, spec: Spec) -> bool:
    """Whether a number is one that the setting can have; `nan` never is, nor are infinite ones."""
    return spec.least <= value <= spec.most and abs(value) < inf


def allowed(spec: Spec) -> str:
    """The numbers that a setting can have, in words."""
    if spec.most == inf:
        return f"{spec.kind}, {spec.least:g} or more"
    return f"{spec.kind} from {spec.least:g} to {spec.most:g}"


def _check_texts(name: str, value: object, where: str) -> None:
    """No file is named by an empty text and none holds a NUL, and the system raises on both."""
    if value == "":
        raise ConfigError(f"{where}: {name} must not be empty")
    texts = [value] if isinstance(value, str) else value
    if isinstance(texts, list | tuple) and any("\0" in text for text in texts):
        raise ConfigError(f"{where}: {name} must not hold a NUL")


def _language(tag: str, where: str) -> str:
    from readcheck.languages.base import known_code

    try:
        return known_code(tag)
    except ValueError as error:
        raise ConfigError(f"{where}: language: {error}") from None


def _check_choice(name: str, spec: Spec, value: object, where: str) -> None:
    if not (spec.family or spec.choices):
        return
    given = [value] if isinstance(value, str) else value
    assert isinstance(given, list | tuple)
    for item in given:
        key = item[0] if spec.kind is ValueKind.TABLE else item
        if not _is_known(key, spec):
            hint = did_you_mean(key, _known(spec))
            raise ConfigError(f"{where}: {name}: unknown name {key!r}{hint}")
        if spec.family and spec.kind is ValueKind.TABLE and item[1] not in SEVERITIES:
            hint = did_you_mean(item[1], SEVERITIES) or f"; it is none of {', '.join(SEVERITIES)}"
            raise ConfigError(f"{where}: {name}: unknown severity {item[1]!r}{hint}")


def _is_known(name: str, spec: Spec) -> bool:
    return name in _known(spec) or bool(spec.family and families.knows(spec.family, name))


def _known(spec: Spec) -> tuple[str, ...]:
    return (*families.names(spec.family), *spec.also) if spec.family else spec.choices


def _flag(value: object) -> object:
    return value if isinstance(value, bool) else None


def _integer(value: object) -> object:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: object) -> object:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        return float(value)
    except OverflowError:  # A whole number of more than 308 digits.
        return inf


def _text(value: object) -> object:
    return value if isinstance(value, str) else None


def _list(value: object) -> object:
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None


def _table(value: object) -> object:
    if isinstance(value, dict) and all(isinstance(item, str) for item in value.values()):
        return tuple(sorted(value.items()))
    return None


_CONVERT: dict[ValueKind, Callable[[object], object]] = {
    ValueKind.FLAG: _flag,
    ValueKind.INTEGER: _integer,
    ValueKind.NUMBER: _number,
    ValueKind.TEXT: _text,
    ValueKind.LIST: _list,
    ValueKind.TABLE: _table,
}

_TYPE_NAMES = {bool: "true or false", dict: "a table"}


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"the text {value!r}"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:g}"
    return _TYPE_NAMES.get(type(value), type(value).__name__)
