"""Which part of a page is the article: a first, sound version."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readcheck.article.model import Region

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    from readcheck.article.html_outline import Node, Outline
    from readcheck.settings import Settings

_FURNITURE = frozenset(["nav", "footer", "aside", "form", "dialog", "button", "menu"])
_FURNITURE_ROLES = frozenset(
    ["navigation", "contentinfo", "complementary", "banner", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "form"]
)
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|side-?bar|footer|masthead|comments?|disqus|"
    r"respond|related|recommend(?:ed|ations)?|shar(?:e|ing)|social|newsletter|subscribe|"
    r"signup|promo|ads?|advert(?:isement)?|sponsor(?:ed)?|cookies?|consent|gdpr|modal|popup|"
    r"pagination|pager|toc|table-of-contents|tags|skip|banner|author-(?:bio|box))(?:$|[\s_-])"
)
_ARTICLE_NAMES = re.compile(
    r"articlebody|article-(?:body|content|text)|(?:entry|post|story|page)-(?:content|body|text)"
)
_CONTAINERS = frozenset(["html", "body", "main", "article", "section", "div", "td", "tr", "tbody", "table", "form", "center"])
_MOST = 0.9


@dataclass(slots=True)
class Choice:
    """The elements taken for the article, what was left out inside of them, and why in words."""

    roots: list[Node]
    dropped: set[int] = field(default_factory=set)
    words: str = ""

    def region_of(self, node: Node) -> Region:
        """Where what stands in an element belongs."""
        roots = {root.index for root in self.roots}
        for element in node.ancestors():
            if element.index in self.dropped:
                return Region.FOREIGN
            if element.index in roots:
                return Region.BODY
        return Region.FOREIGN


def choose(outline: Outline, soup: BeautifulSoup, settings: Settings) -> Choice:
    """Find the article in a page."""
    total = outline.root.prose
    dropped = {node.index for node in outline.nodes if _is_furniture(node, total)}
    net = _net_prose(outline, dropped)
    best = max(outline.nodes, key=lambda n: (n.index not in dropped and _rank(n, net), -n.index))
    node = best if net[best.index] * 2 >= net[0] else outline.root
    while True:
        heavy = [
            child
            for child in node.children
            if child.name in _CONTAINERS and net[child.index] >= net[node.index] * _MOST
        ]
        if not heavy or net[node.index] == 0:
            break
        node = heavy[0]
    return Choice([node], dropped, f"<{node.name}>")


def _rank(node: Node, net: list[int]) -> int:
    semantic = (
        node.name in {"article", "main"}
        or node.attribute("role") in {"main", "article"}
        or _ARTICLE_NAMES.search(node.names) is not None
    )
    return net[node.index] if semantic else 0


def _net_prose(outline: Outline, dropped: set[int]) -> list[int]:
    net = [sum(run.prose for run in node.runs) for node in outline.nodes]
    for node in reversed(outline.nodes):
        if node.index in dropped:
            net[node.index] = 0
        if node.parent is not None:
            net[node.parent.index] += net[node.index]
    return net


def _is_furniture(node: Node, total: int) -> bool:
    if node.prose * 2 > total or node.name in {"html", "body"}:
        return False
    return (
        node.name in _FURNITURE
        or node.attribute("role") in _FURNITURE_ROLES
        or _FURNITURE_NAMES.search(node.names) is not None
    )
