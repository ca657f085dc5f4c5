"""Building XML of text that nobody has looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO
from xml.etree import ElementTree as ET

from readcheck.report import escape

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Not characters of XML 1.0, and not among those that `escape.text` replaces.
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """Text that XML 1.0 can hold, on one line, with nothing in it that a log would obey."""
    return _NO_CHARACTERS.sub("\ufffd", escape.text(text))


def element(tag: str, **attributes: object) -> Element:
    """An element with clean attributes."""
    return ET.Element(tag, {key: clean(str(value)) for key, value in attributes.items()})


def write(root: Element, out: TextIO) -> None:
    """Write a document, indented."""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    out.write(f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n')
