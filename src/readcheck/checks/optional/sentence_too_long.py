"""A sentence has more words than guides to plain writing allow.

By the end of a long sentence its readers have lost the beginning. The limit is `max-sentence-words`
or, without that, what a guide to the article's language advises: 25 words in English (GOV.UK), 20
in German, 15 in Russian (`readcheck language CODE` has the source). Where a sentence can be parted,
the message says after which words. A language that parts no words with spaces has no limit.

Bad, with `max-sentence-words = 20`:

    The harbour lay empty in the morning, and nobody could say where the boats had gone, although
    the watchman had been on the quay all night.

Good:

    The harbour lay empty in the morning. Nobody could say where the boats had gone. The watchman
    had been on the quay all night.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis

RULE = "sentence-too-long"


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each sentence over the limit."""
    from readcheck.languages.base import language as facts_of
    from readcheck.prose.parting import longest, places, words_before

    language = analysis.language
    if not facts_of(language).spaced:
        return
    most = analysis.settings.max_sentence_words or longest(language)
    for sentence in analysis.measurement.sentences:
        words = sentence.counts.words
        if words <= most:
            continue
        block = analysis.article.blocks[sentence.block]
        message = f"a sentence of {words} words; the limit is {most}"
        text = block.text[slice(*sentence.span)]
        if found := places(text, language, most):
            after = (f"“{words_before(text, place.start)}”" for place in found)
            message += f"; it can be split after {' and '.join(after)}"
        data = {"words": words, "limit": most}
        yield Finding(RULE, Severity.WARNING, message, block.source_span(*sentence.span), data=data)


CHECK = Check(severity=Severity.WARNING, find=find)
