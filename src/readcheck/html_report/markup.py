"""Text that nobody has looked at, as HTML that shows it and never acts."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from unicodedata import category

from readcheck.output import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

# HTML refuses surrogates, noncharacters and most controls; a log takes the others for line breaks.
_UNFIT = frozenset({"Cc", "Cn", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def prose(value: str) -> str:
    """One line of an article's own text, fit for an element or for an attribute in quotes."""
    shown = value if value.isprintable() else "".join(map(_fit, value))
    # A log of a CI runner obeys ##[command] wherever it stands, should the page go to one.
    return html.escape(shown).replace("##", "#&#35;")


def said(value: str) -> str:
    """One line that an input says: what cannot be seen in it becomes its escape."""
    return prose(escape.text(value))


def path(value: str) -> str:
    """A path: the spaces in it stay, and a line may end behind each of its folders."""
    return prose(escape.path(value)).replace("/", "/<wbr>")


def cell(content: str, *, number: bool = False) -> str:
    """A cell of a table, of ready-made HTML."""
    return f'<td class="n">{content}</td>' if number else f"<td>{content}</td>"


def table(
    caption: str,
    columns: Iterable[str],
    rows: Iterable[str],
    *,
    kind: str,
    numbers: Collection[str] = (),
    titled: bool = True,
) -> str:
    """A table that scrolls by itself where it is too wide.

    Args:
        caption: what it holds.
        columns: what its columns are called.
        rows: its rows, each a ready-made element.
        kind: its class; on a phone the style names the cells of some kinds, below each other.
        numbers: those of its columns that hold numbers.
        titled: whether a heading above it says already what it holds.
    """
    head = "".join(
        f'<th scope="col" class="n">{column}</th>'
        if column in numbers
        else f'<th scope="col">{column}</th>'
        for column in columns
    )
    shown = ' class="unseen"' if titled else ""
    # Whoever has no pointer scrolls by the keyboard, which needs a place to go to.
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{caption}">\n'
        f'<table class="{kind}"><caption{shown}>{caption}</caption>'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(rows)}</tbody></table></div>\n"
    )


def _fit(char: str) -> str:
    if category(char) in _UNFIT or char in _TURNING:
        return char.encode("unicode_escape", "surrogatepass").decode("ascii")
    return char
