"""From a Source to an Article: choosing the input format."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from readcheck import families
from readcheck.source import UnreadableError

if TYPE_CHECKING:
    from readcheck.article.model import Article
    from readcheck.settings import Settings
    from readcheck.source import Source

FAMILY = "article.formats"


@cache
def endings() -> dict[str, str]:
    """The input format of each file name ending (".md" is "markdown")."""
    found = families.members(FAMILY, "ENDINGS")
    return {ending: name for name, its_endings in found.items() for ending in its_endings}


def format_of(path: str) -> str | None:
    """The input format that a path's ending names, or None."""
    name = path.replace("\\", "/").rpartition("/")[2].lower()
    found = [ending for ending in endings() if name.endswith(ending)]
    return endings()[max(found, key=len)] if found else None


def comment_marks(article: Article) -> tuple[str, str] | None:
    """What opens and closes a comment in an article's source, or None if its format has none."""
    marks: tuple[str, str] | None = families.module(FAMILY, article.format).comment_marks(
        article.source.path
    )
    return marks


def parse(source: Source, settings: Settings, format_name: str | None = None) -> Article:
    """Read a source as an article; without a known ending or a given format, as plain text.

    Raises:
        UnreadableError: the text is broken in a way that leaves nothing to trust.
    """
    name = format_name or format_of(source.path) or "text"
    try:
        article: Article = families.module(FAMILY, name).parse(source, settings)
    except RecursionError:
        raise UnreadableError("nested too deeply") from None
    return article
