"""An image of the article has no alternative text.

Whoever cannot see the picture is told its file's name, or nothing. In HTML an empty `alt=""` is
right for mere decoration and is not reported, nor are images that are hidden from screen readers,
labelled in another way, or one pixel in size. In Markdown `![](boat.png)` cannot tell decoration
from forgetting, so an empty text is reported; write `<img src="line.png" alt="">` for decoration.

Bad:

    ![](harbour.jpg)

Good:

    ![The old boat in the small bay](harbour.jpg)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Region
from readcheck.checks.base import Check
from readcheck.findings import Finding, Severity
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from readcheck.analysis import Analysis
    from readcheck.article.model import Block

RULE = "image-without-alt"
_NAMING = frozenset({"alt", "aria-label", "aria-labelledby", "title"})
_ALT = lazy(r"""\s(?:alt|aria-label|title)\s*=|\saria-hidden\s*=\s*["']?true""", re.IGNORECASE)
_MARKDOWN = lazy(r"!\[\s*\](?:\(([^()\n]*)\)|\[[^\]\n]*\])?")
_PIXEL = lazy(r"\s*[01](?:px)?\s*")
_LONGEST = 2000  # Characters of a tag to look at: behind them stand pictures as text.


def find(analysis: Analysis) -> Iterator[Finding]:
    """A finding for each image of the article that says nothing to those who cannot see it."""
    for block in analysis.article.blocks:
        if block.kind is Kind.IMAGE and block.region is Region.BODY and not block.text.strip():
            written = analysis.article.source.text[block.span.start :][:_LONGEST]
            if _is_mute(block, written):
                yield _finding(block, written)


def _is_mute(block: Block, written: str) -> bool:
    if block.path:
        return not (_is_named(block.path[-1].attributes) or _is_hidden(block))
    if written.startswith("<"):
        return not _ALT.search(written.partition(">")[0])
    return True


def _is_named(attributes: Mapping[str, str]) -> bool:
    return not _NAMING.isdisjoint(attributes)


def _is_hidden(block: Block) -> bool:
    """Whether an image is no content: hidden from screen readers, or a counting pixel."""
    own = block.path[-1].attributes
    if own.get("role") in {"presentation", "none"} or _is_pixel(own):
        return True
    return any(
        element.attributes.get("aria-hidden") == "true" or "hidden" in element.attributes
        for element in block.path
    )


def _is_pixel(attributes: Mapping[str, str]) -> bool:
    return any(_PIXEL.fullmatch(attributes.get(side, "")) for side in ("width", "height"))


def _finding(block: Block, written: str) -> Finding:
    message = "an image without alternative text"
    if not block.path and not written.startswith("<"):
        message = "an image with an empty alternative text"
    source = block.path[-1].attributes.get("src", "") if block.path else ""
    span = block.span
    match = _MARKDOWN.match(written)
    if match is not None:
        span, source = Span(span.start, span.start + match.end()), match[1] or ""
    return Finding(RULE, Severity.WARNING, message, span, data={"image": source[:200]})


CHECK = Check(severity=Severity.WARNING, find=find)
