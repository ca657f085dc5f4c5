"""What is known of the pages of a run, for checks that hold them against each other."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from readcheck.article.model import Origin
from readcheck.claims.model import ClaimKind
from readcheck.findings import NO_DATA

Data = Mapping[str, object]  # Of a finding; texts, numbers, flags and lists of them.
NOTHING: Mapping[str, tuple[Data, ...]] = {}


class Said(NamedTuple):
    """What a page claims about itself, as far as other pages are held against it.

    As in a Claim; `bare` tells that nothing but the amount says what it is ("12 min").
    """

    kind: ClaimKind
    origin: Origin
    published: str
    key: str = ""
    low: float | None = None
    high: float | None = None
    value: str | None = None
    bare: bool = False


class Page(NamedTuple):
    """One page of a run: its path, the address it states for itself, and what it claims of itself.

    `claims` are those that other pages may give, too: times, counts and the day of the last change.
    `links` are those to the pages that its claims about others are about, `suspected` the data of
    its suspicions by rule. All three may rest on disk until somebody looks at them.
    """

    path: str
    address: str = ""
    claims: Iterable[Said] = ()
    links: Iterable[str] = ()
    suspected: Mapping[str, tuple[Data, ...]] = NOTHING


class Answer(StrEnum):
    """What else than a breach comes of holding a suspicion against the site.

    `OPEN` says that the run lacks the page that would tell.
    """

    HOLDS = "holds"
    OPEN = "open"


class Breach(NamedTuple):
    """A suspicion that the site bears out, with the message and the data of the finding."""

    message: str
    data: Data = NO_DATA
