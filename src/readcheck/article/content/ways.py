"""Ways to a page's neighbours: rows of links to the next page, the one before, the one above.

HTML has words for what a page is to another (`rel`, at a link or in the head). A row of links that
say so, or that lead to pages of which the head says so, is navigation, whatever it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.tags import HEADINGS, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.article.html.nodes import Node, Outline
    from readcheck.article.html.tree import PositionedTag

_RELATIONS = names("next prev previous up top first last start begin end home contents toc index")
_NO_ROW = HEADINGS | names("html body main article a li td")
_LABEL = 24  # characters of text for each link of a row, "Previous chapter: " and the like
_HALF = 2


def ways(outline: Outline, tree: PositionedTag) -> set[int]:
    """The rows of links to a page's neighbours with everything in them, by node index."""
    declared = set(_declared(tree))
    links = [node for node in outline.nodes if node.name == "a" and node.attribute("href")]
    said = [node for node in links if _says(node.attribute("rel"))]
    told = [node for node in links if _page(node.attribute("href")) in declared] if declared else []
    if not said and not told:
        return set()
    every, stated = _held(outline, links), _held(outline, said)
    known = _held(outline, list({*said, *told}))
    found: set[int] = set()
    for node in outline.nodes:
        within = node.parent is not None and node.parent.index in found
        several = stated[node.index] > 0 or known[node.index] > 1
        if within or (several and _is_row(node, known[node.index], every[node.index], outline)):
            found.add(node.index)
    return found


def _declared(tree: PositionedTag) -> Iterator[str]:
    """The pages that the head calls the page's neighbours."""
    for tag in tree.tags:
        if tag.name == "body":
            return
        if tag.name == "link" and _says(tag.values.get("rel", "")):
            address = _page(tag.values.get("href", ""))
            if address:
                yield address


def _says(relations: str) -> bool:
    return bool(relations) and not _RELATIONS.isdisjoint(relations.lower().split())


def _page(address: str) -> str:
    return address.strip().removeprefix("./").partition("#")[0]


def _held(outline: Outline, links: list[Node]) -> list[int]:
    """How many of some links stand in each element."""
    number = [0] * len(outline.nodes)
    for link in links:
        number[link.index] = 1
    for node in reversed(outline.nodes):
        if node.parent is not None:
            number[node.parent.index] += number[node.index]
    return number


def _is_row(node: Node, known: int, every: int, outline: Outline) -> bool:
    """Whether an element holds links to neighbours, and hardly anything else."""
    if not node.size or node.name in _NO_ROW or known * _HALF < every:
        return False
    few = node.size - node.linked <= _LABEL * every
    return few and node.weight * _HALF <= outline.root.weight
