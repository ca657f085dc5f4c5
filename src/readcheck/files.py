"""From the arguments of a command line to the files they stand for, and from a file to a Source."""

from __future__ import annotations

import os
import sys
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.parse import endings, format_of
from readcheck.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.settings import Settings

STDIN = "-"


class Input(NamedTuple):
    """Something to check: a path, or why the argument that named it leads to nothing."""

    path: str
    problem: str = ""


def find(arguments: Iterable[str], settings: Settings) -> Iterator[Input]:
    """The files that the arguments name, each once, folders in sorted order.

    A file given by name is taken whatever its ending; a folder gives the files whose endings an
    input format reads. A folder without any is a problem: nothing checked is never green.
    """
    seen: set[str] = set()
    for argument in arguments:
        for found in _expand(argument, settings):
            identity = found.path if found.path == STDIN else os.path.realpath(found.path)
            if identity not in seen:
                seen.add(identity)
                yield found


def _expand(argument: str, settings: Settings) -> Iterator[Input]:
    if argument == STDIN or not os.path.isdir(argument):  # noqa: PTH112 - names of any bytes
        yield Input(argument)
        return
    empty = True
    for found in _walk(argument, settings):
        empty = False
        yield found
    if empty:
        yield Input(argument, f"no articles in this folder ({', '.join(sorted(endings()))})")


def _walk(folder: str, settings: Settings) -> Iterator[Input]:
    """The articles below a folder. Hidden folders are left out, links to folders not followed."""
    prefix = "" if folder == os.curdir else folder
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Input(folder, (error.strerror or str(error)).lower())
        return
    for entry in entries:
        path = os.path.join(prefix, entry.name)  # noqa: PTH118 - the path as given stays as given
        if _excluded(entry.name, settings):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith("."):
                yield from _walk(path, settings)
        elif format_of(entry.name) and entry.is_file():
            yield Input(path)


def _excluded(name: str, settings: Settings) -> bool:
    return any(fnmatchcase(name, glob) for glob in (*settings.exclude, *settings.extend_exclude))


def read(path: str, *, shown: str, format_name: str | None = None) -> Source:
    """The text of a file, or of standard input (`-`), to be reported as `shown`.

    Raises:
        OSError: the file cannot be read.
        UnreadableError: it holds no text.
    """
    if path == STDIN:
        data = sys.stdin.buffer.read()
    else:
        with open(path, "rb") as file:  # noqa: PTH123 - names of any bytes
            data = file.read()
    return Source.decode(data, shown, html=(format_name or format_of(shown)) == "html")
