"""Main content that is nothing but text: the pages of a document.

A document's pages lead to each other as files beside files ("intro.html", "../api/"), where sites
give paths from their root or whole addresses. What such a page calls its main content is believed,
if no part of a site stands in it (comments, cards, offers, buttons to share): short lines, tables
and lists of links are as much of the text there as its sentences are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.html.tags import BLOCK, names
from readcheck.article.model import Region
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.html.nodes import Node, Outline, Run

# An address of a file beside the page or of a folder: sites that are no documents have "../about".
_FILE = lazy(r"[^?#]*(?:\.x?html?|[^./]/)(?:\Z|[?#])", re.IGNORECASE)
_SCHEME = lazy(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
# What a link to a file, a path from the root, and a whole address say for and against a document:
# documents name many sources, and link to the site that they are published on.
_BESIDE, _FROM_ROOT, _WHOLE = 3, 2, 1
# Parts of a site, but not those that documents have as well.
_OF_A_SITE = (named.STRONG | named.COMMENTS) - names(
    "breadcrumb breadcrumbs pagination pager copyright sidebar overlay popup modal lightbox "
    "disclosure masthead colophon latest contributor contributors cookie cookies consent "
    "navheader navfooter"
) | names("author authors social widget widgets card cards rating ratings reply byline")
# Documents make other ids of what they tell of: "SocialCard", "getRatings(int)".
_WRITTEN_BY_HAND = lazy(r"[a-z]+(?:-[a-z]+)?\Z")
_CALLED = names("content contents main maincontent document body")
_NEARLY_ALL = 0.9


def plain_main(outline: Outline, beside: set[int], root: Node) -> Node | None:
    """A document's main content; None where a part of a site stands in it.

    Args:
        outline: a page of a document.
        beside: the elements that are known to stand beside the article.
        root: the element that agrees best with the page's prose.
    """
    main = _main(outline, beside, root)
    inner = _inside(outline, main)
    if any(node.names and _is_of_a_site(node) for node in inner):
        return None
    if main is not outline.root:
        return main
    runs = [run for node in inner if node.index not in beside for run in node.runs]
    linked = sum(run.linked for run in runs)
    return main if linked * 2 < sum(run.size for run in runs) else None


def trim_plain(runs: list[Run]) -> dict[int, Region]:
    """The regions of runs that are not the text: buttons, and last links in lines of their own."""
    found = {run.order: Region.FOREIGN for run in runs if run.node.name == "button"}
    for run in reversed(runs):
        if run.order in found:
            continue
        if run.in_list or run.in_table or run.heading or run.linked < run.size:
            break
        found[run.order] = Region.FOREIGN
    return found


def is_of_a_document(outline: Outline) -> bool:
    """Whether most links of a page lead to files beside it."""
    balance = 0
    for node in outline.nodes:
        address = node.attribute("href").strip() if node.name == "a" else ""
        if not address or address.startswith("#"):
            continue
        if address.startswith("/"):
            balance -= _FROM_ROOT
        elif _SCHEME.match(address):
            balance -= _WHOLE
        elif _FILE.match(address):
            balance += _BESIDE
    return balance > 0


def _main(outline: Outline, beside: set[int], root: Node) -> Node:
    """What the page calls its main content by tag or role, else by name; else all of it."""
    around = set(root.ancestors())
    within = set(_inside(outline, root))
    for is_main, least in ((_is_declared, 0), (_is_called, root.weight / 2)):
        found = [node for node in outline.nodes if node.index not in beside and is_main(node)]
        inner = [node for node in within.intersection(found) if node.weight > least]
        known = sorted({*inner, *around.intersection(found)}, key=lambda node: node.index)
        if known:
            most = max(node.weight for node in known) * _NEARLY_ALL
            return next(node for node in reversed(known) if node.weight >= most)
    return outline.root


def _is_declared(node: Node) -> bool:
    return node.name == "main" or node.attribute("role") == "main"


def _is_called(node: Node) -> bool:
    called = {*node.attribute("class").lower().split(), node.attribute("id").lower()}
    if node.name not in {"div", "section", "article"}:
        return False
    return not called.isdisjoint(_CALLED) or named.is_article(node.names)


def _is_of_a_site(node: Node) -> bool:
    """Whether an element is called like a part of a site; comments in code are spans."""
    if node.name not in BLOCK:
        return False
    identity = node.attribute("id")
    by_hand = identity if _WRITTEN_BY_HAND.match(identity) else ""
    return not named.words(f"{node.attribute('class')} {by_hand}").isdisjoint(_OF_A_SITE)


def _inside(outline: Outline, root: Node) -> list[Node]:
    """An element and all that stand in it."""
    found = [root]
    known = {root.index}
    for node in outline.nodes[root.index + 1 :]:
        if node.parent is None or node.parent.index not in known:
            break
        known.add(node.index)
        found.append(node)
    return found
