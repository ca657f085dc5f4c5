"""What `.gitignore` files leave out, nested ones and those above the start included."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = ".gitignore"


class Ignored:
    """The `.gitignore` files that apply below a folder, as far as they have been met.

    Starting from a folder, those of the folders above it count up to the one that holds `.git`, as
    git has it; outside of a repository only those below.
    """

    def __init__(self, folder: str) -> None:
        self._specs: dict[str, GitIgnoreSpec | None] = {}
        for above in _above(os.path.realpath(folder)):
            self._spec(above)

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether a path is left out; of several files that speak of it the nearest decides."""
        whole = os.path.join(os.path.realpath(os.path.dirname(path) or os.curdir), _name(path))
        folder = os.path.dirname(whole)
        self._spec(folder)
        while True:
            spec = self._specs.get(folder)
            if spec is not None:
                relative = os.path.relpath(whole, folder).replace(os.sep, "/")
                decided = spec.check_file(f"{relative}/" if is_folder else relative).include
                if decided is not None:
                    return decided
            parent = os.path.dirname(folder)
            if parent == folder or parent not in self._specs:
                return False
            folder = parent

    def _spec(self, folder: str) -> None:
        if folder in self._specs:
            return
        self._specs[folder] = None
        try:
            with open(
                os.path.join(folder, NAME), encoding="utf-8", errors="surrogateescape"
            ) as file:
                lines = file.read().splitlines()
        except OSError:
            return
        # Imported only where there is such a file: it takes three times as long as Python itself.
        from pathspec import GitIgnoreSpec

        self._specs[folder] = GitIgnoreSpec.from_lines(lines)


def _above(folder: str) -> list[str]:
    """The folder and those above it up to the repository's top; nothing outside of one."""
    folders = [folder]
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return folders[:1]
        folder = parent
        folders.append(folder)
    return folders


def _name(path: str) -> str:
    return os.path.basename(path.rstrip(os.sep))
