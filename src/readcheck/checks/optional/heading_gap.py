"""Too many words stand between one heading and the next.

Readers look over the headings to find what they came for; a long stretch without one has nothing to
hold on to. The limit is `max-section-words` (Yoast SEO advises 300 as well). A text that is no
longer than the limit needs no heading at all. Code and tables do not count. A bold line that stands
alone, or first in its paragraph and broken off from it, is a heading to the eye and counts as one.

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
    from readcheck.article.model import Block
    from readcheck.source import Span

RULE = "heading-gap"
_BOLD = frozenset({"b", "strong"})
_LONGEST = 12  # Words of a bold line: more are a lead, or a warning.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each stretch over the limit, at the paragraph that goes over it."""
    from readcheck.prose.words import count_words

    most = analysis.settings.max_section_words
    source = analysis.article.source.text
    words = 0
    over: Span | None = None
    for block in analysis.article.body:
        opening = _heading(block, source)
        if opening:
            yield from _finding(over, words, most)
            words, over = 0, None
        if block.kind in PROSE:
            words += count_words(block.text[opening:], analysis.language)
            over = over or (block.span if words > most else None)
    yield from _finding(over, words, most)


def _heading(block: Block, source: str) -> int:
    """Where in a block its heading ends; 0 if it has none."""
    if block.kind is Kind.HEADING:
        return len(block.text)
    if block.kind is not Kind.PARAGRAPH:
        return 0
    bold = next((mark for mark in block.marks if mark.element.tag in _BOLD), None)
    if bold is None or block.text[: bold.start].strip():
        return 0
    first = block.lines(source)[0]
    line = block.text[slice(*first)]
    alone = not block.text[bold.end : first.end].strip()
    return first.end if alone and len(line.split()) <= _LONGEST else 0


def _finding(over: Span | None, words: int, most: int) -> Iterator[Finding]:
    if over is not None:
        message = f"{words:,} words without a heading; the limit of {most:,} is passed here"
        yield Finding(RULE, Severity.WARNING, message, over, data={"words": words, "limit": most})


CHECK = Check(severity=Severity.WARNING, find=find)
