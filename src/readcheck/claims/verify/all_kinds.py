"""Each own claim of an article held against the measurement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.claims.model import ClaimKind, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim
    from readcheck.prose.model import Extent
    from readcheck.reading.content import Content
    from readcheck.reading.model import Estimate
    from readcheck.settings import Settings

_MEASURED = frozenset({ClaimKind.READING_TIME, ClaimKind.WORD_COUNT})
# The first so many are held against each other and against every reading of the page. No page of
# one article says as many, and nobody would wait for the verdicts on thousands.
_MOST = 200
_UNREAD = "the JSON-LD that it stands in is broken"


def verify(
    claims: Sequence[Claim],
    article: Article,
    *,
    content: Callable[[], Content],
    extent: Callable[[], Extent],
    estimate: Callable[[], Estimate],
    settings: Settings,
) -> tuple[Verdict, ...]:
    """One verdict for each claim of the page about itself, in the order of `claims`.

    Reading times and word counts are measured; a title, a description, a name or a date can only
    be held against what else the page says.

    Args:
        claims: everything that the page says, about itself or others.
        article: the page.
        content: gives what a generator counted; asked only where a claim is measured.
        extent: gives how much there is to look at; asked only for reading times.
        estimate: gives the honest reading time; asked only for reading times.
        settings: the reader's speed and the site's convention.
    """
    every = [claim for claim in claims if claim.own]
    unread = [claim for claim in every if _is_unread(claim, article)]
    own = [claim for claim in every if claim not in unread] if unread else every
    times = [claim for claim in own if claim.kind is ClaimKind.READING_TIME]
    counts = [claim for claim in own if claim.kind is ClaimKind.WORD_COUNT]
    texts = [claim for claim in own if claim.kind not in _MEASURED]
    reason = "the page says too much of this kind to compare"
    verdicts = [
        Verdict(claim, Outcome.CANNOT_TELL, reason) for claim in (*times[_MOST:], *counts[_MOST:])
    ]
    # What machines never get neither holds nor vouches for what else the page says.
    verdicts += [Verdict(claim, Outcome.CANNOT_TELL, _UNREAD) for claim in unread]
    times, counts = times[:_MOST], counts[:_MOST]
    count = None
    if counts:
        from readcheck.claims.verify.word_counts import published_count, verify_words

        verdicts += verify_words(content(), counts, times)
        count = published_count(verdicts)
    if times:
        from readcheck.claims.verify.times import verify_times

        verdicts += verify_times(times, content(), extent(), estimate(), settings, count=count)
    if texts:
        from readcheck.claims.verify.texts import verify_texts

        verdicts += verify_texts(texts, article)
    order = {claim: index for index, claim in enumerate(claims)}
    return tuple(sorted(verdicts, key=lambda verdict: order[verdict.claim]))


def _is_unread(claim: Claim, article: Article) -> bool:
    """Whether a claim stands in a part of the page that its parsers reject."""
    return any(
        part.span.start <= claim.value_span.start < part.span.end for part in article.unparsable
    )
