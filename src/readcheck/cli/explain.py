"""Explaining the members of a family: a line each, or all that is known of one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from readcheck.cli.options import unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType


def explain(
    name: str | None,
    known: Sequence[str],
    *,
    summary: Callable[[str], str],
    page: Callable[[str], str],
) -> int:
    """Print the page of the member `name`, or without a name each member's summary.

    Raises:
        BadParameter: there is no such member.
    """
    if name is None:
        width = max(map(len, known))
        sys.stdout.writelines(f"{each:{width}}  {summary(each)}\n" for each in known)
    elif name in known:
        sys.stdout.write(f"{page(name).strip()}\n")
    else:
        raise unknown(name, known, "NAME")
    return 0


def first_line(module: ModuleType) -> str:
    """What a module's docstring says first."""
    return (module.__doc__ or "").strip().partition("\n")[0]
