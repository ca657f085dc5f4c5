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
import shutil
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from readcheck._version import __version__
from readcheck.files import atomic
from readcheck.run.cache_key import made_key, signature, user_key

if TYPE_CHECKING:
    from collections.abc import Collection

    from readcheck.report import Report
    from readcheck.settings import Settings

# More than any site has pages; the oldest go first.
_MOST_ENTRIES = 50_000
_TAG = "CACHEDIR.TAG"
# The signature that backup programs look for; https://bford.info/cachedir/
_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by readcheck.\n"


class Cache:
    """The reports kept for one set of settings.

    Args:
        folder: where caches are kept.
        settings: what the reports were made under.
        usual: the settings of other articles, where these fall under overrides.
        measures: whether they hold figures.
        by: what the figures are told by, beside the whole.
    """

    def __init__(
        self,
        folder: str,
        settings: Settings,
        *,
        usual: Settings | None = None,
        measures: bool,
        by: Collection[str] = (),
    ) -> None:
        identity = repr((__version__, sys.version_info[:2], settings, usual, measures, sorted(by)))
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
            atomic.write(self._path, signed + b"\n" + content)


def clean(folder: str) -> bool:
    """Remove a cache folder; False where there is none.

    Raises:
        ValueError: the folder is no cache of readcheck's.
        OSError: it cannot be removed.
    """
    if not os.path.isdir(folder):
        return False
    if not os.path.exists(os.path.join(folder, _TAG)):
        raise ValueError(f"{folder} is no cache: it has no {_TAG}")
    shutil.rmtree(folder)
    return True


def _read(path: str) -> dict[str, Any]:
    key = user_key()
    if key is None:
        return {}
    with suppress(OSError, ValueError, RecursionError), open(path, "rb") as file:
        signed, _, content = file.read().partition(b"\n")
        if signed == signature(key, os.path.basename(path), content):
            entries = json.loads(content)
            if isinstance(entries, dict):
                return entries
    return {}


def _make(folder: str) -> None:
    if os.path.isdir(folder):
        return
    os.makedirs(folder)
    for name, text in ((".gitignore", "*\n"), (_TAG, _SIGNATURE)):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
