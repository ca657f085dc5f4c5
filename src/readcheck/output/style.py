"""What an output format is told, and what several of them count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.findings import Severity
from readcheck.report import Silenced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from readcheck.report import Report


PANELS = ("claims", "scores", "sentences", "parts", "findings")
FIRST_PANELS = frozenset({"claims", "sentences", "findings"})


class Style(NamedTuple):
    """How to write for the one who reads.

    Attributes:
        color: whether to colour.
        width: how wide; None is as it comes.
        explain_content: whether to tell what of a page was left out.
        by: "section" or "paragraph": what figures are shown by, beside the whole.
        frames: whether tables stand in frames: on a terminal, not in a pipe.
        shown: which of `PANELS` are shown of a single article.
        every_row: whether articles without findings have a row, however many there are.
        shard: which part of a run it is (`number`, `of`, `inputs`), if it is one.
    """

    color: bool = False
    width: int | None = None
    explain_content: bool = False
    by: str = ""
    frames: bool = True
    shown: frozenset[str] = FIRST_PANELS
    every_row: bool = False
    shard: Mapping[str, int | str] | None = None


class Tally:
    """What a run came to: articles and lists checked, findings by severity, inputs not readable."""

    def __init__(self) -> None:
        self.articles = 0
        self.lists = 0
        self.errors = 0
        self.findings = dict.fromkeys(Severity, 0)
        self.mendable = 0
        self.silenced = Silenced()
        self.selected: set[bool | None] = set()  # Whether a selector named something, in any page.

    def add(self, report: Report) -> None:
        """Count one report."""
        if report.error is not None:
            self.errors += 1
            return
        self.articles += not report.is_list
        self.lists += report.is_list
        for finding in report.findings:
            self.findings[finding.severity] += 1
            self.mendable += finding.fix is not None and finding.fix.safe
        self.selected.add(report.selected)
        if any(report.silenced):
            self.silence(report.silenced)

    def silence(self, more: Silenced) -> None:
        """Count what is not told."""
        self.silenced = Silenced(*map(sum, zip(self.silenced, more, strict=True)))

    def counted(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The same reports, counted as they come."""
        for report in reports:
            self.add(report)
            yield report

    def sentence(self) -> str:
        """The run in one line."""
        if not self.articles and not self.errors:
            return "Nothing checked."
        if not self.articles:
            return f"Nothing checked: {counted_noun(self.errors, 'input')} could not be read."
        counted = [counted_noun(n, severity) for severity, n in self.findings.items() if n]
        found = ", ".join(counted) or "nothing to report"
        mended = f"{self.mendable:,} can be mended with --fix" if self.mendable else ""
        quiet = silenced(self.silenced)
        unread = f"{self.errors} could not be checked" if self.errors else ""
        told = "; ".join(filter(None, (found, mended, quiet, unread)))
        return f"Checked {counted_noun(self.articles, 'article')}: {told}."


_SILENCERS = ("by comments", "by front matter", "by overrides", "by the baseline")


def silenced(counts: Silenced) -> str:
    """What is not told, in words ("3 silenced (1 by comments, 2 by the baseline)"), or nothing."""
    named = zip(counts, _SILENCERS, strict=True)
    parts = ", ".join(f"{number:,} {silencer}" for number, silencer in named if number)
    return f"{sum(counts):,} silenced ({parts})" if parts else ""


def counted_noun(number: int, noun: str) -> str:
    """A number with its noun in the plural where it needs one ("1 error", "2 errors").

    "info" has no plural.
    """
    return f"{number:,} {noun}" + ("" if number == 1 or noun == "info" else "s")


def counted_words(number: int, language: str) -> str:
    """A number of words of a text in a language, and whether it is an estimate."""
    estimated = is_estimated(language)
    return (
        word_figure(counted_noun(number, "word"), estimated=estimated) + " (estimated)" * estimated
    )


def word_figure(figure: str, *, estimated: bool) -> str:
    """A figure of words, with "about" before one that is an estimate."""
    return f"about {figure}" if estimated else figure


def is_estimated(language: str) -> bool:
    """Whether the words of a language are estimated, for no spaces part them."""
    from readcheck.languages._index.speeds import ESTIMATED

    return language in ESTIMATED


def clock(seconds: float) -> str:
    """Seconds as a clock shows them: "0:45", "12:05", "1:02:30"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
