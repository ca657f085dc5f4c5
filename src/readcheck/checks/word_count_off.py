"""The published word count is not the number of words in the text.

Search engines and reading apps take `wordCount` for a fact. Generators count differently (with or
without code, by white space or by letters), so a count is accepted within 5 % of any of their ways
of counting (10 % where only the finished page is at hand), and when it is such a count rounded up
to the next hundred. Some templates only multiply the minutes by a speed: a count that is exactly
the claimed minutes times 200 must fit within 2 %. Where it is in doubt what belongs to the article,
a count that fits any plausible reading is not reported, and neither is one between the prose of a
finished page and all of it with headings, captions, tables and code. Where the article had to be
found among other parts of a page, its last section and what is no paragraph of sentences may be a
template's: a count without them, or with some of them, is not reported if it has 70 % of the words.

Bad, in an article of 640 words:

    <script type="application/ld+json">{"@type": "Article", "wordCount": 1000}</script>

Good:

    <script type="application/ld+json">{"@type": "Article", "wordCount": 640}</script>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks._fixing import fix_for
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind, Outcome
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "word-count-off"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each own word count that no way of counting gives."""
    for verdict in analysis.verdicts:
        claim = verdict.claim
        if claim.kind is ClaimKind.WORD_COUNT and verdict.outcome is Outcome.OFF:
            data = {
                "claimed": [claim.low, claim.high],
                "computed": list(verdict.expected or ()),
                "unit": "words",
            }
            yield Finding(
                RULE, Severity.ERROR, verdict.reason, claim.span, fix_for(analysis, verdict), data
            )


CHECK = Check(severity=Severity.ERROR, find=find, fixable=True)
