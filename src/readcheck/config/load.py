"""Reading a configuration file with everything it extends."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.config.model import Config, ConfigError, Layer, Override
from readcheck.config.toml import parsed
from readcheck.config.validate import check_values
from readcheck.files.globs import Globs
from readcheck.files.regular import read_regular

if TYPE_CHECKING:
    from pathlib import Path

NOT_SETTINGS = frozenset({"extend", "overrides"})


@cache
def load(path: Path) -> Config:
    """A configuration file, and before it those it extends.

    Raises:
        ConfigError: the file cannot be read or followed, or extends itself.
    """
    return _load(path, ())


def _load(path: Path, extending: tuple[Path, ...]) -> Config:
    if path.resolve() in extending:
        raise ConfigError(f"{path}: extends itself")
    text, table = _read(path)
    layers: tuple[Layer, ...] = ()
    overrides: tuple[Override, ...] = ()
    base = table.get("extend")
    if base is not None:
        if not isinstance(base, str) or not base or "\0" in base:
            raise ConfigError(f"{path}:{_line_of(text, 'extend')}: extend must be a path")
        below = _load(path.parent / base, (*extending, path.resolve()))
        layers, overrides = below.layers, below.overrides
    own = {name: value for name, value in table.items() if name not in NOT_SETTINGS}
    return Config(
        path,
        path.parent,
        (*layers, _layer(path, text, own)),
        (*overrides, *_overrides(path, text, table.get("overrides", []))),
    )


def _read(path: Path) -> tuple[str, dict[str, object]]:
    try:
        text = read_regular(str(path)).decode("utf-8-sig")
        table: object = parsed(text)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise ConfigError(f"{path}{_placed(str(error))}") from None
    for name in ("tool", "readcheck") if path.name == "pyproject.toml" else ():
        table = table.get(name, {}) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.readcheck must be a table")
    return text, table


def _placed(complaint: str) -> str:
    """A complaint about TOML behind the line and column that it names."""
    said = complaint.replace("Cannot overwrite a value", "a setting is set twice")
    match = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", said)
    return f":{match[2]}:{match[3]}: {match[1]}" if match else f": {said}"


def _layer(path: Path, text: str, values: dict[str, object], after: int = 0) -> Layer:
    lines = {name: _line_of(text, name, after) for name in values}
    checked = check_values(values, lambda name: f"{path}:{lines[name]}")
    by_field = {name.replace("-", "_"): line for name, line in lines.items()}
    return Layer(checked, str(path), by_field)


def _overrides(path: Path, text: str, tables: object) -> list[Override]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ConfigError(
            f"{path}:{_line_of(text, 'overrides')}: overrides must be tables: [[overrides]]"
        )
    starts = [match.start() for match in re.finditer(r"(?m)^\s*\[\[[^]\n]*overrides\s*\]\]", text)]
    starts += [0] * len(tables)
    return [_override(path, text, table, at) for table, at in zip(tables, starts, strict=False)]


def _override(path: Path, text: str, table: dict[str, object], at: int) -> Override:
    files = table.get("files")
    if not isinstance(files, list) or not files or not all(isinstance(f, str) for f in files):
        line = text.count("\n", 0, at) + 1
        raise ConfigError(f"{path}:{line}: an override needs files, a list of globs")
    values = {name: value for name, value in table.items() if name != "files"}
    layer = _layer(path, text, values, at)
    _refuse_run_settings(layer)
    return Override(Globs(tuple(files)), layer)


def _refuse_run_settings(layer: Layer) -> None:
    from readcheck.settings import Scope, kebab, specs

    for name in layer.values:
        if specs()[kebab(name)].scope is Scope.RUN:
            raise ConfigError(
                f"{layer.origin_of(name)}: {kebab(name)} is about the whole run, not some files"
            )


def _line_of(text: str, name: str, after: int = 0) -> int:
    """The line where a key is set, from an offset on; where it can't be found, where that is."""
    key = re.compile(rf"""(?m)^[ \t]*["']?(?:tool\.readcheck\.)?{re.escape(name)}["']?[ \t]*[=.]""")
    match = key.search(text, after) or re.compile(rf"\[+[^]\n]*{re.escape(name)}").search(
        text, after
    )
    return text.count("\n", 0, match.start() if match else after) + 1
