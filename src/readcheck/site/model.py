"""What is known of the pages of a run, for checks that hold them against each other."""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple, Protocol

from readcheck.claims.model import Claim
from readcheck.findings import NO_DATA

Data = Mapping[str, object]  # Of a finding; texts, numbers, flags and lists of them.


class Page(NamedTuple):
    """One page of a run: its path, the address it states for itself, and what it claims of itself.

    `claims` are those that other pages may give, too: times, counts and the day of the last change.
    `links` are those to the pages that its claims about others are about. Both may rest on disk
    until somebody goes through them.
    """

    path: str
    address: str = ""
    claims: Iterable[Claim] = ()
    links: Iterable[str] = ()


class Answer(StrEnum):
    """What else than a breach comes of holding a suspicion against the site.

    `OPEN` says that the run lacks the page that would tell; `WAITS` that one may still come, which
    nobody says when all are there.
    """

    HOLDS = "holds"
    OPEN = "open"
    WAITS = "waits"


class Breach(NamedTuple):
    """A suspicion that the site bears out, with the message and the data of the finding."""

    message: str
    data: Data = NO_DATA


class Gathered(Protocol):
    """What a rule keeps of the pages that it suspects, each once, as they come."""

    def add(self, page: Page, data: Data) -> None:
        """Take in the data of a suspicion, and the page that it is on."""
