"""What an input without a telling name is, by how it begins."""

from __future__ import annotations

import re

from readcheck.patterns import lazy

_LOOK = 20_000  # Characters; what a text is shows before.
_PAGE = lazy(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = lazy(
    r"\s*(?:<!--.*?-->\s*)*<(?:address|article|aside|blockquote|div|dl|figure|footer|h[1-6]|header"
    r"|hr|link|main|meta|nav|ol|p|pre|script|section|style|table|title|ul)\b[^<>]{0,2000}>",
    re.IGNORECASE | re.DOTALL,
)
_FRONT_MATTER = lazy(
    r"\s*(?:---[ \t]*(?:\w+[ \t]*)?\r?\n\s*[\w\"']|\+\+\+[ \t]*\r?\n"
    r"|\{\s*\"[^\"\r\n]{1,60}\"\s*:|;;;)"
)
# What no plain text and no HTML has: a heading, a fence, a link with its target, a strong word.
_MARKDOWN = lazy(
    r"^#{1,6}[ \t]+\S|^(?:`{3}|~{3})|\[[^\[\]\r\n]{1,200}\]\([^()\s]{1,500}\)"
    r"|(?<![\w*])\*\*[^\s*][^*\r\n]{0,200}\*\*|^\[[^\]\r\n]{1,100}\]:[ \t]+\S",
    re.MULTILINE,
)


def format_by_beginning(text: str) -> str:
    """The input format: "html" behind a doctype or a tag, "markdown" by its marks, else "text"."""
    beginning = text[:_LOOK].lstrip("\ufeff")
    if _PAGE.match(beginning):
        return "html"
    if _FRONT_MATTER.match(beginning) or _MARKDOWN.search(beginning):
        return "markdown"
    return "html" if _TAG.match(beginning) else "text"
