"""Runs the commands that docs/usage.md and others show, and puts in what they print.

    python tools/make_usage.py

Each line of a `console` block that starts with "$ " is run, in the order of the page, in a folder
under git with what `PAGES` puts there, on a terminal of 80 columns. Below it stands the output.
Three dots as the last line mean that the page shows only its beginning, as many lines as it shows
now; as the first line, that it starts where the output has the line that the page shows first.
"""

from __future__ import annotations

import argparse
import os
import pty
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "usage.md": {"samples": "samples"},
    "tour.md": {"docs/tour/draft.md": "draft.md", "docs/tour/better.md": "better.md"},
    "editors.md": {"samples": "samples"},
}
"""The pages in docs/, each with what stands where its commands run: from the root, as its name."""
DOCS = ROOT / "docs"
PROMPT, OPEN, CLOSE, DOTS = "$ ", "```console", "```", "..."
WIDTH = 80
_AT_ONCE = 65_536  # bytes
_GIT = ("git", "-c", "user.name=A Writer", "-c", "user.email=writer@example.org")
_SPEAKING = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "GITHUB_", "GITLAB_", "READCHECK_", "GIT_")


def refreshed(page: str, run: Callable[[str], str]) -> str:
    """The page with the output of every command as `run` gives it."""
    lines = iter(page.split("\n"))
    made: list[str] = []
    for line in lines:
        made.append(line)
        if line == OPEN:
            made += _block(list(takewhile(lambda line: line != CLOSE, lines)), run)
            made.append(CLOSE)
    return "\n".join(made)


def _block(lines: list[str], run: Callable[[str], str]) -> Iterator[str]:
    starts = [number for number, line in enumerate(lines) if line.startswith(PROMPT)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start]
        output = [line.rstrip() for line in run(lines[start].removeprefix(PROMPT)).splitlines()]
        yield from _shown(output, lines[start + 1 : end])


def _shown(output: list[str], before: list[str]) -> list[str]:
    """As much of an output as the page showed of it before."""
    head = [DOTS] if before[:1] == [DOTS] else []
    tail = [DOTS] if before[-1:] == [DOTS] else []
    kept = before[len(head) : len(before) - len(tail)]
    if head and kept[0] not in output:
        raise ValueError(f"no output has this line any more: {kept[0]}")
    first = output.index(kept[0]) if head else 0
    return [*head, *output[first : first + len(kept) if tail else None], *tail]


def beside(files: Mapping[str, str], folder: Path) -> Callable[[str], str]:
    """What runs a command line beside copies of files and folders, under git in `folder`."""
    for source, name in files.items():
        copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copy
        copy(ROOT / source, folder / name)
    commands = (("git", "init", "-q"), ("git", "add", "-A"), (*_GIT, "commit", "-qm", "drafts"))
    for command in commands:
        subprocess.run(command, cwd=folder, check=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_SPEAKING)}
    path = os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"]))
    environment = {
        **kept,
        "PATH": path,
        "COLUMNS": str(WIDTH),
        "PYTHONUTF8": "1",
        "TERM": "dumb",
    }

    def run(command: str) -> str:
        ours, theirs = pty.openpty()
        with subprocess.Popen(
            command, shell=True, cwd=folder, env=environment, stdout=theirs, stderr=theirs
        ):
            os.close(theirs)
            return _written(ours)

    return run


def _written(terminal: int) -> str:
    """All that comes to a terminal until nobody writes to it any more."""
    pieces: list[bytes] = []
    with suppress(OSError), os.fdopen(terminal, "rb", buffering=0) as reader:
        while piece := reader.read(_AT_ONCE):
            pieces.append(piece)
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")


def main() -> None:
    """Refresh the pages in place."""
    argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0]).parse_args()
    for name, files in PAGES.items():
        path = DOCS / name
        with tempfile.TemporaryDirectory() as folder:
            page = refreshed(path.read_text("utf-8"), beside(files, Path(folder)))
        path.write_text(page, "utf-8")
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
