"""What an element's class, id or label says of the text inside it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.languages._index.keys import CLASSES
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from readcheck.article.model import Block, Element

_READING_TIME = lazy(
    r"(?:(?<![A-Za-z])read|(?<=[a-z])Read|(?<![A-Z])READ)(?:ing|ING)?[-_ ]?"
    r"(?:[Tt]ime|TIME|[Dd]uration|[Ll]ength|[Mm]in(?:ute)?s?\b)"
    r"|(?i:time[-_ ]{1,2}(?:to[-_ ]?)?read|timetoread|\brt-time\b"
    r"|min(?:ute)?s?[-_ ]?(?:to[-_ ]?)?read(?![a-z])"
    rf"|{'|'.join(CLASSES).replace(' ', '[-_ ]?')})"
)
_WORD_COUNT = lazy(r"(?i:(?<![a-z])words?[-_ ]?count|(?<![a-z])num(?:ber)?[-_ ]?words)|wordCount")
_AGAINST = lazy(
    r"(?i)(?<![a-z])(?:related|recommend(?:ed|ations?)?|cards?|teaser|listing|more-posts|more-from"
    r"|next-post|prev-post|post-nav|pagination|sidebar|widget|upnext|up-next|read-next|suggested"
    r"|also-like|trending|popular|latest|recent)(?![a-z])"
)
_OWN_META = lazy(r"(?i)(?<![a-z])(?:post|article|entry|page)[-_]{1,2}(?:meta|info)(?![a-z])")
_LINE = lazy(r"(?i)(?<![a-z])(?:meta(?:data)?|byline|info|footer|details)(?![a-z])")
MARGINS = frozenset({"nav", "aside", "footer"})  # Elements beside an article.
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_NEAR = 3  # Elements this far out may still be about one line.


def names_reading_time(element: Element) -> bool:
    """Whether an element's names say that it holds a reading time."""
    return _names_reading_time(element.names)


@lru_cache(maxsize=2_048)
def _names_reading_time(names: str) -> bool:
    return _READING_TIME.search(names) is not None


def names_word_count(element: Element) -> bool:
    """Whether an element's names say that it holds a word count."""
    return bool(_WORD_COUNT.search(element.names))


def names_own_meta(element: Element) -> bool:
    """Whether an element's names say that it holds facts about a post: `md-post__meta`."""
    return _names_own_meta(element.names)


@lru_cache(maxsize=2_048)
def _names_own_meta(names: str) -> bool:
    return _OWN_META.search(names) is not None


def names_line(element: Element) -> bool:
    """Whether an element's names say that it holds a line about something: "entry-meta"."""
    return element.tag not in _WHOLE_PAGE and bool(_LINE.search(element.names))


def names_others(element: Element) -> bool:
    """Whether an element's names say that it holds other articles."""
    return bool(_AGAINST.search(element.names))


def line_elements(block: Block) -> Iterable[Element]:
    """The elements close around a block that may name what it is, innermost first."""
    near = [element for element in block.path[-_NEAR:] if element.tag not in _WHOLE_PAGE]
    return reversed(near)
