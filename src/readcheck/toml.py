"""Reading TOML that a stranger wrote."""

from __future__ import annotations

import tomllib
from typing import Any

_MOST_PARTS = 100


def loads(text: str) -> dict[str, Any]:
    """What a TOML text holds.

    Python's reader takes time and memory with the square of the parts of a dotted key; a key of
    more than a hundred is refused.

    Raises:
        TOMLDecodeError: it is no TOML.
        RecursionError: it nests too deeply.
        ValueError: a number in it has thousands of digits.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") >= _MOST_PARTS and any(map(_ends_with_long_key, _keys(line))):
            raise tomllib.TOMLDecodeError(f"a key has too many parts (at line {number}, column 1)")
    return tomllib.loads(text)


def _keys(line: str) -> list[str]:
    """What may end with a key: all before an equals sign, and the header of a table."""
    before = [part.rstrip() for part in line.split("=")[:-1]]
    header = line.strip()
    return [*before, header.rstrip(" ]")] if header.startswith("[") else before


def _ends_with_long_key(text: str) -> bool:
    parts = text.rsplit(".", _MOST_PARTS)
    return len(parts) > _MOST_PARTS and all(len(part.split()) == 1 for part in parts[1:])
