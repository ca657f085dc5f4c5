"""Character references: what they stand for, and which source characters they took."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Piece
from readcheck.patterns import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# The longest named reference has 32 characters with its semicolon.
_REFERENCE = lazy(r"&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]{0,31};?)")


class Reference(NamedTuple):
    """A character reference at `start`..`end` that stands for `text`."""

    start: int
    end: int
    text: str


def references(raw: str, start: int = 0, end: int | None = None) -> Iterator[Reference]:
    """The character references in `raw[start:end]`; look-alikes ("AT&T") are left out."""
    for match in _REFERENCE.finditer(raw, start, len(raw) if end is None else end):
        found = _resolved(match.group())
        if found is not None:
            text, length = found
            yield Reference(match.start(), match.start() + length, text)


@lru_cache(maxsize=512)  # Pages use few of them, again and again.
def _resolved(written: str) -> tuple[str, int] | None:
    """What a reference stands for and how many characters of it belong to it."""
    from html import unescape

    if written.startswith("&#"):
        return unescape(written), len(written)
    if written.endswith(";") and (text := unescape(written)) and not text.endswith(";"):
        return text, len(written)
    # Without a semicolon some old names still count, the longest first ("&notit" is "¬it").
    from html.entities import html5

    name = written[1:].rstrip(";")
    for length in range(len(name), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], length + 1
    return None


def resolve(raw: str) -> str:
    """`raw` with its character references resolved."""
    return raw if "&" not in raw else _REFERENCE.sub(_meant, raw)


def _meant(match: re.Match[str]) -> str:
    written = match.group()
    found = _resolved(written)
    return written if found is None else found[0] + written[found[1] :]


def resolve_range(raw: str, start: int, end: int, offset: int) -> tuple[str, list[Piece]]:
    """`raw[start:end]` resolved, and the pieces that map it back.

    `offset` is where the text will stand in the text it becomes part of.
    """
    if raw.find("&", start, end) < 0:
        return raw[start:end], [Piece(offset, start, end)] if start < end else []
    parts: list[str] = []
    pieces: list[Piece] = []
    for reference in references(raw, start, end):
        if start < reference.start:
            pieces.append(Piece(offset, start, reference.start))
            parts.append(raw[start : reference.start])
            offset += reference.start - start
        if reference.text:
            pieces.append(Piece(offset, reference.start, reference.end))
            parts.append(reference.text)
            offset += len(reference.text)
        start = reference.end
    if start < end:
        pieces.append(Piece(offset, start, end))
        parts.append(raw[start:end])
    return "".join(parts), pieces
