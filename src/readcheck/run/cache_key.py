"""The key by which a user's own caches are told from those that came with a checkout.

It lies in the user's state folder, is made when a cache is first written, and never leaves the
machine: $XDG_STATE_HOME/readcheck/cache-key, by default below ~/.local/state (on Windows below
%LOCALAPPDATA%). Whoever cannot read it cannot write a cache that is believed.
"""

from __future__ import annotations

import os
import stat

try:
    # `hashlib` loads OpenSSL as well, which takes a fifteenth of a run over one unchanged file.
    from _blake2 import blake2b
except ImportError:  # Some Pythons are built without it.
    from hashlib import blake2b

_NAME = "cache-key"
_BYTES = 32
_DIGEST = 32


def user_key() -> bytes | None:
    """The user's key; None where there is none yet, or others could have put it there."""
    folder = _folder()
    if folder is None:
        return None
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(os.path.join(folder, _NAME), flags | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    with open(handle, "rb") as file:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode) or not _is_private(about):
            return None
        key = file.read(_BYTES + 1)
    return key if len(key) == _BYTES else None


def made_key() -> bytes:
    """The user's key, made if there is none.

    Raises:
        OSError: there is no place for it.
    """
    key = user_key()
    if key is not None:
        return key
    folder = _folder()
    if folder is None:
        raise FileNotFoundError("no home folder")
    import tempfile  # Once a user.

    os.makedirs(folder, mode=0o700, exist_ok=True)
    key = os.urandom(_BYTES)
    handle, temporary = tempfile.mkstemp(dir=folder)  # That nobody else can read.
    with os.fdopen(handle, "wb") as file:
        file.write(key)
    os.replace(temporary, os.path.join(folder, _NAME))
    return key


def signature(key: bytes, name: str, content: bytes) -> bytes:
    """What only the holder of a key can say of a content under a name: 64 hexadecimal digits."""
    made = blake2b(name.encode() + b"\0", key=key, digest_size=_DIGEST)
    made.update(content)
    return made.hexdigest().encode()


def digest(content: bytes) -> str:
    """What no other content is called by: 64 hexadecimal digits."""
    return blake2b(content, digest_size=_DIGEST).hexdigest()


def _folder() -> str | None:
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return os.path.join(base, "readcheck") if os.path.isabs(base) else None


def _is_private(about: os.stat_result) -> bool:
    """Whether nobody else can read or have written a file: git checks out none of that mode."""
    if os.name == "nt":
        return True
    return about.st_uid == os.getuid() and not about.st_mode & 0o077
