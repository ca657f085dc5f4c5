"""Formulas in a Markdown text: between dollars, between bracket marks, in LaTeX environments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.model import Kind
from readcheck.source import Span

if TYPE_CHECKING:
    from readcheck.article.markdown.cover import Cover

_DOLLARS = r"\$\$(?<!\\\$\$)"
# "\[" is a bracket to Markdown and a formula to the scripts that typeset pages, where Markdown
# lets it through: doubled, or by a plugin. So what is inside decides.
_BRACKETS = (
    (r"\\\\?\[", r"\\\\?\]", "\\["),
    (r"\\\\?\((?!\))", r"\\\\?\)", "\\("),
)
# What is between single dollars without space at their inside holds some notation; "$5 and $10"
# holds none.
_INLINE = r"\$(?<![\\$\w]\$)(?![\s$])([^$\n]{1,300})(?<![\s\\])\$(?![\d$\w])"
_NOTATION = r"[\\^_={}<>]|^[A-Za-z]$"
_IN_BRACKETS = r"\\[A-Za-z]{2,}|\w_[\w{]|[\^=<>+|]|^\s*[A-Za-z](?:\s*[,/*-]\s*[A-Za-z\d])*\s*$"
_ENVIRONMENT = r"(?m)^[ \t>]*(\\begin\{([A-Za-z]{1,20}\*?)\})"
_TYPESET = frozenset(
    [
        *("align", "alignat", "aligned", "alignedat", "array", "bmatrix", "cases", "dcases"),
        *("displaymath", "eqnarray", "equation", "flalign", "gather", "gathered", "math"),
        *("matrix", "multline", "pmatrix", "smallmatrix", "split", "subequations", "vmatrix"),
    ]
)
_PICTURES = frozenset({"figure", "pgfpicture", "table", "tabular", "tikzcd", "tikzpicture"})
_LONGEST = 20_000  # Characters of an environment.
_COMMAND = r"(?m)^[ \t]*\\[A-Za-z]{2,30}(?:\[[^\]\n]{0,100}\])?(?:\{[^{}\n]{0,100}\})*[ \t]*$"


def cover_formulas(cover: Cover) -> None:
    """Cover every formula: those on lines of their own are blocks, others are gone."""
    for opening, closing in cover.pairs(_DOLLARS, _DOLLARS, "$$"):
        cover.take(Kind.MATH, opening.start(), closing.end(), Span(opening.end(), closing.start()))
    if "\\" in cover.text:
        _cover_environments(cover)
        _cover_brackets(cover)
    for match in cover.matches(_INLINE, "$"):
        if re.search(_NOTATION, match.group(1)):
            cover.hide(*match.span())


def cover_commands(cover: Cover) -> None:
    r"""Cover lines that are a LaTeX command ("\newpage"): web pages leave them out."""
    for match in cover.matches(_COMMAND, "\\"):
        cover.hide(*match.span())


def _cover_brackets(cover: Cover) -> None:
    for opening, closing, needle in _BRACKETS:
        for first, last in cover.pairs(opening, closing, needle):
            inner = Span(first.end(), last.start())
            if not re.search(_IN_BRACKETS, cover.text[slice(*inner)]):
                continue
            if first.group().endswith("["):
                cover.take(Kind.MATH, first.start(), last.end(), inner)
            else:
                cover.hide(first.start(), last.end())


def _cover_environments(cover: Cover) -> None:
    for match in cover.matches(_ENVIRONMENT, "\\begin{"):
        name = match.group(2)
        if not cover.is_free(match.start(1)):
            continue
        kind = name.rstrip("*").lower()
        if kind not in _TYPESET and kind not in _PICTURES:
            continue
        closing = f"\\end{{{name}}}"
        end = cover.text.find(closing, match.end(), match.end() + _LONGEST)
        if end < 0:
            continue
        inner = Span(match.end(), end)
        if kind in _TYPESET:
            cover.take(Kind.MATH, match.start(1), end + len(closing), inner)
        else:
            cover.hide(match.start(1), end + len(closing))
