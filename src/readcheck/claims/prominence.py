"""Whether a phrase stands apart as a note about the page, or is part of running prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Region

if TYPE_CHECKING:
    from readcheck.article.model import Block
    from readcheck.claims.wording import Phrase

_LONGEST_NOTE = 160  # Characters of a byline with date, topics and time.
_MOST_WORDS = 15
_SEPARATORS = frozenset("|·•‧∙/,;:()[]（）【】「」—–-―*_~>\n\r<#@&+…。，、；：")
_STOPS = frozenset(".!?")
_LED_BY = re.compile(
    r"(?:\b(?:this|it)\b(?:\s+\w+)?\s*(?:['’]s|is|takes|will\s+take|should\s+take)\s+"
    r"|^\W*)(?:(?:about|roughly|around|only|just|an?|quick|short|long|easy)\s+)*$",
    re.IGNORECASE,
)
_FOLLOWED_BY = re.compile(r"(?:by|in|on|for|from|updated|published|posted|last)\b", re.IGNORECASE)


def stands_apart(block: Block, phrase: Phrase) -> bool:
    """Whether a phrase is a note about the page.

    Outside the article's own text every phrase is. In it, a label at the head of a line is, and a
    phrase in a short line whose neighbours are separators and names instead of prose.
    """
    if block.region is not Region.BODY:
        return True
    before = block.text[: phrase.start].rstrip(" \t\u00a0")
    after = block.text[phrase.end : phrase.end + _LONGEST_NOTE].lstrip(" \t\u00a0")
    if phrase.evidence == "label" and (not before or before[-1] in "\n\r|·•"):
        return phrase.colon or _ends(after)
    if not _is_short(block.text):
        return False
    return _begins(before) and _ends(after)


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_NOTE and len(text.split()) <= _MOST_WORDS


def _begins(before: str) -> bool:
    if not before or before[-1] in _SEPARATORS or _LED_BY.search(before + " "):
        return True
    last = before.rsplit(maxsplit=1)[-1]
    return not last[0].islower() and before[-1] not in _STOPS


def _ends(after: str) -> bool:
    stripped = after.lstrip(". ")
    if not stripped or stripped[0] in _SEPARATORS:
        return True
    return not stripped[0].islower() or bool(_FOLLOWED_BY.match(stripped))
