r"""Formulas that a page's script typesets: "\(a + b\)", "\[…\]", "$$…$$", LaTeX environments.

MathJax, and KaTeX with its auto-render script, look for these marks in the text of a page, except
in code. Where the page loads such a script, a formula becomes an element of the tree, as if the
generator had marked it; where it loads none, readers see the marks, and they are text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.entities import resolve
from readcheck.article.html.tags import names
from readcheck.article.html.tree import PositionedTag, Text
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.source import Source

_SCRIPTS = lazy(r"[Mm]ath[Jj]ax|auto-render|renderMathInElement")
_NAMED = ("mathjax", "MathJax", "mathJax", "auto-render", "renderMathInElement")
_OPENING = lazy(r"\\\((?!\))|\\\[|\$\$|\\begin\{([A-Za-z]{1,20}\*?)\}")
_CLOSING = {r"\(": r"\)", r"\[": r"\]", "$$": "$$"}
_LONGEST = 20_000  # Characters of a formula.
_SKIPPED = names("pre code script style textarea noscript template math svg select option head")
_ELEMENT = "mjx-container"  # What MathJax makes of a formula.


def mark_formulas(tree: PositionedTag, source: Source) -> None:
    """Make elements of the formulas in a page's text, if the page has a script for them."""
    if not any(name in source.text for name in _NAMED) or not _typesets(tree):
        return
    pending = [tree]
    while pending:
        tag = pending.pop()
        if any(type(node) is Text and ("\\" in node or "$$" in node) for node in tag.contents):
            _mark_in(tag, source.text)
        pending += [
            node
            for node in tag.contents
            if type(node) is PositionedTag and node.name not in _SKIPPED
        ]


def _typesets(tree: PositionedTag) -> bool:
    for tag in tree.tags:
        if tag.name == "script" and (
            _SCRIPTS.search(tag.values.get("src", ""))
            or any(_SCRIPTS.search(text) for text in tag.contents if type(text) is Text)
            or _SCRIPTS.search(tag.values.get("onload", ""))
        ):
            return True
    return False


def _mark_in(tag: PositionedTag, source: str) -> None:
    """Cut the texts right in an element where formulas stand in them."""
    contents: list[Text | PositionedTag] = []
    for node in tag.contents:
        if type(node) is not Text:
            contents.append(node)
            continue
        at = node.start
        for start, first, last, end in _formulas(source, node.start, node.end):
            contents.append(_text(source, at, start))
            formula = PositionedTag(_ELEMENT, tag, start, end, {})
            formula.contents.append(_text(source, first, last))
            contents.append(formula)
            at = end
        contents.append(node if at == node.start else _text(source, at, node.end))
    tag.contents = contents


def _formulas(source: str, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """The formulas in a range: where each starts, its inside starts and ends, and it ends."""
    at = start
    unclosed: set[str] = set()
    for opening in _OPENING.finditer(source, start, end):
        mark, environment = opening.group(), opening.group(1)
        closing = f"\\end{{{environment}}}" if environment else _CLOSING[mark]
        if opening.start() < at or closing in unclosed:
            continue
        last = source.find(closing, opening.end(), min(end, opening.end() + _LONGEST))
        if last < 0:
            unclosed.add(closing)
            continue
        at = last + len(closing)
        yield opening.start(), opening.end(), last, at


def _text(source: str, start: int, end: int) -> Text:
    written = source[start:end]
    node = Text(resolve(written))
    node.start, node.end, node.verbatim = start, end, "&" not in written
    return node
