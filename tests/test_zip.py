"""readcheck as one file: a zip file of the package runs as the package does."""

import os
import shutil
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

import readcheck

PACKAGE = Path(readcheck.__file__).parent
SAMPLES = Path(__file__).parent.parent / "samples"
MAIN = "readcheck.cli.app:main"


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("zipped")
    leave_out = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, folder / "app" / "readcheck", ignore=leave_out)
    zipapp.create_archive(folder / "app", folder / "readcheck.pyz", main=MAIN)
    return str(folder / "readcheck.pyz")


def run(*command, **environment):
    done = subprocess.run(
        [sys.executable, *command],
        cwd=SAMPLES,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_package_is_loaded_from_the_zip_file(archive):
    asked = "import readcheck, readcheck.checks; print(readcheck.checks.__path__[0])"
    _, said, _ = run("-c", asked, PYTHONPATH=archive)
    assert said.startswith(archive)


@pytest.mark.parametrize(
    "arguments",
    [
        # Every format, formula, check, word list and table of syllables.
        ["check", ".", "--isolated", "--no-cache", "--select", "all", "--output-format", "json"],
        ["formula"],
        ["report", ".", "--isolated", "-o", "-"],
        ["--help"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_zip_file_says_what_the_package_says(archive, arguments):
    expected = run("-m", "readcheck", *arguments)
    assert expected[1]
    found = run(archive, *arguments)
    assert found[0] == expected[0]
    assert found[1] == expected[1]
