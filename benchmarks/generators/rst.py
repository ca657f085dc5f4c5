"""Articles written as reStructuredText, for Sphinx."""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from model import (
    LINK,
    Article,
    Code,
    Formula,
    Heading,
    Image,
    Items,
    Node,
    Note,
    Paragraph,
    Quote,
    Table,
    Tabs,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

STRONG = re.compile(r"\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`|\$[^$]+\$|\[\^\d+\]|" + LINK.pattern)


def document(article: Article) -> str:
    """A whole file: fields, title, blocks, footnotes."""
    notes = [f".. [#note{number}] {text}" for number, text in enumerate(article.footnotes, 1)]
    head = f".. meta::\n   :description: {article.description}"
    parts = [
        head,
        _underlined(article.title, "="),
        *(block(node) for node in article.nodes),
        *notes,
    ]
    return "\n\n".join(parts) + "\n"


def block(node: Node) -> str:  # noqa: C901, PLR0911 - one case for each kind of node.
    """One block."""
    match node:
        case Heading(level, text):
            return _underlined(text, "-~"[level - 2])
        case Paragraph(text):
            return inline(text)
        case Items(ordered, items):
            mark = "#." if ordered else "-"
            return "\n".join(f"{mark} {inline(item)}" for item in items)
        case Code(language, text):
            options = f".. code-block:: {language}\n   :linenos:\n\n"
            return options + indent(text, "   ")
        case Table(head, rows):
            return _table(head, rows)
        case Note(kind, title, text):
            return f".. admonition:: {title}\n   :class: {kind}\n\n{indent(inline(text), '   ')}"
        case Tabs(labels, texts):
            return ".. tab-set::\n\n" + "\n\n".join(
                f"   .. tab-item:: {label}\n\n{indent(inline(text), '      ')}"
                for label, text in zip(labels, texts, strict=True)
            )
        case Formula(tex):
            return f".. math:: {tex}"
        case Image(alt, caption):
            return f".. figure:: figure.png\n   :alt: {alt}\n\n   {caption}"
        case Quote(text):
            return f"..\n\n{indent(inline(text), '   ')}"


def inline(text: str) -> str:
    """A text's markup in reStructuredText, set off by escaped spaces where letters touch it."""

    def one(found: re.Match[str]) -> str:
        part = found[0]
        if part.startswith("[^"):
            return f"\\ [#note{part[2:-1]}]_\\ "
        if part.startswith("["):
            return f"\\ `{found[1]} <{part[part.index('](') + 2 : -1]}>`__\\ "
        if part.startswith("`"):
            return f"\\ `{part}`\\ "
        if part.startswith("$"):
            return f"\\ :math:`{part[1:-1]}`\\ "
        return f"\\ {part}\\ "

    return STRONG.sub(one, text)


def _underlined(text: str, line: str) -> str:
    return f"{text}\n{line * _width(text)}"


def _width(text: str) -> int:
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [".. list-table::", "   :header-rows: 1", ""]
    for row in (head, *rows):
        for number, cell in enumerate(row):
            lines.append(f"   {'* -' if number == 0 else '  -'} {cell}")
    return "\n".join(lines)
