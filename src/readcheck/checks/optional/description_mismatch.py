"""The page describes itself in two different ways.

`<meta name="description">`, `og:description`, JSON-LD's `description` and the front matter's must
have the same words; one may be the beginning of another or be cut with an ellipsis. When one of
them was rewritten and the others forgotten, search results and link previews tell different
stories. Some editors write one text for each on purpose, so this rule is off by default.

Bad:

    <meta name="description" content="How to tell the two tides of a day apart.">
    <meta property="og:description" content="Five walks along the shore for rainy days.">

Good:

    <meta name="description" content="How to tell the two tides of a day apart.">
    <meta property="og:description" content="How to tell the two tides of a day apart.">
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

RULE = "description-mismatch"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each description that has other words than the likeliest one."""
    return differing(analysis, ClaimKind.DESCRIPTION, RULE, Severity.WARNING)


CHECK = Check(severity=Severity.WARNING, find=find)
