"""Building XML of text that nobody has looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO
from xml.etree import ElementTree as ET

from readcheck.output import escape

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def element(tag: str, **attributes: object) -> Element:
    """An element; whatever its attributes hold, XML 1.0 can hold it and no log obeys it."""
    shown = {key: escape.file_name(str(value)) for key, value in attributes.items()}
    return ET.Element(tag, shown)


def write(root: Element, out: TextIO) -> None:
    """Write a document, indented."""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    out.write(f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n')
