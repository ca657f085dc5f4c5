"""The whole report for machines: version 1 of the contract that `output/schema.json` states.

Its articles come as they are checked, each on a line of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from readcheck._version import __version__
from readcheck.output.json_contract import SEPARATOR, article_dict, dumps
from readcheck.output.style import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from readcheck.output.style import Style
    from readcheck.report import Report

NEEDS_MEASURES = True
NEEDS_EVERYTHING = True
CLOSING_LINE = False
VERSION = 1


def render(reports: Iterable[Report], out: TextIO, style: Style) -> None:
    """Write one JSON object, its articles each on a line of its own as they come."""
    tally = Tally()
    articles = map(article_dict, tally.counted(reports))
    write(articles, out, lambda: summary_of(tally), style.shard)


def write(
    articles: Iterable[dict[str, object]],
    out: TextIO,
    summary: Callable[[], dict[str, object]],
    shard: Mapping[str, int | str] | None = None,
) -> None:
    """Write a report of articles in the form of the contract as they come.

    Args:
        articles: the entries of `articles`.
        out: where to.
        summary: gives the entry of that name, once all articles came.
        shard: which part of a run it is, if it is one.
    """
    part = "" if shard is None else f'"shard": {dumps(shard)}, '
    out.write(f'{{"version": {VERSION}, "readcheck": {dumps(__version__)}, {part}"articles": [')
    for index, article in enumerate(articles):
        out.write(SEPARATOR if index else "\n")
        out.write(dumps(article))
    out.write(f'\n], "summary": {dumps(summary())}}}\n')


def summary_of(tally: Tally) -> dict[str, object]:
    """The entry `summary`."""
    return {
        "articles": tally.articles,
        "findings": tally.findings,
        "errors": tally.errors,
        "silenced": tally.silenced._asdict(),
    }
