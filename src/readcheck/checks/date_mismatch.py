"""The page was published, or last changed, on two different days.

A visible date, `<time datetime>`, `article:published_time`, JSON-LD's `datePublished` and the front
matter speak of the same moment. Where they differ by more than a day (time zones may account for
one), readers and search results are told different ages. Dates of publication are held against
each other, and dates of change likewise, but of these only the machine-readable ones: readers are
shown the last change that matters, not every save. `<meta name="date">` may be either's, so that a
later day there is no mismatch. A `<time>` must show what its attribute says.

Bad:

    <meta property="article:published_time" content="2024-05-03T08:00:00Z">
    <p class="byline">Published 3 May 2023</p>

Good:

    <meta property="article:published_time" content="2024-05-03T23:30:00Z">
    <p class="byline">Published 4 May 2024</p>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Region
from readcheck.checks._contradicting import contradicting
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block, Mark

RULE = "date-mismatch"
_KINDS = frozenset({ClaimKind.PUBLISHED, ClaimKind.MODIFIED})
_YEAR = lazy(r"(?<!\d)\d{4}(?!\d)")
_LONGEST = 60  # Characters of a date with its day of the week and its time.
_ZONES = 1  # Days that a time zone may account for.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each date that names another day than most places, or its own attribute, do."""
    found = list(contradicting(analysis, _KINDS, RULE, Severity.ERROR))
    yield from found
    ends = {finding.span.end for finding in found}  # One wrong date is one finding.
    for block in analysis.article.blocks:
        if block.region is not Region.FOREIGN:
            for mark in block.marks:
                if mark.element.tag == "time" and "datetime" in mark.element.attributes:
                    yield from (f for f in _shown(block, mark) if f.span.end not in ends)


def _shown(block: Block, mark: Mark) -> Iterator[Finding]:
    """A finding for a <time> that shows another day than its datetime attribute names."""
    shown = block.text[mark.start : mark.end].strip()
    stated = mark.element.attributes["datetime"]
    if len(shown) > _LONGEST or len(_YEAR.findall(shown)) != 1:
        return
    from readcheck.wording.dates import days_apart, read_date

    ours, theirs = read_date(shown), read_date(stated)
    gap = days_apart(ours, theirs) if ours and theirs else None
    if gap is not None and gap > _ZONES:
        message = f"shows {shown!r}, but its datetime attribute says {stated[:60]!r}"
        data = {"claimed": shown, "source": "visible", "other": stated, "otherSource": "attribute"}
        yield Finding(
            RULE, Severity.ERROR, message, block.source_span(mark.start, mark.end), data=data
        )


CHECK = Check(severity=Severity.ERROR, find=find)
