"""Each own claim of an article held against the measurement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind

if TYPE_CHECKING:
    from readcheck.analysis import Analysis
    from readcheck.claims.model import Verdict


def verify(analysis: Analysis) -> tuple[Verdict, ...]:
    """One verdict for each claim of the page about itself, in the order of `analysis.claims`.

    Reading times and word counts are measured; a title, a description, a name or a date can only
    be held against what else the page says.
    """
    own = tuple(claim for claim in analysis.claims if claim.own)
    if not own:
        return ()
    verdicts: list[Verdict] = []
    times = [claim for claim in own if claim.kind is ClaimKind.READING_TIME]
    counts = [claim for claim in own if claim.kind is ClaimKind.WORD_COUNT]
    if times or counts:
        from readcheck.claims.verify.times import verify_times
        from readcheck.claims.verify.word_counts import verify_words
        from readcheck.reading.content import Content

        content = Content(analysis.article, analysis.language)
        verdicts += verify_times(analysis, content, times)
        verdicts += verify_words(content, counts, times)
    if len(verdicts) < len(own):
        from readcheck.claims.verify.texts import verify_texts

        verdicts += verify_texts(
            [c for c in own if c not in times and c not in counts], analysis.article
        )
    order = {claim: index for index, claim in enumerate(analysis.claims)}
    return tuple(sorted(verdicts, key=lambda verdict: order[verdict.claim]))
