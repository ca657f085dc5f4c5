"""The JSON Schema of a configuration file, for editors that complete and check TOML."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.config.toml import value_of
from readcheck.settings import SEVERITIES, Scope, Settings, ValueKind, specs

if TYPE_CHECKING:
    from readcheck.settings import Spec

Json = dict[str, object]

# Where SchemaStore serves what it is given, for editors that find schemas there by file name.
ADDRESS = "https://json.schemastore.org/readcheck.json"

_TYPES = {
    ValueKind.FLAG: "boolean",
    ValueKind.INTEGER: "integer",
    ValueKind.NUMBER: "number",
    ValueKind.TEXT: "string",
}


def schema() -> Json:
    """The schema of `readcheck.toml`, or of the table `[tool.readcheck]`."""
    every = {name: _property(name, spec) for name, spec in specs().items()}
    some = {name: every[name] for name, spec in specs().items() if spec.scope is Scope.ARTICLE}
    files = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    override = {
        "type": "object",
        "properties": {"files": files, **some},
        "required": ["files"],
        "additionalProperties": False,
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": ADDRESS,
        "title": "readcheck's configuration",
        "type": "object",
        "properties": {
            "extend": {"type": "string", "description": "A configuration file to start from."},
            **every,
            "overrides": {
                "type": "array",
                "items": override,
                "description": "Settings for the files that match some globs.",
            },
        },
        "additionalProperties": False,
    }


def _property(name: str, spec: Spec) -> Json:
    made: Json = {"description": spec.doc}
    default = value_of(Settings(), name)
    if default is not None:
        made["default"] = list(default) if isinstance(default, tuple) else default
    if spec.kind is ValueKind.LIST:
        return made | {"type": "array", "items": {"type": "string"} | _names(spec)}
    if spec.kind is ValueKind.TABLE:
        names = {"propertyNames": _names(spec)} if _names(spec) else {}
        values = {"type": "string"} | ({"enum": list(SEVERITIES)} if spec.family else {})
        return made | {"type": "object", "additionalProperties": values} | names
    return made | {"type": _TYPES[spec.kind]} | _names(spec) | _range(spec)


def _range(spec: Spec) -> Json:
    limits = {"minimum": spec.least, "maximum": spec.most}
    return {word: limit for word, limit in limits.items() if abs(limit) < inf}


def _names(spec: Spec) -> Json:
    """The only values allowed, where they are few enough to list."""
    if spec.open_ended:
        return {}
    names = families.names(spec.family) if spec.family else spec.choices
    return {"enum": [*names, *spec.also]} if names else {}
