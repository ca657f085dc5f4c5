"""From the arguments of a command line to the files they stand for, and from a file to a Source."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.parse import endings, format_of
from readcheck.globs import Globs
from readcheck.ignored import Ignored
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.settings import Settings

STDIN = "-"


class Input(NamedTuple):
    """Something to check: a path, or why the argument that named it leads to nothing."""

    path: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files count, by the run's settings; globs start from `folder`."""

    settings: Settings
    folder: str = os.curdir

    def excluded(self, path: str) -> bool:
        """Whether a file or folder is one of those that the settings leave out."""
        globs = Globs((*self.settings.exclude, *self.settings.extend_exclude))
        return globs.match(self._relative(path))

    def included(self, path: str) -> bool:
        """Whether a file of a folder is an article."""
        if self.settings.include:
            return Globs(self.settings.include).match(self._relative(path))
        return format_of(path) is not None

    def _relative(self, path: str) -> str:
        # A path outside of the folder keeps its name, for globs that name a file anywhere.
        relative = os.path.relpath(path, self.folder).replace(os.sep, "/")
        return relative.removeprefix("../") if relative.startswith("../") else relative


def find(arguments: Iterable[str], selection: Selection) -> Iterator[Input]:
    """The files that the arguments name, each once, folders in sorted order.

    A file given by name is taken whatever its ending, and also where it is excluded, unless the
    settings force that. A folder gives its articles; one without any is a problem: nothing checked
    is never green.
    """
    seen: set[str] = set()
    for argument in arguments:
        for found in _expand(argument, selection):
            identity = found.path if found.path == STDIN else os.path.realpath(found.path)
            if identity not in seen:
                seen.add(identity)
                yield found


def _expand(argument: str, selection: Selection) -> Iterator[Input]:
    if argument == STDIN or not os.path.isdir(argument):
        forced = selection.settings.force_exclude and argument != STDIN
        if not (forced and selection.excluded(argument)):
            yield Input(argument)
        return
    if selection.settings.force_exclude and selection.excluded(argument):
        return
    ignored = Ignored(argument) if selection.settings.respect_gitignore else None
    empty = True
    for found in _walk(argument, selection, ignored):
        empty = False
        yield found
    if empty:
        wanted = selection.settings.include or sorted(endings())
        yield Input(argument, f"no articles in this folder ({', '.join(wanted)})")


def _walk(folder: str, selection: Selection, ignored: Ignored | None) -> Iterator[Input]:
    """The articles below a folder. Hidden folders are left out, links to folders not followed."""
    prefix = "" if folder == os.curdir else folder
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Input(folder, (error.strerror or str(error)).lower())
        return
    for entry in entries:
        path = os.path.join(prefix, entry.name)
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder and entry.name.startswith("."):
            continue
        if not is_folder and not (selection.included(path) and entry.is_file()):
            continue
        if selection.excluded(path) or (ignored and ignored.ignores(path, is_folder=is_folder)):
            continue
        if is_folder:
            yield from _walk(path, selection, ignored)
        else:
            yield Input(path)


def read_bytes(path: str) -> bytes:
    """The content of a file, or of standard input (`-`).

    Raises:
        OSError: the file cannot be read.
    """
    if path == STDIN:
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def source_of(data: bytes, *, shown: str, format_name: str | None = None) -> Source:
    """A content as text, to be reported as `shown`.

    Raises:
        UnreadableError: it is no text.
    """
    return Source.decode(data, shown, html=(format_name or format_of(shown)) == "html")
