"""Directives by what they hold: MyST's `{name}`, Quarto's and Pandoc's `{.class}`, `{=format}`."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import chain

from readcheck.patterns import lazy


class Holds(Enum):
    """What the lines of a directive are."""

    PROSE = auto()
    CODE = auto()
    MATH = auto()
    NOTHING = auto()  # Names of files, settings, what a reader of the page never sees.


_NAME = lazy(r"\{([\w:.+-]+)\}")
_RAW = lazy(r"\{\s*=\s*(\w+)\s*\}")
_CLASSES = lazy(r"\.([\w-]+)")
_CONDITION = lazy(r"""\b(when|unless)-format\s*=\s*["']?([\w:-]+)""")
_OTHER_CONDITION = lazy(r"\b(?:when|unless)-(?:profile|meta)\b")  # Nobody can tell from here.
_WEB = frozenset({"html", "html:js", "html4", "html5"})
_PROSE = frozenset(
    [
        *("admonition", "attention", "caution", "danger", "dropdown", "error", "hint", "important"),
        *(
            "note",
            "seealso",
            "tip",
            "warning",
            "todo",
            "deprecated",
            "versionadded",
            "versionchanged",
        ),
        *(
            "epigraph",
            "highlights",
            "pull-quote",
            "blockquote",
            "margin",
            "sidebar",
            "topic",
            "aside",
        ),
        *("card", "card-carousel", "grid", "grid-item", "grid-item-card", "tab-item", "tab-set"),
        *("tabs", "tab", "details", "container", "compound", "div", "figure", "subfigure"),
        *("image", "table", "list-table", "glossary", "rst-class", "exercise", "solution"),
        *("theorem", "proof", "lemma", "corollary", "definition", "example", "remark", "axiom"),
        *("conjecture", "proposition", "property", "algorithm", "assumption", "observation"),
        *("prf:theorem", "prf:proof", "prf:lemma", "prf:corollary", "prf:definition"),
        *("prf:example", "prf:remark", "prf:axiom", "prf:proposition", "prf:algorithm"),
    ]
)
_NOTHING = frozenset(
    [
        *("toctree", "contents", "tableofcontents", "bibliography", "include", "iframe", "embed"),
        *("index", "meta", "sectionauthor", "codeauthor", "tags", "only-raw", "footbibliography"),
        *("image-gallery", "sectnum", "default-role", "role", "highlight", "currentmodule"),
        *("automodule", "autoclass", "autofunction", "autosummary", "automethod", "video"),
        *("youtube", "vimeo", "audio", "bokeh", "raw", "comment", "postlist", "ablog"),
    ]
)
_MATH = frozenset({"math", "latex", "tex", "katex"})


def held(info: str) -> Holds:
    """What a fence holds by what stands behind its opening marker; without a directive, code.

    Args:
        info: the rest of the opening line.
    """
    bare = info.strip()
    if not bare.startswith("{"):
        return Holds.CODE
    if raw := _RAW.match(bare):
        return Holds.PROSE if raw[1].lower() in _WEB else Holds.NOTHING
    name = _NAME.match(bare)
    if name is None:
        return Holds.CODE
    return _named(name[1], Holds.CODE)


def held_by_colons(info: str) -> Holds:
    """The same of a fence of colons; without a directive that is known, prose."""
    bare = info.strip()
    if name := _NAME.match(bare):
        return _named(name[1], Holds.CODE if name[1] in _CODE else Holds.PROSE)
    return Holds.NOTHING if is_hidden_on_web(bare) else Holds.PROSE


_CODE = frozenset(
    [
        *("code", "code-block", "code-cell", "sourcecode", "literalinclude", "parsed-literal"),
        *("mermaid", "graphviz", "plantuml", "eval-rst", "doctest", "testcode", "csv-table"),
    ]
)


def _named(name: str, otherwise: Holds) -> Holds:
    if name in _PROSE:
        return Holds.PROSE
    if name in _NOTHING:
        return Holds.NOTHING
    return Holds.MATH if name in _MATH else otherwise


def is_hidden_on_web(info: str) -> bool:
    """Whether a division's classes say that a web page does not show it (Quarto)."""
    if not info.startswith("{") or _OTHER_CONDITION.search(info):
        return False
    classes = frozenset(
        chain.from_iterable(_CLASSES.findall(part) for part in info.split('"')[::2])
    )
    if "hidden" in classes:
        return True
    conditions = _CONDITION.findall(info)
    if "content-hidden" in classes:
        return all((kind == "when") is (form in _WEB) for kind, form in conditions)
    if "content-visible" in classes:
        return not all((kind == "when") is (form in _WEB) for kind, form in conditions)
    return False


_OPTIONS = lazy(r"(?:[ \t]*(?:(?:#|//|--|%%?)\|[^\n]*|:[\w-]+:[^\n]*)(?:\n|\Z))+")
_UNSHOWN = lazy(r"\b(?:echo|include)\s*[=:]\s*f(?:alse)?\b", re.IGNORECASE)
_QUERIES = frozenset({"button", "dataview", "dataviewjs", "query", "tasks"})


def options_end(code: str) -> int:
    """Where the settings at the start of a cell's code end ("#| echo: false", ":linenos:")."""
    options = _OPTIONS.match(code)
    return options.end() if options else 0


def is_unshown(info: str, code: str) -> bool:
    """Whether a page shows something else in place of a block of code, or nothing.

    That is said by a cell's settings (Quarto, R Markdown); queries of Obsidian are answered.
    """
    if info in _QUERIES:
        return True
    if not info.startswith("{") or info.startswith("{."):
        return False
    return _UNSHOWN.search(info + "\n" + code[: options_end(code)]) is not None
