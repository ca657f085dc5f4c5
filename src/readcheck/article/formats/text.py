"""Plain text: paragraphs between blank lines, a title and headings where the evidence is clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.formats.base import Format
from readcheck.article.model import Article, Kind

if TYPE_CHECKING:
    from readcheck.settings import Settings
    from readcheck.source import Source


def parse(source: Source, settings: Settings) -> Article:  # noqa: ARG001 - every format's signature.
    """Read a plain text; any text can be read."""
    from readcheck.article.text.blocks import blocks_of

    blocks = blocks_of(source)
    title = next((b.text for b in blocks if b.kind is Kind.HEADING and b.level == 1), None)
    return Article(source, "text", tuple(blocks), title=title and " ".join(title.split()))


FORMAT = Format((".txt", ".text"), parse, guesses_headings=True)
