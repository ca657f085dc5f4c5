"""A hard word or a wordy phrase stands where a plainer one would do.

"Utilize" says no more than "use", and "in order to" no more than "to", but both cost every reader a
moment. The list is that of retext-simplify, which goes back to the plain language guidelines of the
United States, without what is common in another sense or would not fit where it stands; verbs are
found in all their forms ("utilized"). It is English; other languages have none so far. Names and
words in capitals are left alone.

Bad:

    We utilize these tables in order to plan our trips.

Good:

    We use these tables to plan our trips.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import PROSE
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "hard-word"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each hard word or phrase of the running prose."""
    from readcheck.prose.plain import find_hard

    for block in analysis.article.body:
        if block.kind not in PROSE:
            continue
        for hard in find_hard(block.text, analysis.language):
            written = " ".join(block.text[slice(*hard.span)].split())
            plainer = " or ".join(f"“{word}”" for word in hard.plainer)
            yield Finding(
                RULE,
                Severity.INFO,
                f"“{written}” is harder to read than {plainer}",
                block.source_span(*hard.span),
                data={"written": written, "plainer": list(hard.plainer)},
            )


CHECK = Check(severity=Severity.INFO, find=find)
