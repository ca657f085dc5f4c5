"""Families of one-file members: input formats, formulas, checks, claim sources, output formats.

A member is found by listing its folder, without importing it: adding a file adds the member.
The file `reading_time_off.py` of `checks` is the member `reading-time-off`. `base.py`, `model.py`
and files that start with an underscore hold what a family's members share.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

SHARED = frozenset({"base", "model"})


@cache
def names(family: str) -> tuple[str, ...]:
    """The kebab-case names of a family's members, sorted.

    `family` is a package of readcheck: `checks`, `article.formats`.
    """
    package = import_module(f"readcheck.{family}")
    files = os.listdir(package.__path__[0])
    stems = {name.removesuffix(".py") for name in files if name.endswith(".py")}
    return tuple(sorted(s.replace("_", "-") for s in stems - SHARED if not s.startswith("_")))


def module(family: str, name: str) -> ModuleType:
    """The module of one member.

    Raises:
        KeyError: the family has no such member.
    """
    if name not in names(family):
        raise KeyError(name)
    return import_module(f"readcheck.{family}.{name.replace('-', '_')}")


def members(family: str, attribute: str) -> dict[str, Any]:
    """Every member's `attribute`, by member name."""
    return {name: getattr(module(family, name), attribute) for name in names(family)}
