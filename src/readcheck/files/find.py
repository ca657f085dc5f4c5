"""From the arguments of a command line to the files they stand for."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.parse import article_endings, format_of, input_format, is_list, may_list
from readcheck.files import atomic
from readcheck.files.globs import Globs
from readcheck.files.inside import is_within
from readcheck.files.regular import read_regular, read_whole
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.files.gitignore import Ignored
    from readcheck.settings import Settings

STDIN = "-"
_URL = lazy(r"(?:https?|ftp|file)://", re.IGNORECASE)
# What --fix leaves behind when it is killed, and the links by which Emacs locks a file.
_NO_ARTICLES = (atomic.PREFIX, ".#")
_LINKED = "a link to a folder is not followed; name the folder that it leads to, or exclude it"
_GLOB = lazy(r"[*?\[]")
_BEGINNING = 4_000  # Bytes, by which a list of pages is told.


class Input(NamedTuple):
    """Something to check: a path, or why the argument that named it leads to nothing.

    `leads_out` tells a link that was found in a folder and leads out of it.
    """

    path: str
    problem: str = ""
    leads_out: bool = False


class Selection(NamedTuple):
    """Which files count, by the run's settings; globs start from `folder`.

    `lists` is whether feeds and other lists of pages count beside articles.
    """

    settings: Settings
    folder: str = os.curdir
    lists: bool = False

    def excluded(self, relative: str) -> bool:
        """Whether the settings leave out a file or folder, given by its way from `folder`."""
        globs = (*self.settings.exclude, *self.settings.extend_exclude)
        return Globs(globs).match(relative)

    def included(self, relative: str) -> bool:
        """Whether a file of a folder is an article."""
        if self.settings.include:
            return Globs(self.settings.include).match(relative)
        name = format_of(relative)
        return name is not None and not input_format(name).lists

    def may_list(self, relative: str) -> bool:
        """Whether a file of a folder is, by its name, a list of pages that counts."""
        return self.lists and not self.settings.include and may_list(relative)

    def relative(self, path: str) -> str:
        """The way from `folder` to a path, as globs are matched against it."""
        if not path:
            return ""  # Which names no file, as reading it will tell.
        way = os.path.relpath(path, self.folder).replace(os.sep, "/")
        return "" if way == os.curdir else way


class _Folder(NamedTuple):
    """A folder of a walk: its path as given, its real path, its way from where globs start.

    `top` is the real path of the folder that the walk started in, `walked` those of all folders
    that the run walks, `linked` those of other folders that a link was found to lead to.
    """

    path: str
    real: str
    relative: str
    ignored: Ignored | None
    top: str
    walked: tuple[str, ...]
    linked: set[str]

    def below(self, name: str) -> _Folder:
        return _Folder(
            os.path.join(self.path, name),
            os.path.join(self.real, name),
            f"{self.relative}/{name}" if self.relative else name,
            self.ignored and self.ignored.below(name),
            self.top,
            self.walked,
            self.linked,
        )


def find_files(arguments: Iterable[str], selection: Selection) -> Iterator[Input]:
    """The files that the arguments name, each once, folders in sorted order.

    A file given by name is taken whatever its ending, and also where it is excluded, unless the
    settings force that. A glob gives the articles that it matches. A folder gives its articles, and
    also where git ignores it; one without any is a problem: nothing checked is never green. So is a
    link in it to a folder with articles that are not walked otherwise.
    """
    given = list(arguments)
    folders = [argument for argument in given if os.path.isdir(argument)]
    walked = tuple(map(os.path.realpath, folders))
    seen: set[str] = set()
    for argument in given:
        for found, identity in _expand(argument, selection, walked):
            if identity not in seen:
                seen.add(identity)
                # Another argument may name what a link leads to.
                out = found.leads_out and identity not in map(os.path.realpath, given)
                yield found._replace(leads_out=out) if found.leads_out else found
    if folders and not seen:
        yield Input(folders[0], "excluded, and force-exclude holds for folders that are named, too")


def _expand(
    argument: str, selection: Selection, walked: tuple[str, ...]
) -> Iterator[tuple[Input, str]]:
    """What an argument stands for, each with what tells whether two are the same."""
    if argument == STDIN:
        yield Input(argument), argument
        return
    relative = selection.relative(argument)
    # A mistyped path and a run that leaves out its own folder check nothing: told, never forced.
    if (
        selection.settings.force_exclude
        and relative
        and os.path.lexists(argument)
        and selection.excluded(relative)
    ):
        return
    real = os.path.realpath(argument)
    if not os.path.isdir(argument):
        yield from _named(argument, real, selection)
        return
    from readcheck.files.gitignore import ignored_in  # Only a folder's files can be ignored.

    ignored = ignored_in(argument) if selection.settings.respect_gitignore else None
    path = "" if argument == os.curdir else argument
    start = _Folder(path, real, relative, ignored, real, walked, set())
    empty = True
    for found in _walk(start, selection):
        empty = False
        yield found
    if empty:
        yield Input(argument, _why_empty(start, selection)), real


def _why_empty(folder: _Folder, selection: Selection) -> str:
    """Why a folder gives no article."""
    if folder.ignored and any(_walk(folder._replace(ignored=None), selection)):
        return (
            "the articles in this folder are left out by .gitignore; name the folder that holds"
            " them, or set respect-gitignore = false"
        )
    everything = selection._replace(
        settings=selection.settings._replace(exclude=(), extend_exclude=())
    )
    if any(_walk(folder, everything)):
        return "the articles in this folder are left out by exclude or extend-exclude"
    wanted = selection.settings.include or article_endings()
    return f"no articles in this folder ({', '.join(wanted)})"


def _named(argument: str, real: str, selection: Selection) -> Iterator[tuple[Input, str]]:
    """What an argument that is no folder stands for: a file, or the files that a glob matches."""
    if os.path.lexists(argument):
        yield Input(argument), real
    elif _URL.match(argument):
        yield Input(argument, _fetching(argument)), argument
    elif _GLOB.search(argument):
        yield from _matched(argument, real, selection)
    else:
        yield Input(argument), real


def _fetching(url: str) -> str:
    from shlex import quote

    return f"nothing is fetched; `curl -sL {quote(url)} | readcheck check -` checks it"


def _matched(pattern: str, real: str, selection: Selection) -> Iterator[tuple[Input, str]]:
    """The articles that a glob matches, for shells that leave that to programs (or quotes)."""
    from glob import glob

    matches = [path for path in sorted(glob(pattern, recursive=True)) if not os.path.isdir(path)]
    kept = [path for path in matches if not selection.excluded(selection.relative(path))]
    articles = [path for path in kept if selection.included(selection.relative(path))]
    top = os.path.realpath(os.path.dirname(_GLOB.split(pattern, maxsplit=1)[0]))
    for path in articles or kept:
        real = os.path.realpath(path)
        yield Input(path, leads_out=not is_within(real, top)), real
    if not kept:
        problem = "what this pattern matches is excluded" if matches else "no file matches this"
        yield Input(pattern, problem), real


def _walk(folder: _Folder, selection: Selection) -> Iterator[tuple[Input, str]]:
    """The articles below a folder, however deep. Links to folders are not followed."""
    around = [_listed(folder, selection)]
    while around:
        for found in around[-1]:
            if isinstance(found, _Folder):
                around.append(_listed(found, selection))
                break
            yield found
        else:
            around.pop()


def _listed(folder: _Folder, selection: Selection) -> Iterator[tuple[Input, str] | _Folder]:
    """The articles and folders in a folder. Hidden folders are left out."""
    try:
        with os.scandir(folder.path or os.curdir) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Input(folder.path, (error.strerror or str(error)).lower()), folder.real
        return
    inside = is_within(folder.real, folder.top)  # A link may only have been looked behind.
    # Joined once and not for each of many files.
    shown, really = os.path.join(folder.path, ""), os.path.join(folder.real, "")
    for entry in entries:
        name = entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        is_link = not is_folder and entry.is_symlink()
        if inside and not is_folder and atomic.is_leftover(name):
            atomic.remove_leftover(entry.path)
        if is_link and os.path.isdir(entry.path):
            if _hides_articles(entry, folder, selection):
                yield Input(shown + name, _LINKED), shown + name
        elif not _wanted(entry, folder, selection, is_folder=is_folder):
            continue
        elif is_folder:
            yield folder.below(name)
        elif is_link:
            real = os.path.realpath(really + name)
            yield Input(shown + name, leads_out=not is_within(real, folder.top)), real
        else:
            yield Input(shown + name, leads_out=not inside), really + name


def _hides_articles(entry: os.DirEntry[str], folder: _Folder, selection: Selection) -> bool:
    """Whether a link leads to a folder with articles that are not walked otherwise.

    Each such folder is looked into once, and not into what is linked from there.
    """
    real = os.path.realpath(entry.path)
    if real in folder.linked or not _wanted(entry, folder, selection, is_folder=True):
        return False
    if any(is_within(real, top) or is_within(top, real) for top in folder.walked):
        return False  # It is walked under its own name, or the way leads in a circle.
    folder.linked.add(real)
    linked = folder.below(entry.name)._replace(real=real, walked=(_root(real),))
    return any(_walk(linked, selection))


def _root(path: str) -> str:
    """The folder that holds everything."""
    return os.path.join(os.path.splitdrive(path)[0], os.sep)


def _wanted(
    entry: os.DirEntry[str], folder: _Folder, selection: Selection, *, is_folder: bool
) -> bool:
    relative = f"{folder.relative}/{entry.name}" if folder.relative else entry.name
    if is_folder and entry.name.startswith("."):
        return False
    article = not is_folder and selection.included(relative)
    if not is_folder and not article and not selection.may_list(relative):
        return False
    if not is_folder and entry.name.startswith(_NO_ARTICLES):
        return False
    if folder.ignored and folder.ignored.ignores(entry.name, is_folder=is_folder):
        return False
    if selection.excluded(relative):
        return False
    return is_folder or article or _is_list(entry)


def _is_list(entry: os.DirEntry[str]) -> bool:
    """Whether a file is a list of pages by how it begins; of its name many others are."""
    try:
        if entry.is_file():  # A pipe would be waited for.
            with open(entry.path, "rb") as file:
                return is_list(entry.name, file.read(_BEGINNING))
    except OSError:
        pass
    return False


def read_bytes(path: str, megabytes: float) -> bytes:
    """The content of a file, or of standard input (`-`).

    Raises:
        OSError: the file cannot be read, or is larger than so many megabytes.
    """
    if path == STDIN:
        return read_whole(sys.stdin.buffer, megabytes)
    return read_regular(path, megabytes)
