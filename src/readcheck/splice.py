"""Edits of a text made in the bytes it was decoded from: all other bytes stay what they are.

Encoding a changed text anew would be shorter, and would rewrite bytes that nobody asked to change:
some encodings write one character in several ways, and some bytes are no text at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from codecs import IncrementalDecoder
    from collections.abc import Iterable, Iterator

    from readcheck.findings import Edit
    from readcheck.source import Source

_LONGEST = 16  # Bytes; between two characters no more escapes are looked through.


class SpliceError(ValueError):
    """An edit cannot be made in the bytes for sure; the message is one line without the path."""


def splice(data: bytes, source: Source, edits: Iterable[Edit]) -> bytes:
    """The bytes with the edits made.

    Args:
        data: what the source was decoded from, with its byte order mark.
        source: the text, and how it was decoded.
        edits: what to put where, by offsets into the text; no two overlap.

    Raises:
        SpliceError: the bytes of an edit's place are not certain, are no text, or would have to
            hold a character that the encoding lacks.
    """
    edits = sorted(edits)
    for edit in edits:
        around = source.text[max(edit.span.start - 1, 0) : edit.span.end + 1]
        if any(_is_no_text(character) for character in around):
            raise SpliceError(f"stays as it is: bytes that are no {source.encoding} stand there")
    offsets = sorted({offset for edit in edits for offset in edit.span})
    mark = len(source.bom)
    places = dict(zip(offsets, _places(data[mark:], source, offsets), strict=True))
    parts = []
    at = 0
    for (start, end), text in edits:
        begins = mark + places[start].last
        parts += [data[at:begins], _encoded(source, text)]
        at = max(mark + places[end].first, begins)
    return b"".join([*parts, data[at:]])


def _is_no_text(character: str) -> bool:
    """Whether a character stands for a byte that could not be decoded."""
    return "\ud800" <= character <= "\udfff"


def _encoded(source: Source, text: str) -> bytes:
    try:
        return source.encode(text)
    except UnicodeEncodeError:
        raise SpliceError(f"cannot be written in {source.encoding}") from None


class _Place(NamedTuple):
    """Where an offset is in the bytes: what stands from `first` to `last` makes no character."""

    first: int
    last: int


def _places(data: bytes, source: Source, offsets: list[int]) -> Iterator[_Place]:
    """The place of each offset of the text, for offsets in ascending order.

    It is found by decoding: one pass, whatever the encoding. A place must leave the decoder as it
    was at the start, for what is put there is encoded as a text of its own.
    """
    decoder = source.decoder()
    start = decoder.getstate()
    at = made = 0  # Bytes taken, and characters made of them.
    for offset in offsets:
        while made < offset and at < len(data):
            # A character has a byte at least, so that this many cannot lead beyond the offset.
            pending, _ = decoder.getstate()
            step = data[at : at + max(1, offset - made - len(pending))]
            made += len(decoder.decode(step))
            at += len(step)
        clean = _clean(decoder, start, data[at : at + _LONGEST])
        if made != offset or not clean:
            raise SpliceError(f"stays as it is: {source.encoding} leaves its place in doubt")
        yield _Place(at + clean[0], at + clean[-1])


def _clean(decoder: IncrementalDecoder, start: tuple[bytes, int], ahead: bytes) -> list[int]:
    """After how many more bytes, making no character, a decoder is again as it started.

    An encoding with states has escapes between characters, which are part of neither.
    """
    found = []
    before = decoder.getstate()
    try:
        for taken in range(len(ahead) + 1):
            if decoder.getstate() == start:
                found.append(taken)
            if decoder.decode(ahead[taken : taken + 1]):
                break
    except UnicodeDecodeError:
        pass
    finally:
        decoder.setstate(before)
    return found
