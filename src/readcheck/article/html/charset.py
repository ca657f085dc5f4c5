"""The encoding of a web page's bytes, as browsers find it."""

from __future__ import annotations

import re

from readcheck.patterns import lazy
from readcheck.source import Encoding, UnreadableError

_META_CHARSET = lazy(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)["'\s/>;]""", re.IGNORECASE
)
_META_PRESCAN = 1024  # The HTML standard's prescan looks at so many bytes.


def encodings(data: bytes) -> tuple[Encoding, ...]:
    """The charset that a page declares; without one UTF-8, and what is none as windows-1252.

    What a page declares is believed, and bytes that are wrong by it are kept as they are.

    Raises:
        UnreadableError: the page declares what browsers refuse to read.
    """
    declared = _declared(data)
    if declared:
        return (Encoding(declared, lenient=True),)
    return Encoding("utf-8"), Encoding("windows-1252", lenient=True)


def _declared(data: bytes) -> str | None:
    """The encoding a page declares, if it is one that browsers know.

    Raises:
        UnreadableError: it is one that browsers refuse to read.
    """
    match = _META_CHARSET.search(data[:_META_PRESCAN])
    if match is None:
        return None
    label = match.group(1).decode("ascii").lower()
    if label == "utf-8":
        return label
    from readcheck.charsets import encoding_of

    try:
        return encoding_of(label)
    except LookupError:
        raise UnreadableError(f"no browser reads {label}; save it as UTF-8") from None
