"""The encoding of a web page's bytes, as browsers find it."""

from __future__ import annotations

import codecs
import re

from readcheck.patterns import lazy
from readcheck.source import Encoding

_META_CHARSET = lazy(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)["'\s/>;]""", re.IGNORECASE
)
_META_PRESCAN = 1024  # The HTML standard's prescan looks at so many bytes.


def encodings(data: bytes) -> tuple[Encoding, ...]:
    """The charset that a page declares; without one UTF-8, and what is none as windows-1252.

    What a page declares is believed, and bytes that are wrong by it are kept as they are.
    """
    declared = _declared(data)
    if declared:
        return (Encoding(declared, lenient=True),)
    return Encoding("utf-8"), Encoding("windows-1252", lenient=True)


def _declared(data: bytes) -> str | None:
    """The encoding a page declares, if it is one that Python knows."""
    match = _META_CHARSET.search(data[:_META_PRESCAN])
    if match is None:
        return None
    label = match.group(1).decode("ascii").lower()
    if label in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"}:
        return "windows-1252"  # What the encoding standard makes of these labels.
    if label.startswith(("utf8", "utf-16")):
        return "utf-8"  # A page that was readable up to here is no UTF-16.
    try:
        return codecs.lookup(label).name if codecs.lookup(label)._is_text_encoding else None  # noqa: SLF001 Python has no public way to tell.
    except LookupError:
        return None
