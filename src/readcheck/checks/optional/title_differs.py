"""The page's titles are not the same in all places.

For teams that want one title: the heading that readers see, `<title>`, `og:title`, JSON-LD's
`headline` and the front matter's `title` must have the same words in the same order. The site's
name on either end, separators, entities, case, quotes and "&" for "and" do not count, and a title
may be the beginning of another or be cut with an ellipsis. Since many sites word a title for search
results on purpose, this rule is off by default; `title-mismatch` reports what contradicts.

Bad:

    <meta property="og:title" content="What the harbour looks like">
    <h1>How the harbour was built</h1>

Good:

    <meta property="og:title" content="How the Harbour Was Built | Tidewater">
    <h1>How the harbour was built</h1>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks._differing import differing
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.findings import Finding

RULE = "title-differs"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each title that has other words than the one readers see."""
    return differing(analysis, ClaimKind.TITLE, RULE, Severity.WARNING)


CHECK = Check(severity=Severity.WARNING, find=find)
