"""A picture of a clock before an amount of minutes: it says that they are a reading time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.claims.visible.line import Line
    from readcheck.wording.phrases import Phrase

_SIGNS = "⌚⌛⏰⏱⏲⏳📖👓🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛"
_BESIDE = " \t\r\n\u00a0\ufe0f~≈"
# What icon fonts and sprites call it: "fa-clock", "bi-hourglass-split", "#icon-stopwatch".
_ICON = lazy(
    r"(?i)clock|stop-?watch|hour-?glass|\btimer\b|glasses|book-?(?:open|reader)"
    r"|(?:icon|ri|bi|bx|ti|fa|la|uil)-(?:[a-z]{1,9}-)?time\b"
    # The words that Google's icon font draws as clocks.
    r"|material[^>]{0,60}>\s*(?:schedule|access_time|timer|query_builder|hourglass_\w{1,9})\s*<"
)
_MOST_TAGS = 8  # An icon drawn in place: <svg>, a few lines, </svg>, an element around it.
_LONGEST_ICON = 200
_REACH = 2000  # Characters that they may take.


def shows_clock(line: Line, phrase: Phrase, markup: str) -> bool:
    """Whether a clock stands right before a phrase that makes up its part of a line.

    `markup` is the source that the line was read from: an icon is an element without text.
    """
    before, after = line.around(phrase)
    if after.strip(". "):
        return False
    if before.strip(_BESIDE):
        return not before.strip(_BESIDE + _SIGNS)
    start = line.block.source_span(phrase.start, phrase.end).start
    return bool(_ICON.search(_tags_before(markup, start)))


def _names_icon(text: str) -> bool:
    """Whether a tag with the text in it is an icon font's, which draws its words."""
    return len(text) < _LONGEST_ICON and bool(_ICON.search(text + "<"))


def _tags_before(markup: str, at: int) -> str:
    """The tags that end right before a place, with nothing but space between them."""
    ahead = markup[max(at - _REACH, 0) : at]
    found: list[str] = []
    while len(found) < _MOST_TAGS:
        ahead = ahead.rstrip().removesuffix("&nbsp;").rstrip()
        start = ahead.rfind("<")
        if start < 0 or not (ahead.endswith(">") or _names_icon(ahead[start:])):
            break
        found.append(ahead[start:])
        ahead = ahead[:start]
    return " ".join(found)
