"""A Sphinx extension: every page says how long it takes to read, by the numbers of readcheck.

    extensions = ["readcheck.plugins.sphinx"]

The time stands below the page's heading, for Sphinx's themes have no place for one. Templates find
the page's `Numbers` under the name `readcheck`. The root document gets neither: it is a list of
the others.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from readcheck._version import __version__
from readcheck.plugins._numbers import numbers_of

if TYPE_CHECKING:
    from docutils.nodes import document
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_HEADING_END = "</h1>"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx of the extension and of its setting, `readcheck_text`.

    That is the text of the time, with the fields of `Numbers` in braces; an empty one leaves it to
    the templates.
    """
    app.add_config_value("readcheck_text", "{minutes} min read", "html", frozenset({str}))
    app.connect("html-page-context", _fill)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _fill(
    app: Sphinx, name: str, _template: str, context: dict[str, object], doctree: document | None
) -> None:
    body = context.get("body")
    if doctree is None or not isinstance(body, str) or name == app.config.root_doc:
        return  # An index, a search page, a list of contents.
    language = app.config.language
    found = numbers_of(body, str(app.env.doc2path(name)), language=language)
    context["readcheck"] = found
    if app.config.readcheck_text:
        text = escape(app.config.readcheck_text.format(**found._asdict()))
        time = f'<p class="reading-time"><time datetime="{found.duration}">{text}</time></p>'
        context["body"] = body.replace(_HEADING_END, f"{_HEADING_END}\n{time}", 1)
