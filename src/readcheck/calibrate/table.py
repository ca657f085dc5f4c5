"""What calibrating came to: the conventions, a plot of the claims, the pages off the rule."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from readcheck.calibrate import summary
from readcheck.calibrate.plot import BREAKS, FITS, RULE, Mark, plot
from readcheck.calibrate.site_rule import by_words, given, likeliest_rows
from readcheck.output import escape
from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.console import RenderableType
    from rich.table import Table

    from readcheck.calibrate.fit import Calibration, Fit
    from readcheck.calibrate.page import SitePage
    from readcheck.reading.plain_rules import OwnRule
    from readcheck.reading.publishing import Published

_SHOWN = 5  # conventions; those that are less likely than all of these tell nothing
_WIDEST = 100  # columns of the plot


def panels(
    found: Calibration, pages: Sequence[SitePage], silent: int, width: int
) -> Iterator[tuple[str, RenderableType]]:
    """A titled part each for what the pages of a site tell.

    Args:
        found: what calibrating them gave.
        pages: the pages, in the same order.
        silent: how many pages more claim no time of their own.
        width: the columns of the terminal.
    """
    yield "", Group(*_header(found, pages, silent))
    best = found.best
    if best is None:
        return
    yield "Conventions", _conventions(found, pages)
    if found.own:
        yield "As words at one speed", _plain_rules(found.own, found.pages)
    yield "Published minutes by words", _plot(found, pages, min(width, _WIDEST) - parts.FRAME)
    if best.breaking and 2 * best.possible > found.pages:
        yield "Pages that break the rule", _breaking(best, pages)


def _header(found: Calibration, pages: Sequence[SitePage], silent: int) -> Iterator[Text]:
    yield Text(summary.headline(found, silent), style="bold")
    yield Text(summary.certainty(found), style="green" if found.sure else "yellow")
    yield from (Text(rule, style="dim") for rule in summary.rules(found, pages))


def _conventions(found: Calibration, pages: Sequence[SitePage]) -> Table:
    made = parts.table(
        "convention", "what it is", "fits", "exactly", "likely", right=("fits", "exactly", "likely")
    )
    for fit in islice((fit for fit in found.fits if fit.possible), _SHOWN):
        made.add_row(
            Text(fit.name),
            Text(summary.title(fit, pages), style="dim"),
            Text(f"{fit.possible} of {found.pages}"),
            Text(str(fit.exact)),
            Text(summary.likelihood(fit.probability)),
        )
    return made


def _plain_rules(rules: Iterable[OwnRule], pages: int) -> Table:
    made = parts.table(
        "rounded",
        "words a minute",
        "roundest",
        "fits",
        right=("words a minute", "roundest", "fits"),
    )
    for rule in rules:
        made.add_row(
            Text(rule.rounding),
            Text(f"{rule.low:.0f}–{rule.high:.0f}"),
            Text(f"{rule.speed:g}"),
            Text(f"{rule.fits} of {pages}"),
        )
    return made


def _plot(found: Calibration, pages: Sequence[SitePage], width: int) -> Group:
    evidences = [page.evidence for page in pages]
    name = found.fits[0].name
    rule = by_words(evidences, likeliest_rows(evidences, name)[0])
    marks = [Mark(p.words, (p.low + p.high) / 2, p.fits) for p in found.points]
    lines = [Text(line, no_wrap=True) for line in plot(marks, _middle(rule), width)]
    for line in lines:
        line.highlight_words([FITS], "green")
        line.highlight_words([BREAKS], "red")
    legend = f"{FITS} a page that fits  {BREAKS} one that breaks the rule  {RULE} {name}"
    return Group(*lines, Text(legend, style="dim"))


def _middle(rule: Callable[[float], Published]) -> Callable[[float], float]:
    return lambda words: sum(rule(words)) / 2


def _breaking(best: Fit, pages: Sequence[SitePage]) -> Table:
    made = parts.table(
        "where", "published", "words", "the rule gives", right=("words",), whole=("the rule gives",)
    )
    off = frozenset(best.breaking)
    for page in pages:
        if page.evidence.path in off:
            made.add_row(
                Text(f"{escape.path(page.evidence.path)}:{page.line}", style="cyan"),
                parts.said(page.published, style="red"),
                Text(f"{page.evidence.words:,}"),
                Text(f"{summary.minutes(given(page.evidence, best.name)) or 'nothing'} min"),
            )
    return made
