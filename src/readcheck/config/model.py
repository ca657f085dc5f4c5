"""Layers of settings, from the weakest to the strongest."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from readcheck.files.globs import Globs


class ConfigError(ValueError):
    """A configuration that cannot be followed; the message is one line and names file and line."""


class Layer(NamedTuple):
    """Some settings by field name, and where they were set: "readcheck.toml", "--max-grade".

    `lines` holds the line of each setting in its file, where that is known.
    """

    values: Mapping[str, object]
    origin: str
    lines: Mapping[str, int] = MappingProxyType({})

    def origin_of(self, name: str) -> str:
        """Where one of the settings was set, with its line."""
        line = self.lines.get(name)
        return f"{self.origin}:{line}" if line else self.origin


class Override(NamedTuple):
    """A layer for the files that match some globs."""

    files: Globs
    layer: Layer


class Config(NamedTuple):
    """A configuration file with all that it extends: layers and overrides, weakest first.

    `folder` is what relative paths and globs start from.
    """

    path: Path
    folder: Path
    layers: tuple[Layer, ...]
    overrides: tuple[Override, ...] = ()
