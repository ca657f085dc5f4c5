"""The settings of each file: all layers that apply, put together."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from readcheck.config.discover import nearest
from readcheck.config.load import load
from readcheck.config.model import Config, Layer
from readcheck.config.validate import check_value
from readcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DEFAULT = "default"
# The few that a CI job sets without touching a command line, as ruff has them.
ENVIRONMENT = {
    "READCHECK_OUTPUT_FORMAT": "output-format",
    "READCHECK_CACHE_DIR": "cache-dir",
    "READCHECK_NO_CACHE": "cache",
}


class Audience(NamedTuple):
    """Whom articles are for: the highest school grade they may need, and who says so."""

    grade: float
    source: str


_TABLE = "Flesch, The Art of Readable Writing (1949), table of styles, as guides print it"
AUDIENCES = {
    "children": Audience(5, f"'very easy', grade 5: {_TABLE}"),
    "plain-language": Audience(8, f"'standard' begins at grade 8: {_TABLE}"),
    "lower-secondary": Audience(
        9, "nine years of school: WCAG 2.2, success criterion 3.1.5 (level AAA), Understanding it"
    ),
    "general": Audience(10, f"'fairly difficult' begins at grade 10: {_TABLE}"),
    "technical": Audience(14, f"within 'difficult', grades 13 to 16: {_TABLE}"),
    "academic": Audience(18, f"'very difficult', beyond grade 16: {_TABLE}"),
}


class Resolved(NamedTuple):
    """A file's settings, and where each that is not the default was set.

    `usual` are the settings that it would have without the overrides that it falls under; None
    where there are none.
    """

    settings: Settings
    origins: Mapping[str, str]
    usual: Settings | None = None

    def origin(self, name: str) -> str:
        """Where a setting (by field name) comes from."""
        return self.origins.get(name, DEFAULT)


class Resolver:
    """Puts together what files, environment and options say.

    Args:
        options: what the command line sets, by field name.
        config: the configuration file to use for every input, or None for the nearest of each.
        isolated: use no configuration file at all.
        environment: the environment's variables.

    A file's settings are its configuration file's, then those overrides of it that match the
    file in their order, then the environment's, then the options'; the last one set wins.
    """

    def __init__(
        self,
        options: Layer,
        *,
        config: Path | None = None,
        isolated: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._options = options
        self._config = config
        self._isolated = isolated
        self._environment = os.environ if environment is None else environment
        self._configs: dict[str, Config | None] = {}
        self._made: dict[tuple[Path | None, tuple[int, ...]], Resolved] = {}

    @cached_property
    def _from_environment(self) -> Layer:
        values = {}
        for variable, name in ENVIRONMENT.items():
            text = self._environment.get(variable)
            if text:
                value = False if name == "cache" else text
                values[name.replace("-", "_")] = check_value(name, value, variable)
        return Layer(values, "environment")

    @property
    def named(self) -> frozenset[str]:
        """The settings (by field name) that the user of the run sets; no file comes before them."""
        return frozenset({*self._from_environment.values, *self._options.values})

    def config_for(self, path: str | Path) -> Config | None:
        """The configuration file that a path falls under.

        Raises:
            ConfigError: it cannot be followed.
        """
        if self._isolated:
            return None
        folder = os.path.dirname(os.path.abspath(path))
        if folder not in self._configs:
            self._configs[folder] = self._loaded(folder)
        return self._configs[folder]

    def _loaded(self, folder: str) -> Config | None:
        found = self._config or nearest(folder)
        if not found:
            return None
        from pathlib import Path  # Most runs find no file, and need no paths.

        return load(Path(found))

    def of(self, path: str | Path) -> Resolved:
        """A file's settings.

        Raises:
            ConfigError: its configuration cannot be followed.
        """
        config = self.config_for(path)
        matching = _matching(config, path) if config else ()
        key = (config.path if config else None, tuple(map(id, matching)))
        if key not in self._made:
            layers = config.layers if config else ()
            last = (self._from_environment, self._options)
            made = _resolved((*layers, *matching, *last))
            usual = _resolved((*layers, *last)).settings if matching else None
            self._made[key] = made._replace(usual=usual)
        return self._made[key]

    def of_run(self) -> Resolved:
        """The settings of the run as a whole, as a file in the current folder would have them."""
        return self.of("-")


def _matching(config: Config, path: str | Path) -> tuple[Layer, ...]:
    """The layers of the overrides that a file falls under."""
    if not config.overrides:
        return ()
    relative = os.path.relpath(path, config.folder).replace(os.sep, "/")
    return tuple(item.layer for item in config.overrides if item.files.match(relative))


def _resolved(layers: tuple[Layer, ...]) -> Resolved:
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for layer in layers:
        for name, value in layer.values.items():
            values[name] = value
            origins[name] = layer.origin_of(name)
    if "audience" in values and "max_grade" not in values:
        values["max_grade"] = AUDIENCES[values["audience"]].grade
        origins["max_grade"] = f"audience {values['audience']}"
    return Resolved(Settings(**values), origins)
