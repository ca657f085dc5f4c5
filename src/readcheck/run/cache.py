"""Reports of articles that did not change since they were last checked.

One file for each version and set of settings; in it a line for each hash of a content, with its
report as JSON. A fresh checkout sets all times anew and changes nothing for it; but other lines
tell the contents of files by their state, so that those which nobody touched are not even read.
Each line begins with the user's signature: a cache that came with a checkout is not believed. A
line is written as its report is made, so that a run that ends early loses next to nothing, and read
when its report is wanted, so that a large cache takes no memory. Whatever is wrong with the cache
(no permission, broken files, another process writing) costs time and nothing else.
"""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from readcheck._version import __version__
from readcheck.files import atomic
from readcheck.files.inside import refusal
from readcheck.files.regular import read_regular
from readcheck.patterns import lazy
from readcheck.run.cache_key import digest, made_key, signature, user_key

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import BinaryIO

    from readcheck.report import Report
    from readcheck.settings import Settings

_MOST_MEGABYTES = 2_000  # Of a file; of a larger one the older half goes.
_MEGABYTE = 1_000_000
_parsed = json.JSONDecoder().raw_decode  # Of thousands of texts without white space around them.
_AT_ONCE = 250_000  # Bytes that wait until they are written.
_HEAD = b"readcheck cache"  # What the first line of a file signs.
_SIGNED = 64  # Digits of a signature; a space follows.
_STATES = b"states"  # In place of a content's hash: of which content files in some states are.
_USUAL = ".readcheck_cache"
_KEPT = lazy(r"[0-9a-f]{24}\.json")
_IGNORES = ".gitignore"
_EVERYTHING = b"*\n"
_TAG = "CACHEDIR.TAG"
# The signature that backup programs look for; https://bford.info/cachedir/
_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55\n# Made by readcheck.\n"


class Cache:
    """The reports kept for one set of settings.

    Args:
        folder: where caches are kept.
        settings: what the reports were made under.
        usual: the settings of other articles, where these fall under overrides.
        measures: whether they hold figures.
        by: what the figures are told by, beside the whole.
        across: whether they hold what other pages are held against.
        conventions: whether they tell under which conventions a claim is exact.
    """

    def __init__(
        self,
        folder: str,
        settings: Settings,
        *,
        usual: Settings | None = None,
        measures: bool,
        by: Collection[str] = (),
        across: bool = True,
        conventions: bool = True,
    ) -> None:
        wanted = (measures, sorted(by), across, conventions)
        identity = repr((__version__, sys.version_info[:2], settings, usual, *wanted))
        name = digest(identity.encode("utf-8", "surrogatepass"))[:24]
        self._measures = measures
        self._folder = folder
        self._path = os.path.join(folder, f"{name}.json")
        self._name = os.path.basename(self._path)
        self._file: BinaryIO | None = None
        self._key = user_key()
        self._lines: dict[bytes, int] = {}  # Where the line of each content begins.
        self._states: dict[str, str] = {}
        self._new: list[bytes] = []
        self._new_states: dict[str, str] = {}
        self._size = 0  # Bytes of what is new.
        self._open()

    def __del__(self) -> None:
        if self._file is not None:
            self._file.close()

    @staticmethod
    def key(data: bytes, format_name: str) -> str:
        """The name of a content that is read in an input format."""
        return digest(f"{format_name}\0".encode() + data)

    def __contains__(self, key: str) -> bool:
        return key.encode() in self._lines

    def key_of(self, state: str, format_name: str) -> str:
        """The name of the content of a file in a state; empty where the cache does not know it."""
        return self._states.get(f"{format_name}\0{state}", "")

    def remember(self, state: str, format_name: str, key: str) -> None:
        """Tell the content of a file by its state from now on; no file has two in one state."""
        self._new_states[f"{format_name}\0{state}"] = key

    def get(self, key: str, path: str) -> Report | None:
        """The report of a content, as one of the file at `path`, if it is known."""
        start = self._lines.get(key.encode())
        if start is None or self._file is None:
            return None
        from readcheck.run.cached_report import load

        try:
            self._file.seek(start)
            plain = self._signed(self._file.readline())
            return None if plain is None else load(_parsed(plain.decode())[0], path)
        except (AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError):
            return None

    def _signed(self, line: bytes) -> bytes | None:
        """What stands in a line behind its name; None if the user's key did not sign it."""
        signed, _, content = line.rstrip(b"\n").partition(b" ")
        if self._key is None or signed != signature(self._key, self._name, content):
            return None
        return content.partition(b" ")[2]

    def put(self, key: str, report: Report) -> None:
        """Remember a report; errors are not remembered, for they may be mended from outside.

        Where nobody asked for figures nobody shows claims: only those are kept that the pass across
        pages looks at, for claims are most of what there is to read of a report.
        """
        if report.error is not None:
            return
        from readcheck.run.cached_report import dump

        if not self._measures and report.claims:
            from readcheck.run.across import is_asked_for

            claims = (each for each in report.claims if is_asked_for(each.claim))
            report = report._replace(claims=tuple(claims))
        plain = json.dumps(dump(report), separators=(",", ":"))
        self._new.append(f"{key} {plain}".encode())
        self._size += len(self._new[-1])
        if self._size > _AT_ONCE:
            self.save()

    def save(self) -> None:
        """Write what is new behind what other processes wrote meanwhile."""
        lines, self._new, self._size = self._new, [], 0
        if self._new_states:
            states, self._new_states = json.dumps(self._new_states), {}
            lines.append(_STATES + b" " + states.encode())
        if not lines:
            return
        with suppress(OSError, ValueError):
            key = made_key()
            _make(self._folder)
            file = self._ours(key, "r+b")
            if file is None:
                atomic.put(self._path, self._head(key) + b"\n")
                file = self._ours(key, "r+b")
            if file is not None:
                with file:
                    self._add(file, key, lines)

    def _add(self, file: BinaryIO, key: bytes, lines: list[bytes]) -> None:
        written = b"".join(signature(key, self._name, line) + b" " + line + b"\n" for line in lines)
        size = file.seek(0, os.SEEK_END)
        if size + len(written) > _MOST_MEGABYTES * _MEGABYTE:
            file.seek(size // 2)
            file.readline()  # The rest of a line.
            atomic.put(self._path, self._head(key) + b"\n" + file.read() + written)
            return
        file.seek(size - 1)
        if file.read(1) != b"\n":  # Somebody was killed while writing.
            written = b"\n" + written
        # All at once, at the end: other processes write there as well.
        os.write(file.fileno(), written)

    def _head(self, key: bytes) -> bytes:
        return signature(key, self._name, _HEAD)

    def _open(self) -> None:
        """Find the lines of the file, if it is the user's own."""
        if self._key is None:
            return
        with suppress(OSError, ValueError):
            self._file = self._ours(self._key, "rb")
            if self._file is None:
                return
            start = self._file.tell()
            for line in self._file:
                name = line[_SIGNED + 1 : line.find(b" ", _SIGNED + 1)]
                if name == _STATES:
                    self._read_states(line)
                else:
                    self._lines[name] = start
                start += len(line)

    def _read_states(self, line: bytes) -> None:
        plain = self._signed(line)
        with suppress(RecursionError, TypeError, ValueError):
            self._states |= json.loads(plain or b"{}")

    def _ours(self, key: bytes, mode: str) -> BinaryIO | None:
        """The file behind its first line; None where there is none that the user's key signed.

        Raises:
            OSError: it cannot be opened.
        """
        flags = os.O_RDONLY if mode == "rb" else os.O_RDWR | os.O_APPEND
        for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):
            flags |= getattr(os, name, 0)
        try:
            handle = os.open(self._path, flags)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            if error.errno == errno.ELOOP:  # A link, whose place ours takes.
                return None
            raise
        file = cast("BinaryIO", os.fdopen(handle, mode))
        if not stat.S_ISREG(os.fstat(handle).st_mode) or (
            file.read(_SIGNED + 1) != self._head(key) + b"\n"
        ):
            file.close()
            return None
        return file


def refusal_of(folder: str, project: str, *, named: bool) -> str:
    """Why a folder is not written to as a cache, or nothing if it is.

    Args:
        folder: the folder, which need not be there.
        project: the folder of the project whose configuration holds.
        named: whether the user of this run names the folder.
    """
    why = refusal(folder, project, named=named)
    if why or named or not os.path.lexists(folder) or _is_ours(folder) or _is_begun(folder):
        return why
    return "it is there and was not made by readcheck"


def clean(folder: str) -> bool:
    """Remove a cache folder, or all but what others put into it; False where there is none.

    Raises:
        ValueError: the folder is no cache of readcheck's.
        OSError: it cannot be removed.
    """
    if not os.path.lexists(folder):
        return False
    if os.path.islink(folder) or not _is_ours(folder):
        raise ValueError(f"{folder} is no cache of readcheck's: it has no {_TAG} that says so")
    with os.scandir(folder) as scan:
        ours = [each.path for each in scan if _is_kept_name(each.name)]
    if _says(os.path.join(folder, _IGNORES), _EVERYTHING):
        ours.append(os.path.join(folder, _IGNORES))
    for path in (*ours, os.path.join(folder, _TAG)):
        with suppress(FileNotFoundError):
            os.unlink(path)
    with suppress(OSError):  # Others put something into it, which is theirs.
        os.rmdir(folder)
    return True


def _is_ours(folder: str) -> bool:
    """Whether a folder says that readcheck made it."""
    return _says(os.path.join(folder, _TAG), _SIGNATURE)


def _says(path: str, content: bytes) -> bool:
    try:
        return not os.path.islink(path) and read_regular(path) == content
    except OSError:
        return False


def _is_begun(folder: str) -> bool:
    """Whether a folder is one of the usual name in which a killed run has not come far."""
    try:
        names = os.listdir(folder) if os.path.basename(folder) == _USUAL else None
    except OSError:
        return False
    return names is not None and all(n == _IGNORES or atomic.is_leftover(n) for n in names)


def _is_kept_name(name: str) -> bool:
    return _KEPT.fullmatch(name) is not None or atomic.is_leftover(name)


def _make(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    if not os.listdir(folder) or _is_begun(folder):
        atomic.put(os.path.join(folder, _IGNORES), _EVERYTHING)
        atomic.put(os.path.join(folder, _TAG), _SIGNATURE)
