"""What microformats say about the parts of an entry.

A page that marks its entry (https://microformats.org/wiki/h-entry) and the entry's content says of
the rest that it is about it: a summary, the author's card, those who answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.html.tags import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.article.html.nodes import Node

_ABOUT = names("p-summary p-author h-card p-comment u-comment h-cite")


def is_about(node: Node) -> bool:
    """Whether an element's classes say that it is about an entry, where it stands in one."""
    return not _ABOUT.isdisjoint(node.attribute("class").split())


def about_entries(nodes: Sequence[Node]) -> set[int]:
    """What stands in entries, beside their content, and is about them; `nodes` in page order."""
    entry_of: dict[int, int] = {}
    contents: set[int] = set()
    with_content: set[int] = set()
    about: set[int] = set()
    for node in nodes:
        above = -1 if node.parent is None else node.parent.index
        classes = node.attribute("class").split()
        entry_of[node.index] = node.index if "h-entry" in classes else entry_of.get(above, -1)
        if "e-content" in classes or above in contents:
            contents.add(node.index)
            with_content.add(entry_of[node.index])
        elif above in about or is_about(node):
            about.add(node.index)
    return {each for each in about if entry_of[each] in with_content - {-1}}
