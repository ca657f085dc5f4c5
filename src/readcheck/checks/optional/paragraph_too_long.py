"""A paragraph has more words than the limit allows.

A wall of text is skipped, on a phone above all: 150 words fill its screen. The limit is
`max-paragraph-words` (Yoast SEO advises 150 as well). Lists, quotes and notes are not paragraphs,
and lines that the author broke (`<br>`; a backslash or two spaces at their end in Markdown) are one
each: a programme or an address is no wall.

Bad, with `max-paragraph-words = 20`:

    The harbour lay empty in the morning. Nobody could say where the boats had gone. The watchman
    had been on the quay all night.

Good:

    The harbour lay empty in the morning. Nobody could say where the boats had gone.

    The watchman had been on the quay all night.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "paragraph-too-long"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each paragraph over the limit."""
    from readcheck.prose.words import count_words

    most = analysis.settings.max_paragraph_words
    source = analysis.article.source.text
    for block in analysis.article.body:
        if block.kind is not Kind.PARAGRAPH:
            continue
        for line in block.lines(source):
            words = count_words(block.text[slice(*line)], analysis.language)
            if words > most:
                message = f"a paragraph of {words:,} words; the limit is {most:,}"
                data = {"words": words, "limit": most}
                span = block.source_span(*line)
                yield Finding(RULE, Severity.WARNING, message, span, data=data)


CHECK = Check(severity=Severity.WARNING, find=find)
