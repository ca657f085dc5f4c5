"""The content of files, and of nothing that never ends or never begins."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

_MEGABYTE = 1_000_000
_HANDED_OVER = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")  # As in `readcheck <(pandoc ...)`.


def read_regular(path: str, megabytes: float | None = None) -> bytes:
    """The content of a regular file, or of what a shell hands over under a number.

    Raises:
        OSError: it cannot be read, is larger than so many megabytes, or is a pipe, a socket or a
            device, which might never end.
    """
    if path.startswith(_HANDED_OVER):
        with open(path, "rb") as file:
            return read_whole(file, megabytes)
    # Opening a pipe that nobody writes to would wait for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "not a regular file", path)
        return read_whole(file, megabytes)


def read_whole(file: BinaryIO, megabytes: float | None = None) -> bytes:
    """All that there is to read.

    Raises:
        OSError: it cannot be read, or is larger than so many megabytes.
    """
    if megabytes is None:
        return file.read()
    most = int(megabytes * _MEGABYTE)
    data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than max-file-size ({megabytes:g} megabytes)")
    return data
