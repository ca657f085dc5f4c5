"""Whether a path stays within a folder."""

from __future__ import annotations

import os


def is_within(path: str, folder: str) -> bool:
    """Whether an absolute path is that of a folder or of something below it."""
    return path == folder or path.startswith(os.path.join(folder, ""))
