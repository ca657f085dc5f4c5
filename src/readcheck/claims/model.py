"""Claim and Verdict."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from enum import StrEnum
from typing import NamedTuple

from readcheck.article.model import Origin
from readcheck.source import Span

_PLUGIN_KEYS = "twitter:"  # Of `twitter:data1` and such, as Yoast and Rank Math write them.


class ClaimKind(StrEnum):
    """What a claim is about."""

    READING_TIME = "reading-time"
    WORD_COUNT = "word-count"
    TITLE = "title"
    DESCRIPTION = "description"
    AUTHOR = "author"
    REVIEWER = "reviewer"
    PUBLISHED = "published"
    MODIFIED = "modified"


class Claim(NamedTuple):
    """Something the page says about itself.

    `published` is the claim as a reader sees it ("2 minutes", "PT2M"); `low` and `high` its value
    in minutes or words ("4-6 minutes" is 4 and 6, "less than a minute" 0 and 1), `value` the value
    of the other kinds (a name, a title, an ISO date). `span` covers the whole phrase in the
    source ("Reading Time: 2 minutes"), `value_span` what a fix replaces ("2 minutes").
    `own` is False for claims about other articles. `key` is the name it stands under
    (`timeRequired`, `reading_time`), empty for visible text. `language` is the language the phrase
    is worded in (`en`), where that is known. `link` is the address, as written, of the page that a
    claim about another article is about, where that is told. `unsaid` tells that only its place
    makes it a reading time: nothing says what takes so long.
    """

    kind: ClaimKind
    origin: Origin
    published: str
    span: Span
    value_span: Span
    own: bool = True
    key: str = ""
    low: float | None = None
    high: float | None = None
    value: str | None = None
    language: str = ""
    note: str = ""  # what is malformed about the way it is written
    link: str = ""
    unsaid: bool = False


def written_by_plugin(claim: Claim) -> bool:
    """Whether a plugin for search engines wrote a claim: by a rule of its own, not the site's."""
    return claim.key.startswith(_PLUGIN_KEYS)


def tells_a_rule(claim: Claim) -> bool:
    """Whether it is a reading time of its page, in whole minutes, that the site may compute."""
    return (
        claim.own
        and claim.kind is ClaimKind.READING_TIME
        and claim.low is not None
        and claim.low == claim.high == int(claim.low) > 0
        and not written_by_plugin(claim)
    )


class Outcome(StrEnum):
    """What holding a claim against the measurement gave."""

    HOLDS = "holds"
    OFF = "off"
    CANNOT_TELL = "cannot-tell"


class Verdict(NamedTuple):
    """A claim held against the measurement.

    `computed` is the measured value in the claim's own unit, as text, and `expected` its lower and
    upper end as numbers, which a fix puts in. `contradicts` is another claim of the page that
    cannot be true together with this one. `certain` tells that what is expected is so by every
    plausible reading of the page.
    """

    claim: Claim
    outcome: Outcome
    reason: str
    computed: str = ""
    expected: tuple[float, float] | None = None
    contradicts: Claim | None = None
    certain: bool = True
