r"""The page's JSON-LD is no valid JSON, so machines read nothing of it.

One comma too many, a quotation mark inside of a text or a raw line break, and strict parsers drop
the whole script: search engines see no author, no date and no reading time, and the page looks as
it did before. readcheck still reads what it can and shows it, but holds nothing of it for true. The
finding stands at the character where a parser gives up. Scripts that are empty or are templates
(`{{ page.title }}`) are left alone.

Bad:

    <script type="application/ld+json">{"headline": "The "lost" mail"}</script>

Good:

    <script type="application/ld+json">{"headline": "The \"lost\" mail"}</script>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "json-ld-invalid"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each script of JSON-LD that a parser of JSON rejects."""
    text = analysis.article.source.text
    for part in analysis.article.unparsable:
        message = f"this JSON-LD is no valid JSON: {part.reason}"
        yield Finding(RULE, Severity.WARNING, message, part.at, data={"at": text[slice(*part.at)]})


CHECK = Check(severity=Severity.WARNING, find=find)
