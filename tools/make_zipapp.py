"""Make readcheck one file that runs wherever there is a Python: readcheck.pyz.

    python tools/make_zipapp.py [FILE]

It holds the package and those of its dependencies that need no compiled code, as they are
installed beside this Python. `watch` and `--cross-check` need compiled code, which cannot be loaded
from a zip file: there they say so. The same installation makes the same bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import zipfile
from importlib.metadata import distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

SOURCE = Path(__file__).parents[1] / "src/readcheck"
LEFT_OUT = frozenset({"textstat", "watchfiles"})  # Compiled, or resting on what is.
MAIN = "from readcheck.cli.app import main\n\nmain()\n"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # The earliest that a zip file can tell.
FIRST_LINE = b"#!/usr/bin/env python3\n"


def needed(name: str, found: set[str]) -> set[str]:
    """The names of the distributions that one needs, and that those need."""
    for text in requires(name) or ():
        wanted = Requirement(text)
        plain = wanted.marker is None or wanted.marker.evaluate({"extra": ""})
        if plain and wanted.name not in found | LEFT_OUT:
            found.add(wanted.name)
            needed(wanted.name, found)
    return found


def copy(name: str, folder: Path) -> None:
    """Copy the Python files, data and licences of a distribution."""
    for file in distribution(name).files or ():
        outside = file.parts[0] == ".." or file.is_absolute()
        if outside or "__pycache__" in file.parts or file.suffix in {".so", ".pyd"}:
            continue
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(file.locate()), target)


def archive(folder: Path, file: Path) -> None:
    """Zip a folder's files in order, without the times of this machine."""
    with file.open("wb") as out:
        out.write(FIRST_LINE)
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
            for path in sorted(each for each in folder.rglob("*") if each.is_file()):
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), LONG_AGO)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                made.writestr(entry, path.read_bytes())
    file.chmod(0o755)


def main() -> None:
    """Make the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=Path("readcheck.pyz"))
    file = parser.parse_args().file
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(SOURCE, folder / "readcheck", ignore=ignored)
        for each in sorted(needed("readcheck", set())):
            copy(each, folder)
        (folder / "__main__.py").write_text(MAIN, "utf-8")
        archive(folder, file)
    print(f"{file}: {os.path.getsize(file) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
