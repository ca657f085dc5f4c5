"""The whole page: one file that loads nothing and lets nothing run but its own script."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from readcheck._version import __version__
from readcheck.html_report import overview
from readcheck.html_report.article import section
from readcheck.output.style import counted_noun
from readcheck.resources import ascii_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.html_report.model import Entry

START = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
)
"""What every report starts with, and no article that somebody wrote."""
_LAST = ("one-by-one", "One by one")
_UP = f'<p class="up"><a href="#{overview.LIST}">All articles</a></p>\n'
_UNFOLDED = 5  # articles whose texts are open from the start


def page(entries: Sequence[Entry]) -> Iterator[str]:
    """The page of these articles, piece by piece."""
    style, script = (ascii_text(__package__, "data", f"report.{kind}") for kind in ("css", "js"))
    number = counted_noun(len(entries), "article")
    parts = list(overview.parts(entries))
    yield (
        f'{START}{policy(style, script)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Readability of {number}</title>\n"
        f"<style>{style}</style>\n</head>\n<body>\n"
        f"<header><h1>Readability of {number}</h1>\n{_navigation(parts)}</header>\n<main>\n"
    )
    for name, title, content in parts:
        yield f"{_head(name, title)}{content}</section>\n"
    yield _head(*_LAST)
    unfolded = len(entries) <= _UNFOLDED
    up = _UP if len(entries) > 1 else ""
    for place, entry in enumerate(entries, 1):
        yield section(place, entry, unfolded=unfolded, up=up)
    yield (
        f"</section>\n</main>\n<footer>Made by readcheck {__version__}.</footer>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def policy(style: str, script: str) -> str:
    """The rest of a policy that allows this style and script and nothing else at all."""
    allowed = f"style-src {_hashed(style)}; script-src {_hashed(script)}"
    return f"{allowed}; base-uri 'none'; form-action 'none'"


def _hashed(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _head(name: str, title: str) -> str:
    """A part of the page as far as what stands in it."""
    return (
        f'<section id="{name}" aria-labelledby="{name}-title">\n'
        f'<h2 id="{name}-title">{title}</h2>\n'
    )


def _navigation(parts: Sequence[tuple[str, str, str]]) -> str:
    every = [(name, title) for name, title, _ in parts] + [_LAST]
    links = "".join(f'<li><a href="#{name}">{title}</a></li>\n' for name, title in every)
    return f'<nav aria-label="Parts"><ul>\n{links}</ul></nav>\n'
