"""A first look at a site: what built it, and by which rule its pages tell reading times."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from readcheck.calibrate.fit import calibrate
from readcheck.calibrate.site import read_pages
from readcheck.calibrate.summary import certainty, headline
from readcheck.files.layouts import LAYOUTS, layout_of
from readcheck.output import escape
from readcheck.report import Report
from readcheck.run.check import find_tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.calibrate.fit import Calibration
    from readcheck.calibrate.page import SitePage
    from readcheck.files.layouts import Layout
    from readcheck.run.check import Place
    from readcheck.run.task import Reading, Task

MOST_PAGES = 200  # A rule shows in far fewer, and somebody waits for them.
_LONGEST_NAME = 60  # characters of what a page calls its generator


class Look(NamedTuple):
    """What a site shows of itself.

    Attributes:
        layout: what its files tell of its generator, if they do.
        looked_at: the folder whose pages were read, as its site's folder holds it.
        found: the conventions that explain its pages.
        silent: how many of the pages claim no reading time.
        named: the generator that most of its claiming pages name, or nothing.
    """

    layout: Layout | None
    looked_at: str
    found: Calibration
    silent: int
    named: str


def look(folder: str, reading: Reading, at: Place) -> Look:
    """Read some pages of the site in a folder: those that are built, or else its articles."""
    layout = layout_of(folder)
    built = _built(folder, layout)
    tasks = find_tasks([os.path.join(folder, built)], reading, at)
    read = read_pages(_some([task for task in tasks if not isinstance(task, Report)]))
    found = calibrate([page.evidence for page in read.pages])
    return Look(layout, built, found, read.silent, _named(read.pages))


def comment(seen: Look) -> str:
    """What was found and how sure it is, as the lines of a comment in a configuration file."""
    lines = [f"Of {seen.looked_at}: {headline(seen.found, seen.silent)}", certainty(seen.found)]
    if seen.named:
        lines.append(f"Most of these pages name {seen.named} as their generator.")
    best = seen.found.best
    if best is not None and not seen.found.sure:
        lines.append(f'So nothing is set. If you know it: convention = "{best.name}"')
    return "".join(f"# {escape.text(line)}\n" for line in lines)


def _built(folder: str, layout: Layout | None) -> str:
    """The folder of built pages, or the site's own where nothing is built."""
    outputs = [layout.output] if layout else dict.fromkeys(each.output for each in LAYOUTS)
    there = (name for name in outputs if os.path.isdir(os.path.join(folder, name)))
    return next(there, os.curdir)


def _some(tasks: Sequence[Task]) -> Sequence[Task]:
    """At most `MOST_PAGES`, from everywhere: neighbours are often of one kind."""
    step = -(-len(tasks) // MOST_PAGES) or 1
    return tasks[::step]


def _named(pages: Sequence[SitePage]) -> str:
    names = Counter(page.evidence.generator for page in pages)
    name, number = next(iter(names.most_common(1)), ("", 0))
    return escape.text(name)[:_LONGEST_NAME] if 2 * number > len(pages) else ""
