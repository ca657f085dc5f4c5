"""A title of the page names another year or number, or belongs to another page.

The heading, `<title>`, `og:title`, JSON-LD's `headline` and the front matter's `title` may be
worded differently, and good pages do so. But "Trends for 2024" in the search results above a page
headed "Trends for 2025" is stale, and a title whose words neither another title nor the text knows
was left behind by a template or a copy. The site's name, separators, case, quotes and a cut end do
not count. The rule `title-differs` asks for the same words in all places.

Bad:

    <title>Seven harbours to see in 2024 | Tidewater</title>
    <h1>Seven harbours to see in 2025</h1>

Good:

    <title>The seven best harbours of 2025 | Tidewater</title>
    <h1>Seven harbours to see in 2025</h1>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks._contradicting import contradicting
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding

RULE = "title-mismatch"
_KINDS = frozenset({ClaimKind.TITLE})


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each title that cannot be this page's together with its others."""
    return contradicting(analysis, _KINDS, RULE, Severity.WARNING)


CHECK = Check(severity=Severity.WARNING, find=find)
