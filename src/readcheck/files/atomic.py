"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress

PREFIX = ".readcheck-"  # Of a file that is not yet whole.


def write(path: str, data: bytes) -> None:
    """Put `data` in place of a file's content, keeping its mode and following a link to it.

    A reader sees the old content or the new, never a part; a failure leaves the old.

    Raises:
        OSError: the folder or the file cannot be written; it names `path`.
    """
    try:
        _replace(os.path.realpath(path), data)
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), path) from None


def _replace(target: str, data: bytes) -> None:
    import tempfile  # Most runs write nothing, and it brings what makes random names.

    handle, temporary = tempfile.mkstemp(prefix=PREFIX, dir=os.path.dirname(target))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(path: str) -> int:
    """The mode of the file that is replaced, or what a new file would get."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask
