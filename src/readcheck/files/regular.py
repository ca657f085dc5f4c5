"""The content of files, and of nothing that never ends or never begins."""

from __future__ import annotations

import errno
import os
import stat

_HANDED_OVER = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")  # As in `readcheck <(pandoc ...)`.


def read_regular(path: str) -> bytes:
    """The content of a regular file, or of what a shell hands over under a number.

    Raises:
        OSError: it cannot be read, or is a pipe, a socket or a device, which might never end.
    """
    if path.startswith(_HANDED_OVER):
        with open(path, "rb") as file:
            return file.read()
    # Opening a pipe that nobody writes to would wait for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "not a regular file", path)
        return file.read()
