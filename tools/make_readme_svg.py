"""Draw docs/readcheck.svg: what the README shows is what the tool prints.

    python tools/make_readme_svg.py [--check]

`--check` writes nothing and exits with 1 where the picture is out of date.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from readcheck.output.formats import svg
from readcheck.output.style import Style
from readcheck.run.task import Task, Wanted, check_task
from readcheck.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs/readcheck.svg"
SAMPLE = "samples/wrong/clinic.html"
WIDTH = 92


def drawn() -> str:
    """The picture of one sample's report."""
    os.chdir(ROOT)
    report = check_task(Task(SAMPLE, SAMPLE, Settings()), Wanted())
    return svg.picture([report], Style(width=WIDTH), f"readcheck {SAMPLE}")


def main() -> None:
    """Write the picture, or check it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    picture = drawn()
    if not parser.parse_args().check:
        PICTURE.write_text(picture, encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != picture:
        sys.exit(f"{PICTURE.name} is out of date: run python tools/make_readme_svg.py")


if __name__ == "__main__":
    main()
