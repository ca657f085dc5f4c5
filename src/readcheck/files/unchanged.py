"""Telling without reading it that a file did not change, as git's index does.

A file is the same while it has the same number, size, time of change and time of its inode's
change. The last of these nobody can set: it moves when the content does, when a time is put back
and when another file takes the name. Where that is not sure, nothing is told, and the file is read:

- What changed a moment ago may change again under the same time. Linux writes back within half a
  minute what programs changed in mapped memory, and only then does it take a new time.
- Windows gives the time of creation in place of the inode's change. FAT, and file systems over a
  protocol without such a time, give the content's own, in units of 10 milliseconds or more.
"""

from __future__ import annotations

import os
import stat
import time

_SETTLED = 60 * 10**9  # Nanoseconds after which a change is over.
_COARSE = 10**7  # Nanoseconds; a time is a multiple of them by chance once in ten million.
_NO_FILES = ("/dev/", "/proc/")  # What a shell hands over under a number may begin anywhere.


def state_of(path: str) -> str:
    """What is another text whenever a file may hold something else; empty where nothing is sure."""
    if os.name == "nt" or path.startswith(_NO_FILES):
        return ""
    try:
        about = os.stat(path)
    except (OSError, ValueError):
        return ""
    changed = about.st_ctime_ns
    if (
        not stat.S_ISREG(about.st_mode)
        or changed % _COARSE == 0
        or max(changed, about.st_mtime_ns) > time.time_ns() - _SETTLED
    ):
        return ""
    return f"{about.st_dev:x}.{about.st_ino:x}.{about.st_size:x}.{about.st_mtime_ns:x}.{changed:x}"
