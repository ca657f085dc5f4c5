"""What stands so close to an amount that it may be a part of it.

A claim's finder may have read "9" of "9½ minutes", "5" of "5 000 words" or "1 hr" of "1 hr. 9
min.". With another value in its place the rest would be left over, and the line would be more wrong
than before. So an amount is rewritten only where nothing beside it could belong to it.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from readcheck.article.html.tags import BLOCK
from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role, tokens
from readcheck.wording.phrases import find_phrases

if TYPE_CHECKING:
    from readcheck.source import Span

_NEAR = 300  # Characters of source that are looked at on each side.
_SHOWN = 40  # Characters of what is shown of them.
_MARKUP = lazy(r"<!--.*?(?:-->|\Z)|</?([A-Za-z][^\s<>/]*)[^<>]*(?:>|\Z)", re.DOTALL)
_TAIL_OF_TAG = lazy(r"\A[^<>]*>")
_LARGE = (
    r"(?:hundred|dozen|thousand|million|billion|lakh|crore|mill?(?:e|i|\b)|mio|mrd|tsd|tausend"
    r"|hundert|dutzend|tys|тыс|тис|млн|хил)"
)
# A letter or digit that touches; a number behind a joint or a space; a word that may multiply;
# the rest of a number that is parted like no other ("5, 000", "5" and "000" on the next line).
_GOES_ON = lazy(
    rf"[-–—−~/:∶：.,'’_٫٬+×^]?\d|[^\S\n]+(?:[-–—−~+/][^\S\n]*)?\d|(?i:[^\S\n]+{_LARGE})"
    r"|(?:[.,][^\S\n]*)?\s\d{3}(?!\d)"
)
# After a unit: seconds or minutes without their own, the other end of a range, a part more.
_ADDS = lazy(r"\.?[^\S\n]*(?:(?:,[^\S\n]*)?[1-5]?\d(?![\d.,:/])|[-–—−~+&/][^\S\n]*\d)")
# The same time once more: "9 minutes (540 seconds)".
_AGAIN = lazy(r"[^\S\n]*[(=][^\S\n]*[~≈]?\d[\d.,]*[^\S\n]*")
_SIGN_OR_HEAD = lazy(
    r"(?:\A|[\s:=(])[-−‐‑+]\Z|\d[-–—−~/:∶：.,'’_٫٬]\Z"
    r"|&\#(?:[0-9]{0,9}|[xX][0-9A-Fa-f]{0,9})\Z"  # A reference that no semicolon ends.
)
_UNSEEN = lazy("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")  # Soft hyphens, joiners and their like.
_HEAD_OF_GROUP = lazy(r"(?<!\d)\d{1,3}[^\S\n]\Z")
_GROUP = lazy(r"\d{3}(?!\d)")
_JOINS = frozenset("-‐‑–—−~")


def stands_alone(text: str, span: Span, *, unit: bool, closed: bool) -> bool:
    """Whether nothing next to an amount may be a part of it.

    Args:
        text: the source.
        span: where the amount stands in it.
        unit: whether the amount has a unit.
        closed: whether a word after the amount ends it ("5 min read").
    """
    amount = _shown(text[slice(*span)])
    before = _TAIL_OF_TAG.sub("", text[max(span.start - _NEAR, 0) : span.start], 1)
    if _led(_shown(before)[-_SHOWN:], amount):
        return False
    after = _shown(text[span.end : span.end + _NEAR])[:_SHOWN]
    return closed or not _followed(after, amount, unit=unit)


def _shown(source: str) -> str:
    """What a reader sees of a piece of source; a line break for whatever parts blocks."""
    return _UNSEEN.sub("", html.unescape(_MARKUP.sub(_parting, source)))


def _parting(match: re.Match[str]) -> str:
    return "\n" if (match[1] or "").lower() in {*BLOCK, "br"} else ""


def _led(before: str, amount: str) -> bool:
    if _is_numeric(before[-1:]) or _SIGN_OR_HEAD.search(before):
        return True
    if _HEAD_OF_GROUP.search(before) and _GROUP.match(amount):
        return True
    return _is_end_of_range(before)


def _is_end_of_range(before: str) -> bool:
    """Whether another amount of minutes leads up to here: "8 min – 9 min read"."""
    line = before.rpartition("\n")[2]
    words = tokens(line)
    if not words or not (words[-1].text in _JOINS or words[-1].languages(Role.TO)):
        return False
    return any(phrase.value_end == words[-2].end for phrase in find_phrases(line)[-1:])


def _followed(after: str, amount: str, *, unit: bool) -> bool:
    touching = after[:1]
    if _is_numeric(touching) or touching == "_":
        return True
    if not unit:
        rest = after.lstrip(" \t\u00a0\u202f\u2009")
        begins = rest[:1]
        worded = begins.isalpha() and not begins.isupper()
        return worded or touching.isalpha() or _is_numeric(begins) or bool(_GOES_ON.match(after))
    if _is_cased(touching) and (_is_cased(amount[-1:]) or _is_numeric(amount[-1:])):
        return True
    first = next(iter(tokens(after.partition("\n")[0])), None)
    adds = first is not None and bool(first.languages(Role.AND) | first.languages(Role.TO))
    return adds or bool(_ADDS.match(after)) or _is_said_again(after)


def _is_said_again(after: str) -> bool:
    """Whether the same time follows in another unit, which would keep the old value."""
    match = _AGAIN.match(after)
    unit = next(iter(tokens(after[match.end() :])), None) if match else None
    return unit is not None and any(
        unit.languages(role) for role in (Role.MINUTES, Role.HOURS, Role.SECONDS)
    )


def _is_numeric(character: str) -> bool:
    """Whether a character is a digit, a fraction or another sign for a number."""
    return character.isnumeric() and not character.isalpha()


def _is_cased(character: str) -> bool:
    return character.lower() != character.upper()
