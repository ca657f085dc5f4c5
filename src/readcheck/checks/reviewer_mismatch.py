"""The reviewer whom readers see is not the one in the page's data.

"Medically reviewed by" is why a reader trusts a page on health, and `reviewedBy` is how a machine
learns of it. Two different names mean that one of the two reviews never took place as said. Names
are compared as for `author-mismatch`; a page that names its reviewer in one place only is right.

Bad:

    <script type="application/ld+json">
    {"@type": "MedicalWebPage", "reviewedBy": {"@type": "Person", "name": "Max Lee"}}</script>
    <p>Medically reviewed by Dr. Jane Roe</p>

Good:

    <script type="application/ld+json">
    {"@type": "MedicalWebPage", "reviewedBy": {"@type": "Person", "name": "Jane Roe, MD"}}</script>
    <p>Medically reviewed by Dr. Jane Roe</p>
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

RULE = "reviewer-mismatch"
_KINDS = frozenset({ClaimKind.REVIEWER})


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each reviewer that another place does not know."""
    return contradicting(analysis, _KINDS, RULE, Severity.ERROR)


CHECK = Check(severity=Severity.ERROR, find=find)
