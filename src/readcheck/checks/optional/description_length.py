"""The page's description is missing, or too short or too long to be shown as it is.

Search results and link previews show some 150 characters of `<meta name="description">` (the front
matter's `description` in Markdown). A longer one is cut in the middle of its sentence, a very short
one is replaced by whatever the machine finds on the page. So 50 to 160 characters are asked for;
Chinese, Japanese and Korean characters are twice as wide and count double.

Bad:

    <meta name="description" content="Tides.">

Good:

    <meta name="description" content="Why the sea rises twice a day, and what the moon does to it.">
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Origin
from readcheck.checks.base import Check
from readcheck.claims.model import ClaimKind
from readcheck.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.analysis import Analysis
    from readcheck.claims.model import Claim
    from readcheck.source import Span

RULE = "description-length"
SHORTEST, LONGEST = 50, 160  # characters


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each description of an unfit length, or one for there being none."""
    found = [claim for claim in analysis.claims if _is_description(claim)]
    for claim in found:
        length = width(claim.value or "")
        if not SHORTEST <= length <= LONGEST:
            yield _finding(claim.span, length)
    titled = _title(analysis)
    if not found and titled is not None:
        yield _finding(titled, 0)


def width(text: str) -> int:
    """The length of a text in characters, wide ones counted twice."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(
        (2 if east_asian_width(character) in "WF" else 1)
        for character in text
        if not combining(character)
    )


def _is_description(claim: Claim) -> bool:
    shown = claim.origin in {Origin.META, Origin.FRONT_MATTER}
    return shown and claim.kind is ClaimKind.DESCRIPTION and claim.key.lower() == "description"


def _title(analysis: Analysis) -> Span | None:
    """Where a page that has a title for machines, but no description, says so."""
    for datum in analysis.article.data:
        machine = datum.origin in {Origin.META, Origin.FRONT_MATTER}
        if machine and datum.key == "title" and not datum.path:
            return datum.span
    return None


def _finding(span: Span, length: int) -> Finding:
    if not length:
        message = "no description beside this title"
    elif length < SHORTEST:
        message = f"the description has {length} characters, fewer than {SHORTEST}"
    else:
        message = f"the description has {length} characters, more than {LONGEST}"
    data = {"computed": length, "limits": [SHORTEST, LONGEST], "unit": "characters"}
    return Finding(RULE, Severity.INFO, message, span, data=data)


CHECK = Check(severity=Severity.INFO, find=find)
