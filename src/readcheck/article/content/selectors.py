"""Elements of a page named as a selector would name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node

_SHOWN = 3  # Elements of a path: itself and what is around it.


def path_to(node: Node) -> str:
    """An element and the two around it as a selector would name them."""
    around = [n for n in node.ancestors()[:_SHOWN] if n.parent is not None]
    return " > ".join(described(element) for element in reversed(around)) or described(node)


def described(node: Node) -> str:
    """An element as a selector would name it: `div#main.post-content`."""
    if node.parent is None:
        return "the whole page"
    identity = node.attribute("id").split()
    classes = node.attribute("class").split()
    return ".".join(["#".join([node.name, *identity[:1]]), *classes[:2]])
