"""Text of articles in the cells of a Markdown table, as job summaries and comments show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.output import escape
from readcheck.patterns import lazy

if TYPE_CHECKING:
    import re

# What is markup, and what a site would make links and pictures of by itself: addresses, and signs
# that refer to people, issues, labels and emoji when something follows them.
_SYNTAX = lazy(r"[!#$&()*+:<>@\[\\\]_`{|}~]|[%^](?=\S)|/(?=/)|https?|www")
_REFERRING = frozenset("!#$%&/:@^~")


def cell(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no HTML, no link, nobody mentioned."""
    return _SYNTAX.sub(_shown, escape.text(text))


def _shown(match: re.Match[str]) -> str:
    # Sites look for references in the text that they show; an empty comment parts it.
    character = match.group()
    if len(character) > 1:
        return f"{character[0]}<!-- -->{character[1:]}"
    follows = match.string[match.end() : match.end() + 1].strip()
    parted = "<!-- -->" if character in _REFERRING and follows else ""
    return f"&#{ord(character)};{parted}"
