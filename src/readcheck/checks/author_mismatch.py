"""The page names an author in one place and someone else in another.

The byline says one name, `<meta name="author">`, JSON-LD or the front matter another: a template's
value, a copied head, or the editor who pressed the button. Search results then credit the wrong
person. Titles and degrees, initials, short forms, accents and "Roe, Jane" are the same person; a
place that names some of the authors is right, and groups ("Newsroom"), user names ("jroe7") and
names in another script cannot be held against a person's.

Bad:

    <meta name="author" content="Max Lee">
    <p class="byline">By Jane Roe</p>

Good:

    <meta name="author" content="Roe, Jane">
    <p class="byline">By Dr. Jane A. Roe</p>
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

RULE = "author-mismatch"
_KINDS = frozenset({ClaimKind.AUTHOR})


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each author that another place does not know."""
    return contradicting(analysis, _KINDS, RULE, Severity.WARNING)


CHECK = Check(severity=Severity.WARNING, find=find)
