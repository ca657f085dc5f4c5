"""Families of one-file members: input formats, formulas, checks, claim sources, output formats.

A member is found by listing its folder, without importing it: adding a file adds the member.
A family may sort its members into folders, as formulas are by language; a folder with nothing but
private files in it is a member itself.
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
def _modules(family: str) -> dict[str, str]:
    """The module of each member below the family's package, folders of members looked into."""
    package = import_module(f"readcheck.{family}")
    found: dict[str, str] = {}
    for entry in os.scandir(package.__path__[0]):
        if entry.is_dir() and not entry.name.startswith("_"):
            inside = _stems(os.listdir(entry.path))
            found |= {stem: f"{entry.name}.{stem}" for stem in inside} or {entry.name: entry.name}
        else:
            found |= {stem: stem for stem in _stems([entry.name])}
    return {stem.replace("_", "-"): path for stem, path in found.items()}


def _stems(files: list[str]) -> set[str]:
    stems = {name.removesuffix(".py") for name in files if name.endswith(".py")}
    return {stem for stem in stems - SHARED if not stem.startswith("_")}


@cache
def names(family: str, folder: str = "") -> tuple[str, ...]:
    """The kebab-case names of a family's members, sorted.

    Args:
        family: a package of readcheck: `checks`, `article.formats`.
        folder: only the members in this folder of the family: `de` of `scores`.
    """
    modules = _modules(family).items()
    prefix = f"{folder}." if folder else ""
    return tuple(sorted(name for name, path in modules if path.startswith(prefix)))


def module(family: str, name: str) -> ModuleType:
    """The module of one member.

    Raises:
        KeyError: the family has no such member.
    """
    return import_module(f"readcheck.{family}.{_modules(family)[name]}")


def members(family: str, attribute: str) -> dict[str, Any]:
    """Every member's `attribute`, by member name."""
    return {name: getattr(module(family, name), attribute) for name in names(family)}
