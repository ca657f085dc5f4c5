"""The numbers of an article that its generator has rendered and is about to put into a page."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from readcheck.config.model import Layer
from readcheck.config.resolve import Resolver
from readcheck.engine import analyse
from readcheck.numbers.page import numbers
from readcheck.source import Source

if TYPE_CHECKING:
    from readcheck.numbers.page import Numbers


def numbers_of(body: str, path: str, *, title: str = "", language: str = "") -> Numbers:
    """The numbers of a rendered article.

    Args:
        body: its HTML, without what the theme puts around it.
        path: its source's file, whose nearest configuration file counts.
        title: its heading in plain text, where the body does not hold that.
        language: the code of its language, if its generator knows it; `pt_BR` will do.

    Raises:
        ConfigError: the configuration file holds a setting that cannot be followed.
    """
    heading = f"<h1>{escape(title)}</h1>" if title else ""
    tag = escape(language.replace("_", "-"))
    page = f'<html lang="{tag}"><body><article>{heading}{body}</article></body></html>'
    settings = _resolver().of(path).settings
    return numbers(analyse(Source(page, path), settings, format_name="html"))


@cache
def _resolver() -> Resolver:
    """One for the whole build: it reads each configuration file once."""
    return Resolver(Layer({}, "the generator"))
