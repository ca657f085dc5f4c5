"""A page's tree as BeautifulSoup's, for CSS selectors alone: soupsieve knows no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bs4 import BeautifulSoup
from bs4.element import NavigableString
from soupsieve import SelectorSyntaxError, select

from readcheck.article.html.tree import PositionedTag
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from bs4 import Tag


def selected(root: PositionedTag, selector: str) -> list[PositionedTag]:
    """The tags below `root` that a selector names, in the order of the source.

    Raises:
        UnreadableError: it is no CSS selector.
    """
    # `class` stays the text that it is in the source.
    soup = BeautifulSoup("", "html.parser", multi_valued_attributes={})
    tag_of: dict[int, PositionedTag] = {}
    pending: list[tuple[PositionedTag, Tag]] = [(root, soup)]
    while pending:
        tag, made = pending.pop()
        for child in tag.contents:
            if not isinstance(child, PositionedTag):
                made.append(NavigableString(child))
                continue
            inner = soup.new_tag(child.name, attrs=child.values)
            made.append(inner)
            tag_of[id(inner)] = child
            pending.append((child, inner))
    try:
        return [tag_of[id(found)] for found in select(selector, soup)]
    except (SelectorSyntaxError, ValueError, NotImplementedError) as error:
        reason = str(error).partition("\n")[0]
        raise UnreadableError(f"no CSS selector: {selector!r} ({reason})") from None
