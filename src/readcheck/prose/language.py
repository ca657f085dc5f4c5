"""The language of an article: what the page states, else what its text looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.article.model import Article

DEFAULT = "en"


def language_of(article: Article) -> str:
    """The primary subtag (`en`) of the language that an article is written in."""
    return article.language or DEFAULT
