"""What microformats say about the parts of an entry.

A page that marks its entry (https://microformats.org/wiki/h-entry) and the entry's content says of
the rest that it is about it: a summary, the author's card, those who answered. What stands behind
the only entry of a page is none of it either: answers from other sites, cards of other entries.
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


def is_behind(node: Node) -> bool:
    """Whether an element stands behind an entry, or in what does."""
    return any(
        "h-entry" in sister.attribute("class").split()
        for each in (node, *node.ancestors())
        if each.parent is not None
        for sister in each.parent.children
        if sister.index < each.index
    )


def about_entries(nodes: Sequence[Node]) -> set[int]:
    """What stands in entries, beside their content, and is about them; `nodes` in page order."""
    if not any("e-content" in node.names for node in nodes):
        return set()  # Most pages.
    entry_of: dict[int, int] = {}
    contents: set[int] = set()
    with_content: set[int] = set()
    weight = 0
    about: set[int] = set()
    for node in nodes:
        above = -1 if node.parent is None else node.parent.index
        classes = node.attribute("class").split()
        entry_of[node.index] = node.index if "h-entry" in classes else entry_of.get(above, -1)
        if "e-content" in classes or above in contents:
            weight += 0 if above in contents else node.weight
            contents.add(node.index)
            with_content.add(entry_of[node.index])
        elif above in about or is_about(node):
            about.add(node.index)
    found = {each for each in about if entry_of[each] in with_content - {-1}}
    entries = {*entry_of.values()} - {-1}
    if len(entries) == 1 and with_content == entries:
        found |= _behind(nodes, entries.pop(), entry_of, weight)
    return found


def _behind(nodes: Sequence[Node], entry: int, entry_of: dict[int, int], most: int) -> set[int]:
    """What follows an entry, unless it weighs more than the entry's content does."""
    behind = [node for node in nodes if node.index > entry and entry_of[node.index] != entry]
    indices = {node.index for node in behind}
    outer = (n for n in behind if n.parent is None or n.parent.index not in indices)
    return indices if sum(node.weight for node in outer) <= most else set()
