"""HTML in Markdown that is one piece for a browser, though Markdown ends it at a blank line.

Scripts, styles, code in `<pre>`, and what is hidden from readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_TAG = lazy(
    r"<!--.*?(?:-->|\Z)|<(/?)([A-Za-z][\w:-]*+)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*+)>", re.DOTALL
)
_RAW = tags.RAW_TEXT | tags.ESCAPABLE_RAW_TEXT | {"noscript"}
_UNSEEN = tags.UNSEEN - tags.VOID
_HIDING = lazy(
    r"""\bstyle\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden)""",
    re.IGNORECASE,
)
_HIDDEN = lazy(r"(?i)(?<!\S)hidden(?=[\s=/]|\Z)")
_QUOTED = lazy(r"\"[^\"]*\"|'[^']*'")


def is_unseen(name: str, attributes: str) -> bool:
    """Whether no reader sees what an element holds.

    Args:
        name: the element's name.
        attributes: its attributes as written.
    """
    if name in _UNSEEN or _HIDING.search(attributes) is not None:
        return True
    return "hidden" in attributes.lower() and bool(_HIDDEN.search(_QUOTED.sub("''", attributes)))


def html_stretches(tokens: Sequence[Token]) -> dict[int, int]:
    """The tokens where HTML starts that only a later one ends, and which that is."""
    found: dict[int, int] = {}
    last = -1
    lost: set[str] = set()  # Elements that nothing ends from here on.
    for index, token in enumerate(tokens):
        if index <= last or token.type != "html_block":
            continue
        name = _left_open(token.content)
        if not name or name in lost:
            continue
        end = _ending(tokens, index, name)
        if end is None:
            lost.add(name)
        elif end > index:
            found[index] = last = end
    return found


def _left_open(html: str) -> str:
    """The element that HTML opens and leaves open, if it is one that must be taken whole."""
    name, depth = "", 0
    for match in _TAG.finditer(html):
        tag = (match.group(2) or "").lower()
        if name:
            depth += _change(match, tag, name)
            name = name if depth > 0 else ""
        elif tag and not match.group(1) and _is_taken_whole(tag, match.group(3)):
            name, depth = tag, 1
    return name


def _is_taken_whole(tag: str, attributes: str) -> bool:
    return not attributes.endswith("/") and (tag == "pre" or is_unseen(tag, attributes))


def _change(match: re.Match[str], tag: str, name: str) -> int:
    """What a tag does to the number of open elements of a name; in raw text none can open."""
    if tag != name:
        return 0
    if match.group(1):
        return -1
    return 0 if name in _RAW else 1


def _ending(tokens: Sequence[Token], start: int, name: str) -> int | None:
    depth = 1
    for index in range(start + 1, len(tokens)):
        for match in _tags_in(tokens[index], name):
            depth += _change(match, (match.group(2) or "").lower(), name)
            if depth <= 0:
                return index
    return None


def _tags_in(token: Token, name: str) -> Iterator[re.Match[str]]:
    if token.type in {"html_block", "inline"} or (
        name in _RAW and token.type in {"code_block", "fence"}
    ):
        yield from _TAG.finditer(token.content)
