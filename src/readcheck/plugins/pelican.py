"""A Pelican plugin: articles and pages know how long they take to read, by readcheck's numbers.

    PLUGINS = ["readcheck.plugins.pelican"]

Templates find an article's `Numbers` as `article.readcheck`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pelican import signals

from readcheck.plugins._numbers import numbers_of

if TYPE_CHECKING:
    from pelican.contents import Content


def register() -> None:
    """Have Pelican hand over every content as it is made."""
    signals.content_object_init.connect(_fill)


def _fill(content: Content) -> None:
    # Static files are contents, too. Before links are put in the body is what the source became.
    body = getattr(content, "_content", None)
    if body:
        language = getattr(content, "lang", "")
        content.readcheck = numbers_of(
            body, content.source_path, title=content.title, language=language
        )
