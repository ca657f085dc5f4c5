"""The language that CONTRIBUTING.md adds as an example really works."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import readcheck

ROOT = Path(__file__).parents[2]
PACKAGE = Path(readcheck.__file__).parent
PAGE = """\
# An cuan

Am léitheoireachta: 40 nóiméad

Údar: Máire Ní Bhriain

""" + (
    "Bhí na báid ag an gcé nuair a tháinig an ghaoth, ach níl siad ann anois agus tá sé ciúin. "
    * 30
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The package with the example's language in it; runs Python on it."""
    folder = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, folder / "readcheck", ignore=ignored)
    (folder / "page.md").write_text(PAGE, "utf-8")
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    (source,) = (code for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL))
    (folder / "readcheck/languages/ga.py").write_text(source, "utf-8")

    def run(*arguments):
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder)},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    made = run(str(ROOT / "tools/make_languages.py"))
    assert made.returncode == 0, made.stderr
    return run


def test_its_reading_time_is_found_held_and_mended(copy):
    checked = copy("-m", "readcheck", "page.md", "--output-format", "concise", "--no-cache")
    assert checked.returncode == 1
    assert "page.md:3:1: error reading-time-off" in checked.stdout
    fixed = copy("-m", "readcheck", "page.md", "--diff", "--no-cache").stdout
    assert re.search(r"^\+Am léitheoireachta: \d+ nóiméad$", fixed, re.MULTILINE)


def test_its_text_is_told_from_others(copy):
    done = copy("-m", "readcheck", "page.md", "--output-format", "json", "--no-cache")
    (article,) = json.loads(done.stdout)["articles"]
    assert article["language"] == "ga"


def test_it_is_listed_with_what_is_known(copy):
    told = copy("-m", "readcheck", "language", "ga").stdout
    assert "reading time:  am léitheoireachta: 5 nóiméad, 5 nóiméad léitheoireachta" in told
    assert "syllables:     by vowels only" in told
