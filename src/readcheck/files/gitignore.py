"""What `.gitignore` files leave out, nested ones and those above the start included."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from readcheck.files.regular import read_regular

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = ".gitignore"
_ANY_NAME = "any-name"  # What leaves this out leaves out whatever stands beside it.


class Ignored(NamedTuple):
    """The `.gitignore` files that apply in one folder.

    `specs` holds them with the way from their own folder to this one, the nearest first.
    """

    folder: str
    specs: tuple[tuple[GitIgnoreSpec, str], ...]

    def ignores(self, name: str, *, is_folder: bool) -> bool:
        """Whether an entry of the folder is left out; the nearest file that names it decides."""
        for spec, prefix in self.specs:
            decided = spec.check_file(f"{prefix}{name}/" if is_folder else prefix + name).include
            if decided is not None:
                return decided
        return False

    def below(self, name: str) -> Ignored:
        """What applies in a folder of this folder."""
        folder = os.path.join(self.folder, name)
        inherited = tuple((spec, f"{prefix}{name}/") for spec, prefix in self.specs)
        own = _read(folder)
        return Ignored(folder, ((own, ""), *inherited) if own else inherited)


def ignored_in(folder: str) -> Ignored:
    """What applies in a folder where a walk starts.

    The `.gitignore` files of the folders above count up to the one that holds `.git`, as git has
    it; outside of a repository only the folder's own. A folder that git ignores as a whole, with
    everything in it, is meant to be read when it is named: there only files below it count.
    """
    real = os.path.realpath(folder)
    top = _top(real)
    found = _read(top)
    here = Ignored(top, ((found, ""),) if found else ())
    relative = os.path.relpath(real, top)
    for name in () if relative == os.curdir else relative.split(os.sep):
        here = here.below(name)
    if here.specs and relative != os.curdir and here.ignores(_ANY_NAME, is_folder=False):
        return Ignored(real, ())
    return here


def _top(folder: str) -> str:
    """The repository's top folder around a folder, or the folder itself outside of one."""
    above = folder
    while not os.path.exists(os.path.join(above, ".git")):
        parent = os.path.dirname(above)
        if parent == above:
            return folder
        above = parent
    return above


def _read(folder: str) -> GitIgnoreSpec | None:
    try:
        data = read_regular(os.path.join(folder, NAME))
    except OSError:
        return None
    lines = data.decode("utf-8", "surrogateescape").splitlines()
    # Imported only where there is such a file: it takes three times as long as Python itself.
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)
