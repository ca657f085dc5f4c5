"""Too many words stand between one heading and the next.

Readers look over the headings to find what they came for; a long stretch without one has nothing to
hold on to. The limit is `max-section-words` (Yoast SEO advises 300 as well). A text that is no
longer than the limit needs no heading at all. Code and tables do not count.

Bad, with `max-section-words = 20`:

    ## Tides

    The harbour lay empty in the morning. Nobody could say where the boats had gone. The watchman
    had been on the quay all night.

Good:

    ## Tides

    The harbour lay empty in the morning.

    ## Boats

    Nobody could say where the boats had gone. The watchman had been on the quay all night.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import PROSE, Kind
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.source import Span

RULE = "heading-gap"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each stretch over the limit, at the paragraph that goes over it."""
    from readcheck.prose.words import count_words

    most = analysis.settings.max_section_words
    words = 0
    over: Span | None = None
    for block in analysis.article.body:
        if block.kind is Kind.HEADING:
            yield from _finding(over, words, most)
            words, over = 0, None
        elif block.kind in PROSE:
            words += count_words(block.text, analysis.language)
            over = over or (block.span if words > most else None)
    yield from _finding(over, words, most)


def _finding(over: Span | None, words: int, most: int) -> Iterator[Finding]:
    if over is not None:
        message = f"{words} words without a heading; the limit is {most}, and here it is passed"
        yield Finding(RULE, Severity.WARNING, message, over, data={"words": words, "limit": most})


CHECK = Check(severity=Severity.WARNING, find=find)
