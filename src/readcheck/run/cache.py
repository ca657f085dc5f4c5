"""Reports of articles that did not change since they were last checked.

One JSON file for each version and set of settings; in it a report for each hash of a content.
Nothing depends on modification times, which a fresh checkout sets anew. The first line of a file
is the user's signature: a cache that came with a checkout is not believed. Whatever is wrong with
the cache (no permission, broken files, another process writing) costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from readcheck._version import __version__
from readcheck.files import atomic
from readcheck.files.inside import refusal
from readcheck.files.regular import read_regular
from readcheck.patterns import lazy
from readcheck.run.cache_key import made_key, signature, user_key

if TYPE_CHECKING:
    from collections.abc import Collection

    from readcheck.report import Report
    from readcheck.settings import Settings

# More than any site has pages; the oldest go first.
_MOST_ENTRIES = 50_000
_MOST_MEGABYTES = 2_000  # Of all of them.
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
    ) -> None:
        wanted = (measures, sorted(by), across)
        identity = repr((__version__, sys.version_info[:2], settings, usual, *wanted))
        name = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        self._folder = folder
        self._path = os.path.join(folder, f"{name}.json")
        self._old: dict[str, Any] = _read(self._path)
        self._new: dict[str, Any] = {}

    @staticmethod
    def key(data: bytes, format_name: str) -> str:
        """The name of a content that is read in an input format."""
        return hashlib.sha256(f"{format_name}\0".encode() + data).hexdigest()

    def get(self, key: str, path: str) -> Report | None:
        """The report of a content, as one of the file at `path`, if it is known."""
        plain = self._old.get(key)
        if plain is None:
            return None
        from readcheck.run.cached_report import load

        try:
            return load(plain, path)
        except (AttributeError, LookupError, TypeError, ValueError):
            return None

    def put(self, key: str, report: Report) -> None:
        """Remember a report; errors are not remembered, for they may be mended from outside."""
        if report.error is None:
            from readcheck.run.cached_report import dump

            self._new[key] = dump(report)

    def save(self) -> None:
        """Write what is new, together with what other processes wrote meanwhile."""
        if not self._new:
            return
        entries = {**_read(self._path), **self._new}
        kept = dict(list(entries.items())[-_MOST_ENTRIES:])
        content = json.dumps(kept, separators=(",", ":")).encode()
        with suppress(OSError, ValueError):
            signed = signature(made_key(), os.path.basename(self._path), content)
            _make(self._folder)
            atomic.put(self._path, signed + b"\n" + content)


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


def _read(path: str) -> dict[str, Any]:
    key = user_key()
    if key is None:
        return {}
    with suppress(OSError, ValueError, RecursionError):
        signed, _, content = read_regular(path, _MOST_MEGABYTES).partition(b"\n")
        if signed == signature(key, os.path.basename(path), content):
            entries = json.loads(content)
            if isinstance(entries, dict):
                return entries
    return {}


def _make(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    if not os.listdir(folder) or _is_begun(folder):
        atomic.put(os.path.join(folder, _IGNORES), _EVERYTHING)
        atomic.put(os.path.join(folder, _TAG), _SIGNATURE)
