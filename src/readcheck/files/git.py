"""What git knows of a folder: which lines changed since a revision, and what a file was then.

Everything is asked of the local repository; nothing is fetched.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping


class GitError(ValueError):
    """Git cannot answer; the message is one line and says what to do."""


@dataclass(frozen=True, slots=True)
class Change:
    """A changed file: its path at the revision (None if it is new) and its changed lines.

    `lines` are ranges of line numbers from 1, both ends included.
    """

    old_path: str | None
    lines: tuple[tuple[int, int], ...] = ()

    def touches(self, first: int, last: int) -> bool:
        """Whether any line from `first` to `last` changed."""
        return any(start <= last and first <= end for start, end in self.lines)


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything in a work tree that differs from a revision, by path relative to `top`.

    `gone` are the files of the revision that are no more, by the paths they had.
    """

    top: Path
    base: str
    files: Mapping[str, Change] = field(default_factory=dict)
    gone: Mapping[str, Change] = field(default_factory=dict)

    def of(self, path: str) -> Change | None:
        """The change of a file, given by any path that leads (or led) to it; None if none."""
        name = Path(os.path.relpath(os.path.realpath(path), self.top)).as_posix()
        return self.files.get(name) or self.gone.get(name)

    def old_bytes(self, change: Change) -> bytes | None:
        """The file's content at the revision; None if it is new."""
        if change.old_path is None:
            return None
        return _git(self.top, "show", f"{self.base}:{change.old_path}")


def changes_since(revision: str, folder: Path) -> Changes:
    """What changed in the work tree around `folder` since it left `revision`.

    The comparison is with the newest commit that HEAD and the revision have in common, so that
    what others did meanwhile is not counted; in a shallow clone, where that commit may be missing,
    it is with the revision itself. Renames are followed; files git does not know yet are new.

    Raises:
        GitError: there is no repository, no git, or no such revision in this clone.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    base = _base(revision, top)
    files, gone = _parsed(_diff(top, base))
    listed = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    for name in os.fsdecode(listed).split("\0"):
        if name:  # Gone and untracked at once: git was told to forget a file that is still there.
            before = gone.pop(name, None)
            files[name] = Change(before.old_path if before else None, ((1, _EVERY_LINE),))
    return Changes(top, base, files, gone)


_EVERY_LINE = 10**9
_HUNK = lazy(r"(?m)^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")


def _base(revision: str, top: Path) -> str:
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


def _diff(top: Path, base: str) -> str:
    options = ("-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv")
    prefixes = ("--src-prefix=a/", "--dst-prefix=b/")
    return os.fsdecode(_git(top, "-c", "core.quotePath=true", "diff", *options, *prefixes, base))


def _parsed(diff: str) -> tuple[dict[str, Change], dict[str, Change]]:
    """The changes of a unified diff without context by new path, and by old path what is gone."""
    files: dict[str, Change] = {}
    gone: dict[str, Change] = {}
    for part in re.split(r"(?m)^diff --git ", diff)[1:]:
        head, _, _ = part.partition("\n@@ ")
        names = {
            key: _unquoted(value)
            for key, value in re.findall(r"(?m)^(---|\+\+\+|rename from|rename to) (.+)$", head)
        }
        new = names.get("rename to") or _without_prefix(names.get("+++", "/dev/null"))
        old = names.get("rename from") or _without_prefix(names.get("---", "/dev/null"))
        if new is not None:
            files[new] = Change(old, tuple(_ranges(part)))
        elif old is not None:
            gone[old] = Change(old)
    return files, gone


def _ranges(part: str) -> list[tuple[int, int]]:
    ranges = []
    for match in _HUNK.finditer(part):
        start, count = int(match[1]), int(match[2] or "1")
        if count:
            ranges.append((start, start + count - 1))
    return ranges


def _without_prefix(path: str) -> str | None:
    return None if path == "/dev/null" else path[2:]


def _unquoted(name: str) -> str:
    """A path as git writes it: in quotes with escapes if it holds anything unusual."""
    name = name.rstrip("\t")
    if not name.startswith('"'):
        return name
    raw = name[1:-1].encode("ascii", "surrogateescape").decode("unicode_escape")
    return os.fsdecode(raw.encode("latin-1"))


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 The program is git and the arguments are no shell's.
            ["git", "-C", str(folder), *arguments],  # noqa: S607 Whichever git the user has.
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise GitError(lines[0] if lines else f"git {arguments[0]} failed")
    return done.stdout
