"""Whether a path stays within a folder, and what may be written for a project."""

from __future__ import annotations

import os


def is_within(path: str, folder: str) -> bool:
    """Whether an absolute path is that of a folder or of something below it."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def refusal(path: str, project: str, *, named: bool) -> str:
    """Why nothing is written to a path for the sake of a project, or nothing if it may be.

    Args:
        path: the file or folder, which need not be there.
        project: the folder of the project, whose files may come from a stranger.
        named: whether the user of this run names the path, and no file of the project.
    """
    if is_within(os.path.realpath(path), os.path.realpath(project)):
        return ""
    if is_within(os.path.abspath(path), os.path.abspath(project)):
        return "a link leads out of the project there; name what it leads to"
    return "" if named else "it lies outside of the project; name it on the command line"
