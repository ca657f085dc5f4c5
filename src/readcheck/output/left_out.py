"""The parts of a page that do not count, as `--explain-content` tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from readcheck.article.model import LeftOut


def told(part: LeftOut) -> str:
    """One part in a line: where it stands, how much it is, why it is left out."""
    doubt = f"; in doubt: {part.doubt}" if part.doubt else ""
    return f"{part.path}: {counted_noun(part.words, 'word')} ({part.reason}{doubt})"
