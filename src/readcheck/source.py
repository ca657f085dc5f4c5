"""One input's text and the only place where bytes, offsets, lines and columns meet.

Offsets everywhere in readcheck are code points into `Source.text`, which keeps the file's own
line endings; only the byte order mark is taken off.
"""

from __future__ import annotations

import codecs
from bisect import bisect_right
from contextlib import suppress
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class UnreadableError(ValueError):
    """The bytes cannot be read as text; the message is one line without the path."""


class Span(NamedTuple):
    """A half-open range of offsets into a text."""

    start: int
    end: int


class Position(NamedTuple):
    """A place in a text. Lines and the three columns count from 1, the offset from 0.

    `column` counts code points, `utf8_column` bytes of UTF-8 (reviewdog's unit),
    `utf16_column` UTF-16 code units (the unit of editors).
    """

    line: int
    column: int
    offset: int
    utf8_column: int
    utf16_column: int


class Location(NamedTuple):
    """Where a span starts and where it ends; the end is exclusive."""

    start: Position
    end: Position


_LINE_BREAK = lazy(r"\r\n?|\n")
_PIECE = 1_024  # characters that are measured to tell a place among them
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = lazy(rb"[\x01-\x06\x0e-\x1a\x1c-\x1f]")
_TEXT_A_NUL = 50  # Bytes; where so few stand for each NUL it is no slip.
_C1 = "readcheck-c1"
_FIRST_PRINTED = 0xA0  # Behind the controls that ISO 8859 has for the bytes from 0x80 on.
# What bytes that an encoding lacks are decoded to: each to a character that tells it.
_ERRORS = {
    "utf-8": "surrogateescape",
    **dict.fromkeys([f"windows-{page}" for page in (874, *range(1250, 1259))], _C1),
}
# It starts like UTF-16, and nobody writes it on purpose: browsers do not know it at all.
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")


class Encoding(NamedTuple):
    """An encoding to try; `lenient` reads over bytes that it lacks."""

    name: str
    lenient: bool = False


def strict_utf8(data: bytes) -> tuple[Encoding, ...]:  # noqa: ARG001 - what is asked of other texts.
    """What may be tried on a text that can say nothing of its encoding: what is wrong is told."""
    return (Encoding("utf-8"),)


class _Decoded(NamedTuple):
    text: str
    path: str = "<text>"
    encoding: str = "utf-8"
    bom: bytes = b""


class Source(_Decoded):  # Properties are kept in its `__dict__`, which a named tuple lacks.
    """A text, the path it is shown under, and how its bytes were decoded."""

    @classmethod
    def decode(
        cls,
        data: bytes,
        path: str,
        encodings: Callable[[bytes], Sequence[Encoding]] = strict_utf8,
    ) -> Source:
        """Decode a file's bytes.

        A byte order mark decides; without one the first of the encodings in which the bytes are
        text.

        Raises:
            UnreadableError: the bytes are binary, or no text in the last of the encodings.
        """
        if data.startswith(_UTF_32):
            raise UnreadableError("UTF-32 is not read; save it as UTF-8")
        for bom, encoding in _BOMS:
            if data.startswith(bom):
                return cls(_decoded(data[len(bom) :], encoding), path, encoding, bom)
        if data.count(b"\0") * _TEXT_A_NUL > len(data) or _is_picture(data):
            raise UnreadableError("binary file (it holds NUL bytes)")
        *others, last = encodings(data)
        for encoding, lenient in others:
            with suppress(UnreadableError):
                return cls(_decoded(data, encoding, lenient=lenient), path, encoding)
        return cls(_decoded(data, last.name, lenient=last.lenient), path, last.name)

    def encode(self, text: str) -> bytes:
        """A new text as bytes in this source's encoding.

        Raises:
            UnicodeEncodeError: `text` holds a character that the encoding lacks.
        """
        return text.encode(_codec(self.encoding))

    def decoder(self) -> codecs.IncrementalDecoder:
        """What makes this text of its bytes, piece by piece, from behind the byte order mark on."""
        errors = _ERRORS.get(self.encoding, "strict")
        return codecs.getincrementaldecoder(_codec(self.encoding))(errors)

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line starts; CR LF, CR and LF end a line."""
        return [0, *[match.end() for match in _LINE_BREAK.finditer(self.text)]]

    @property
    def lines(self) -> list[str]:
        """The text of each line without what ends it."""
        return _LINE_BREAK.split(self.text)

    @cached_property
    def line_break(self) -> str:
        """What ends a line that is added."""
        return "\r\n" if "\r\n" in self.text else "\n"

    def position(self, offset: int) -> Position:
        """The line and columns of an offset; an offset outside the text is drawn to its edge."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        column = offset - start + 1
        if self.text.isascii():
            return Position(line, column, offset, column, column)
        before, at_start = self._units(offset), self._units(start)
        return Position(
            line, column, offset, before.utf8 - at_start.utf8 + 1, before.utf16 - at_start.utf16 + 1
        )

    def _units(self, offset: int) -> _Units:
        """How long the text is up to an offset; a page may be one line, so no line is measured."""
        piece = offset // _PIECE
        units = _units_of(self.text[piece * _PIECE : offset])
        return units.after(self._units_of_pieces[piece])

    @cached_property
    def _units_of_pieces(self) -> list[_Units]:
        """How long the text is up to each piece of it."""
        pieces = range(0, len(self.text), _PIECE)
        lengths = (_units_of(self.text[start : start + _PIECE]) for start in pieces)
        return [*accumulate(lengths, lambda so_far, one: one.after(so_far), initial=_Units(0, 0))]

    def location(self, span: Span) -> Location:
        """Where a span of this text starts and ends."""
        return Location(self.position(span.start), self.position(span.end))


class _Units(NamedTuple):
    """How long a text is in code units of two encodings."""

    utf8: int
    utf16: int

    def after(self, other: _Units) -> _Units:
        """The length of both texts."""
        return _Units(self.utf8 + other.utf8, self.utf16 + other.utf16)


def _units_of(text: str) -> _Units:
    if text.isascii():
        return _Units(len(text), len(text))
    utf16 = len(text.encode("utf-16-le", "surrogatepass")) // 2
    return _Units(len(text.encode("utf-8", "surrogatepass")), utf16)


def _is_picture(data: bytes) -> bool:
    """Whether a content that holds a NUL has other signs of a binary format as well.

    Browsers pass a NUL over. Text has no other controls beside it.
    """
    return b"\0" in data and _CONTROLS.search(data) is not None


def _codec(encoding: str) -> str:
    """Python's name for an encoding."""
    if encoding.startswith("utf-"):
        return encoding
    from readcheck.charsets import codec_of

    return codec_of(encoding)


def _decoded(data: bytes, encoding: str, *, lenient: bool = False) -> str:
    errors = _ERRORS.get(encoding, "strict") if lenient else "strict"
    try:
        return data.decode(_codec(encoding), errors)
    except UnicodeDecodeError as error:
        byte = data[error.start : error.start + 1].hex()
        raise UnreadableError(
            f"not valid {encoding} (byte 0x{byte} at offset {error.start})"
        ) from None


def _undefined_as_c1(error: UnicodeError) -> tuple[str, int]:
    """The bytes below 0xA0 that a code page leaves undefined are the controls of the same number.

    So says the encoding standard (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings).
    """
    if isinstance(error, UnicodeDecodeError) and error.object[error.start] < _FIRST_PRINTED:
        return error.object[error.start : error.end].decode("latin-1"), error.end
    raise error


codecs.register_error(_C1, _undefined_as_c1)
