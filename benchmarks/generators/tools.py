"""Generators and themes from the package registries, kept in a cache outside the repository."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The smallest PNG: one transparent point.
POINT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJg"
    "gg=="
)


class MissingToolsError(Exception):
    """A generator is not there, and may not be installed now."""


class BuildError(Exception):
    """A generator failed; holds what it said."""


def default_cache() -> Path:
    """Where tools live unless told otherwise."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "readcheck-benchmarks"


class Tools:
    """What finds generators, and installs them unless that is forbidden."""

    def __init__(self, cache: Path, *, install: bool) -> None:
        self.cache = cache
        self.install = install

    def python(self, name: str, packages: Sequence[str]) -> Path:
        """The folder of commands of a virtual environment that holds packages from PyPI.

        Raises:
            MissingToolsError: It is not there, and installing is off.
        """
        home = self.cache / "python" / name
        if self._missing(home, packages):
            subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
            run([home / "bin" / "pip", "install", "--quiet", *packages], home)
            self._keep(home, packages)
        return home / "bin"

    def node(self, name: str, packages: Sequence[str], after: Sequence[str] = ()) -> Path:
        """A folder whose node_modules hold packages from npm.

        Args:
            name: What the folder is called.
            packages: What npm is asked for.
            after: Folders of node_modules and scripts of theirs to run, as "hexo-util build".

        Raises:
            MissingToolsError: It is not there, and installing is off.
        """
        home = self.cache / "node" / name
        if shutil.which("npm") is None:
            raise MissingToolsError("npm is not installed")
        if self._missing(home, packages):
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
            (home / "package.json").write_text('{"private": true}\n', "utf-8")
            run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *packages], home)
            for line in after:
                folder, script = line.split()
                run(["npm", "run", script], home / "node_modules" / folder)
            self._keep(home, packages)
        return home

    def debian(self, command: str, packages: Sequence[str]) -> str:
        """A command from Debian's packages, which live in the system and not in the cache.

        Raises:
            MissingToolsError: It is not there and cannot be installed.
        """
        if shutil.which(command) is None:
            if not self.install or os.geteuid() != 0 or shutil.which("apt-get") is None:
                raise MissingToolsError(f"apt-get install {' '.join(packages)}")
            run(["apt-get", "update"], self.cache)
            run(["apt-get", "install", "-y", "--no-install-recommends", *packages], self.cache)
        return command

    def _missing(self, home: Path, packages: Sequence[str]) -> bool:
        stamp = home / "installed.txt"
        if stamp.is_file() and stamp.read_text("utf-8").split() == list(packages):
            return False
        if not self.install:
            raise MissingToolsError(" ".join(packages))
        self.cache.mkdir(parents=True, exist_ok=True)
        return True

    def _keep(self, home: Path, packages: Sequence[str]) -> None:
        (home / "installed.txt").write_text("\n".join(packages), "utf-8")


def run(command: Sequence[str | Path], folder: Path, **environment: str) -> str:
    """What a command prints, run in a folder.

    Raises:
        BuildError: It failed.
    """
    found = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, "CI": "true", "NO_COLOR": "1", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = found.stdout.decode("utf-8", "replace")
    if found.returncode:
        raise BuildError(
            f"{' '.join(str(part) for part in command)}\n{said[:800]}\n...\n{said[-1500:]}"
        )
    return said


def write(file: Path, text: str) -> Path:
    """Write a file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file
