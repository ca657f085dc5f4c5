"""Draw the pictures of README and tour: what they show is what the tool prints.

    python tools/make_pictures.py [--check]

`--check` writes nothing and exits with 1 where a drawing is out of date. The photograph of the HTML
report is taken anew where Chromium is installed, and never checked: each version of it paints the
letters a little differently.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.output.formats import svg
from readcheck.output.style import Style
from readcheck.output.tables.parts import console_for
from readcheck.run.task import Task, Wanted, check_task
from readcheck.settings import Settings
from readcheck.watch.screen import screen
from readcheck.watch.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
TOUR = DOCS / "tour"
SAMPLE = "samples/wrong/clinic.html"
WIDTH, NARROWER, HEIGHT = 92, 80, 24
PHOTOGRAPH = TOUR / "report.png"
DESK = (1200, 900)  # pixels


def readme() -> str:
    """One sample's report."""
    report = check_task(Task(str(ROOT / SAMPLE), SAMPLE, Settings()), Wanted())
    return svg.picture([report], Style(width=WIDTH), f"readcheck {SAMPLE}")


def show() -> str:
    """The tour's draft with what is hard marked."""
    return svg.drawn(_printed("show draft.md --color always"), "readcheck show draft.md")


def watch() -> str:
    """The screen beside the editor, just after the tour's changes were saved."""
    session = Session()
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.md"
        for name in ("draft.md", "better.md"):
            draft.write_text((TOUR / name).read_text("utf-8"), "utf-8")
            session.update([Task(str(draft), "draft.md", Settings())])
    out = io.StringIO()
    status = "checked at 10:42:07 in 12 ms · Ctrl-C ends"
    view = screen(list(session.articles.values()), NARROWER, HEIGHT, status)
    console_for(out, Style(color=True, width=NARROWER)).print(view)
    return svg.drawn(out.getvalue(), "readcheck watch draft.md")


PICTURES: dict[Path, Callable[[], str]] = {
    DOCS / "readcheck.svg": readme,
    TOUR / "show.svg": show,
    TOUR / "watch.svg": watch,
}


def photograph() -> bytes | None:
    """The tour's draft in its HTML report, on a desk; None without a browser."""
    sys.path.insert(0, str(ROOT / "tests"))
    from chromium import BINARY, Chromium

    if BINARY is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        _printed(f"report draft.md -o {page}")
        with Chromium(Path(folder) / "profile") as browser:
            browser.open(page, width=DESK[0], height=DESK[1], fragment="#a1")
            picture: bytes = browser.picture()
            return picture


def _printed(arguments: str) -> str:
    program = Path(sysconfig.get_path("scripts")) / "readcheck"
    environment = {**os.environ, "COLUMNS": str(NARROWER), "PYTHONUTF8": "1"}
    environment.pop("NO_COLOR", None)
    done = subprocess.run(
        [program, *arguments.split()],
        cwd=TOUR,
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def main() -> None:
    """Write the pictures, or check them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    check_only = parser.parse_args().check
    outdated = []
    for path, made in PICTURES.items():
        picture = made()
        if not path.exists() or path.read_text("utf-8") != picture:
            outdated.append(path.name)
        if not check_only:
            path.write_text(picture, "utf-8")
    if not check_only and (photo := photograph()):
        PHOTOGRAPH.write_bytes(photo)
    if check_only and outdated:
        sys.exit(f"out of date: {', '.join(outdated)}; run python tools/make_pictures.py")


if __name__ == "__main__":
    main()
