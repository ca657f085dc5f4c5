"""The article's first and last line: what stands around its text inside the element taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article import html_tags as tags
from readcheck.article.lines import is_meta_line
from readcheck.article.model import Region

if TYPE_CHECKING:
    from readcheck.article.html_outline import Node, Run


def trim(runs: list[Run], root: Node) -> dict[int, Region]:
    """The regions of the runs that are not the article's text, by run order."""
    found: dict[int, Region] = {}
    prose = [index for index, run in enumerate(runs) if _is_prose(run)]
    if not prose:
        return found
    first, last = prose[0], prose[-1]
    homes = {runs[first].home, runs[last].home}
    for index, run in enumerate(runs):
        if index < first:
            region = _before(run, homes)
        elif index > last:
            region = _after(run, homes)
        else:
            region = _within(run)
        if region is not None:
            found[run.order] = region
    _drop_repeated(runs, found)
    _drop_childless_headings(runs, found)
    return found


def _is_prose(run: Run) -> bool:
    return run.size >= 80 and run.prose * 2 > run.size and run.text[-1:] in ".!?…:;。！？\"'”’»)"


def _before(run: Run, homes: set[Node]) -> Region | None:
    if run.heading == 1 or is_meta_line(run.text):
        return Region.HEADER
    if run.heading:
        return None
    if run.linked * 2 > run.size:
        return Region.FOREIGN
    if run.home in homes or run.in_list or run.in_table or run.prose:
        return None
    return Region.HEADER


def _after(run: Run, homes: set[Node]) -> Region | None:
    if is_meta_line(run.text):
        return Region.FOREIGN
    if run.linked * 2 > run.size and not (run.in_list and run.home in homes):
        return Region.FOREIGN
    if run.home in homes or run.in_list or run.in_table or run.prose or run.heading:
        return None
    return Region.FOREIGN if run.size < 80 else None


def _within(run: Run) -> Region | None:
    if run.heading == 1:
        return None
    if run.linked * 20 > run.size * 19 and not (run.in_list or run.in_table or run.heading):
        return Region.FOREIGN
    return None


def _drop_repeated(runs: list[Run], found: dict[int, Region]) -> None:
    seen: set[str] = set()
    for run in runs:
        if run.order in found or run.size < 200:
            continue
        if run.text in seen:
            found[run.order] = Region.FOREIGN
        seen.add(run.text)


def _drop_childless_headings(runs: list[Run], found: dict[int, Region]) -> None:
    kept = False
    for run in reversed(runs):
        if run.order in found:
            continue
        if run.heading and not kept:
            found[run.order] = Region.FOREIGN
        elif not run.heading:
            kept = True
