"""Families of one-file members: input formats, formulas, checks, claim sources, output formats.

A member is found by listing its folder, without importing it: adding a file adds the member.
A family may sort its members into folders, as formulas are by language; a folder with nothing but
private files in it is a member itself.
The file `reading_time_off.py` of `checks` is the member `reading-time-off`. `base.py`, `model.py`
and files that start with an underscore hold what a family's members share.

A family whose members are rows of data is one module: `names()` lists them, and `resolve(name)`
raises KeyError for a name that is none of theirs; it may know more names than can be listed.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from types import ModuleType

SHARED = frozenset({"base", "model"})


@cache
def _modules(family: str) -> dict[str, str]:
    """The module of each member below the family's package, folders of members looked into."""
    found: dict[str, str] = {}
    for name, inner in _listing(import_module(f"readcheck.{family}")).items():
        if inner is not None:
            inside = _stems(inner)
            found |= {stem: f"{name}.{stem}" for stem in inside} or {name: name}
        else:
            found |= {stem: stem for stem in _stems([name])}
    return {stem.replace("_", "-"): path for stem, path in found.items()}


def _listing(package: ModuleType) -> dict[str, list[str] | None]:
    """What a package's folder holds: each folder in it with its files, each file with None."""
    try:
        with os.scandir(package.__path__[0]) as entries:
            return {
                entry.name: os.listdir(entry.path) if _is_folder(entry) else None
                for entry in entries
            }
    except OSError:  # It was loaded from a zip file.
        from importlib.resources import files

        return {
            entry.name: [inner.name for inner in entry.iterdir()] if _is_folder(entry) else None
            for entry in files(package).iterdir()
        }


def _is_folder(entry: os.DirEntry[str] | Traversable) -> bool:
    return not entry.name.startswith("_") and entry.is_dir()


def _stems(names_of_files: list[str]) -> set[str]:
    stems = {name.removesuffix(".py") for name in names_of_files if name.endswith(".py")}
    return {stem for stem in stems - SHARED if not stem.startswith("_")}


@cache
def names(family: str, folder: str = "") -> tuple[str, ...]:
    """The kebab-case names of a family's members, sorted.

    Args:
        family: a package of readcheck: `checks`, `article.formats`; or a module of rows.
        folder: only the members in this folder of the family: `de` of `scores`.
    """
    rows = _rows(family)
    if rows is not None:
        listed: tuple[str, ...] = rows.names()
        return listed
    modules = _modules(family).items()
    prefix = f"{folder}." if folder else ""
    return tuple(sorted(name for name, path in modules if path.startswith(prefix)))


def knows(family: str, name: str) -> bool:
    """Whether a family has a member of this name; one of rows may know more than it lists."""
    rows = _rows(family)
    if rows is None:
        return name in names(family)
    try:
        rows.resolve(name)
    except KeyError:
        return False
    return True


def _rows(family: str) -> ModuleType | None:
    """The module of a family whose members are rows, not files."""
    home = import_module(f"readcheck.{family}")
    return None if hasattr(home, "__path__") else home


@cache
def module(family: str, name: str) -> ModuleType:
    """The module of one member.

    Raises:
        KeyError: the family has no such member.
    """
    return import_module(f"readcheck.{family}.{_modules(family)[name]}")


def members(family: str, attribute: str) -> dict[str, Any]:
    """Every member's `attribute`, by member name."""
    return {name: getattr(module(family, name), attribute) for name in names(family)}
