"""What is known of the pages of a run, for checks that hold them against each other."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from readcheck.claims.model import Claim
from readcheck.findings import NO_DATA


class Page(NamedTuple):
    """One page of a run: its path, the address it states for itself, and its own claims.

    `links` are those to the pages that its claims about others are about. Both may rest on disk
    until somebody goes through them.
    """

    path: str
    address: str = ""
    claims: Iterable[Claim] = ()
    links: Iterable[str] = ()


class Answer(StrEnum):
    """What else than a breach comes of holding a suspicion against the site.

    `OPEN` says that the run lacks the page that would tell.
    """

    HOLDS = "holds"
    OPEN = "open"


class Breach(NamedTuple):
    """A suspicion that the site bears out, with the message and the data of the finding."""

    message: str
    data: Mapping[str, object] = NO_DATA
