"""What git knows of a folder: what changed since a revision, and what a file was then.

A repository is untrusted input: its configuration and attributes may name programs (file system
monitors, filters, text conversions, hooks, transports). So git is asked for what it has stored and
never to look at the work tree; files are compared here. Nothing is fetched.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from readcheck.files.regular import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class GitError(ValueError):
    """Git cannot answer; the message is one line and says what to do."""


class Change(NamedTuple):
    """A changed file: its path at the revision (None if it is new) and what it held then.

    `blob` is git's name for that content.
    """

    old_path: str | None = None
    blob: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything in a work tree that differs from a revision, by path relative to `top`.

    `blobs` are the files (and links) of the revision, `renamed` the old paths of those that git
    knows under a new one.
    """

    top: str
    base: str
    blobs: Mapping[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    def of(self, path: str) -> Change | None:
        """The change of a file, given by any path that leads (or led) to it; None if none.

        What the revision does not hold is new, whatever git thinks of it: files that it ignores,
        that lie outside of the repository or in another one within.
        """
        name = name_in(self.top, path)
        moved = self.renamed.get(name)
        old_path = name if moved is None else moved
        blob = self.blobs.get(old_path)
        if not os.path.lexists(path):
            return Change(old_path, blob) if blob else None
        if not all(map(self._is_as_it_was, _links(path))):
            return Change()
        if blob is None:
            return Change()
        same = moved is None and _holds(path, blob)
        return None if same else Change(old_path, blob)

    def gone(self) -> Iterator[str]:
        """The files of the revision that are no more, by the paths they had.

        Raises:
            GitError: git cannot say which files a sparse checkout leaves out.
        """
        moved = {*self.renamed.values()}
        missing = [
            name
            for name in self.blobs
            if name not in moved and not os.path.lexists(os.path.join(self.top, name))
        ]
        if missing:
            left_out = _left_out(self.top)
            yield from (name for name in missing if name not in left_out)

    def _is_as_it_was(self, link: str) -> bool:
        """Whether a link that lies in the repository leads where it led."""
        folder, last = os.path.split(link)
        name = os.path.join(os.path.relpath(folder, self.top), last).replace(os.sep, "/")
        name = name.removeprefix("./")
        if name.startswith("../"):
            return True
        blob = self.blobs.get(name, "")
        return _blob_of(os.fsencode(os.readlink(link)), blob) == blob


def changes_since(revision: str, folder: str) -> Changes:
    """What changed in the work tree around `folder` since it left `revision`.

    The comparison is with the newest commit that HEAD and the revision have in common, so that
    what others did meanwhile is not counted; in a shallow clone, where that commit may be missing,
    it is with the revision itself. Renames that git was told of are followed.

    Raises:
        GitError: there is no repository, no git, or no such revision in this clone.
    """
    top = os.path.realpath(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n"))
    base = _base(revision, top)
    return Changes(top, base, _blobs(top, base), _renamed(top, base))


def name_in(top: str, path: str) -> str:
    """A path as git writes it in the repository of that top folder."""
    return os.path.relpath(os.path.realpath(path), top).replace(os.sep, "/")


def old_bytes(change: Change, top: str) -> bytes | None:
    """A file's content at the revision; None if it is new.

    Raises:
        GitError: this clone does not hold it.
    """
    if change.old_path is None:
        return None
    try:
        return _git(top, "cat-file", "blob", change.blob)
    except GitError:
        why = "this clone does not hold the file as it was at the revision, and nothing is fetched"
        raise GitError(why) from None


def _base(revision: str, top: str) -> str:
    try:
        commit = _git(top, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except GitError:
        hint = ""
        if _git(top, "rev-parse", "--is-shallow-repository").strip() == b"true":
            hint = "; this clone is shallow: fetch it first, or clone with more depth"
        raise GitError(f"git knows no revision {revision!r} here{hint}") from None
    tip = commit.decode().strip()
    try:
        return _git(top, "merge-base", tip, "HEAD").decode().strip()
    except GitError:
        return tip


def _blobs(top: str, base: str) -> dict[str, str]:
    """Git's name for the content of each file and link of a commit."""
    found = {}
    for entry in _entries(_git(top, "ls-tree", "-r", "-z", "--full-tree", base)):
        about, _, name = entry.partition("\t")
        _, kind, blob = about.split()
        if kind == "blob":  # And no repository within this one.
            found[name] = blob
    return found


def _renamed(top: str, base: str) -> dict[str, str]:
    """The old path of each file that the index has under a new one."""
    ask = ("diff-index", "--cached", "--raw", "-r", "-z", "--diff-filter=R", "--no-color")
    try:
        listed = _git(top, *ask, "--ignore-submodules=all", "-M", base)
    except GitError:  # A partial clone may lack what has to be compared; equal names are enough.
        listed = _git(top, *ask, "--ignore-submodules=all", "-M100%", base)
    fields = iter(_entries(listed))
    return {new: old for _, old, new in zip(fields, fields, fields, strict=True)}


def _left_out(top: str) -> set[str]:
    """The files that a sparse checkout leaves out of the work tree."""
    listed = _entries(_git(top, "ls-files", "-t", "-z"))
    return {entry[2:] for entry in listed if entry.startswith("S ")}


def _entries(listed: bytes) -> list[str]:
    """What git lists with `-z`: names of any bytes, each ended by a NUL."""
    return os.fsdecode(listed).split("\0")[:-1]


def _links(path: str, seen: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The links that a path leads through, each by its own place."""
    way = os.path.abspath(path)
    if os.path.realpath(way) == way:
        return seen
    while way != os.path.dirname(way):
        folder, last = os.path.split(way)
        place = os.path.join(os.path.realpath(folder), last)
        if os.path.islink(place) and place not in seen:
            target = os.path.join(os.path.dirname(place), os.readlink(place))
            seen = _links(target, (*seen, place))
        way = folder
    return seen


def _holds(path: str, blob: str) -> bool:
    """Whether a file has a content, its line endings as they are or as git stores them."""
    try:
        data = read_regular(path)
    except OSError:
        return False
    plain = data.replace(b"\r\n", b"\n")
    return blob in {_blob_of(data, blob), _blob_of(plain, blob)}


def _blob_of(data: bytes, like: str) -> str:
    """Git's name for a content, by the hash that the repository uses."""
    made = hashlib.sha256 if len(like) > hashlib.sha1().digest_size * 2 else hashlib.sha1  # noqa: S324 Git's.
    return made(b"blob %d\0%s" % (len(data), data)).hexdigest()


# No program that a repository's configuration names, and none that would fetch what is missing.
_OPTIONS = (
    "--no-pager",
    "--no-replace-objects",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "safe.bareRepository=explicit"),  # A repository may hide in a folder of files.
)
_ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",  # Nothing is written.
    "GIT_NO_LAZY_FETCH": "1",  # From git 2.44 on;
    "GIT_ALLOW_PROTOCOL": "none",  # before, a fetch finds no way that it may take.
    "GIT_TERMINAL_PROMPT": "0",
}


def _git(folder: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 The program is git and the arguments are no shell's.
            [_program(), *_OPTIONS, "-C", folder, *arguments],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **_ENVIRONMENT},
        )
    except OSError as error:
        raise GitError(f"git cannot be run: {(error.strerror or str(error)).lower()}") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise GitError(lines[0] if lines else f"git {arguments[0]} failed")
    return done.stdout


def _program() -> str:
    """Git, from a folder that the user named as a whole: Windows looks in the current one first."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in filter(os.path.isabs, os.get_exec_path()):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    raise GitError("git is not installed")
