"""Files shipped beside the code, wherever a package was loaded from: a folder or a zip file."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader


def ascii_text(package: str, *path: str) -> str:
    """A shipped ASCII file as text, by its way from a package: `readcheck.prose`, `data`, `x.txt`.

    Raises:
        OSError: there is no such file.
    """
    return content(package, *path).decode("ascii")


def content(package: str, *path: str) -> bytes:
    """A shipped file's bytes, by its way from a package.

    Raises:
        OSError: there is no such file.
    """
    module = import_module(package)
    assert module.__spec__ is not None
    # The loader itself: importlib.resources takes longer to import than a list takes to read.
    loader = cast("ResourceLoader", module.__spec__.loader)
    return loader.get_data(os.path.join(module.__path__[0], *path))
