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


_MADE = "<made by a plugin>"


def register() -> None:
    """Have Pelican hand over every content as it is made."""
    signals.content_object_init.connect(_fill)


def _fill(content: Content) -> None:
    # Static files are contents, too. Before links are put in the body is what the source became.
    body = getattr(content, "_content", None)
    if not body:
        return
    # What other plugins make has no file; a page without a title is told by Pelican itself, later.
    content.readcheck = numbers_of(
        body,
        content.source_path or _MADE,
        title=str(getattr(content, "title", None) or ""),
        language=getattr(content, "lang", None) or "",
    )
