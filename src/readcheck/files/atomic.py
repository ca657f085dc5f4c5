"""Writing a file whole or not at all, and only where that loses nothing of what was there.

The new content is written beside the file and renamed over it, so that a reader sees the old or the
new, whenever the run is killed. The new file is the old one's equal in owner, group, mode and
extended attributes; where it could not be, the old one stays.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING

from readcheck.files.regular import read_regular
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_ANY_SIZE = 10_000.0  # Megabytes: what was read before was allowed to be as large as it is.
PREFIX = ".readcheck-"  # Of a file that is not yet whole.
_LEFTOVER = lazy(r"\.readcheck-[a-z0-9_]{8}")  # With what `tempfile` puts behind a prefix.


def write(path: str, data: bytes, *, old: bytes | None = None) -> None:
    """Put `data` in place of a file's content, following a link to it.

    Args:
        path: the file, which need not be there.
        data: what it is to hold.
        old: what it is thought to hold, where that matters.

    Raises:
        OSError: it names `path`. The folder or the file cannot be written; or the file is
            read-only, has several names, holds something else than `old`, or its owner or
            attributes cannot be kept.
    """
    with writing(path, old=old) as file:
        file.write(data)


@contextmanager
def writing(path: str, *, old: bytes | None = None) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of a file's content, if this ends well.

    A link is followed; `old` is what the file is thought to hold, where that matters.

    Raises:
        OSError: it names `path`; see `write`.
    """
    target = os.path.realpath(path)
    with _naming(path):
        before = _replaceable(target)
        with _beside(target) as (file, temporary):
            yield file
            _finish(file)
            _keep(temporary, target, before)
            if old is not None and read_regular(target, _ANY_SIZE) != old:
                raise OSError(errno.EBUSY, "it changed since it was read")
            os.replace(temporary, target)


def put(path: str, data: bytes) -> None:
    """Put a file of our own at `path`, in place of whatever is there; a link is not followed.

    Raises:
        OSError: the folder cannot be written; it names `path`.
    """
    with _naming(path), _beside(path) as (file, temporary):
        _finish(file, data)
        os.chmod(temporary, _usual_mode())
        os.replace(temporary, path)


def create(path: str, data: bytes) -> None:
    """Make a new file.

    Raises:
        OSError: there is one already, or the folder cannot be written; it names `path`.
    """
    with _naming(path), _beside(path) as (file, temporary):
        _finish(file, data)
        os.chmod(temporary, _usual_mode())
        try:
            os.link(temporary, path)  # Other than renaming it never replaces a file.
        except FileExistsError:
            raise
        except OSError:  # The file system has no second names.
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
            os.replace(temporary, path)


def is_leftover(name: str) -> bool:
    """Whether a file's name is that of one that is not yet whole."""
    return name.startswith(PREFIX) and _LEFTOVER.fullmatch(name) is not None


def remove_leftover(path: str) -> None:
    """Remove what a killed run left; what a living one is writing stays."""
    with suppress(OSError):
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(path, flags)
        try:
            if stat.S_ISREG(os.fstat(handle).st_mode):
                _lock(handle)
                os.unlink(path)
        finally:
            os.close(handle)


@contextmanager
def _naming(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), path) from None


@contextmanager
def _beside(target: str) -> Iterator[tuple[BinaryIO, str]]:
    """A new file beside `target` and its path, locked, and gone when this ends."""
    folder = os.path.dirname(target) or os.curdir
    _sweep(folder)
    handle, temporary = _new_file(folder)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file, temporary
    finally:
        with suppress(OSError):
            os.unlink(temporary)


def _finish(file: BinaryIO, data: bytes = b"") -> None:
    """Write the last of a file, so that it is on the disk before it is renamed."""
    file.write(data)
    file.flush()
    os.fsync(file.fileno())
    if os.name == "nt":  # Where an open file has no lock, and cannot be renamed.
        file.close()


@cache
def _sweep(folder: str) -> None:
    """Remove what killed runs left in a folder; once a run is enough."""
    with suppress(OSError), os.scandir(folder) as scan:
        for path in [entry.path for entry in scan if is_leftover(entry.name)]:
            remove_leftover(path)


def _new_file(folder: str) -> tuple[int, str]:
    import tempfile  # Most runs write nothing, and it brings what makes random names.

    while True:
        handle, path = tempfile.mkstemp(prefix=PREFIX, dir=folder)
        try:
            _lock(handle)
        except BlockingIOError:  # Another run has just taken it for a leftover.
            os.close(handle)
            continue
        except OSError:  # A file system without locks, where nobody removes anything.
            return handle, path
        if os.fstat(handle).st_nlink:
            return handle, path
        os.close(handle)


def _lock(handle: int) -> None:
    """Take the lock of an open file.

    Raises:
        BlockingIOError: another run has it.
        OSError: the file system has no locks.
    """
    try:
        import fcntl
    except ImportError:  # Windows, where a file that is open cannot be removed anyway.
        return
    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _replaceable(target: str) -> os.stat_result | None:
    """What is known of a file that is to be replaced; None where there is none.

    Raises:
        OSError: replacing it would change more than its content.
    """
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
    # The superuser may write what is read-only, but was not asked to.
    if not found.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, "it is read-only")
    if found.st_nlink > 1:
        raise OSError(errno.EMLINK, "it has another name (a hard link), which would not follow")
    return found


def _keep(temporary: str, target: str, before: os.stat_result | None) -> None:
    """Give a new file what the old one has beside its content, or what new files get.

    Raises:
        OSError: that is not allowed, or the file system has nothing like it.
    """
    if before is None:
        os.chmod(temporary, _usual_mode())
        return
    made = os.stat(temporary)
    try:
        if (made.st_uid, made.st_gid) != (before.st_uid, before.st_gid):
            os.chown(temporary, before.st_uid, before.st_gid)
        have = _attributes(temporary)
        for name, value in _attributes(target).items():
            if have.get(name) != value:
                os.setxattr(temporary, name, value)
    except OSError:
        raise OSError(errno.EPERM, "its owner, group or attributes cannot be kept") from None
    os.chmod(temporary, stat.S_IMODE(before.st_mode))  # Last: a new owner takes bits of it away.


def _attributes(path: str) -> dict[str, bytes]:
    """A file's extended attributes, access lists among them, without those the system sets."""
    if not hasattr(os, "listxattr"):
        return {}
    try:
        names = [name for name in os.listxattr(path) if not name.startswith("security.")]
        return {name: os.getxattr(path, name) for name in names}
    except OSError:  # A file system without any.
        return {}


def _usual_mode() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
