"""RSS, Atom and sitemaps as data: what each says of the pages that it lists.

A Datum is a child of an entry; its element is a link to the page that the entry is about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from readcheck.article.feed.markup import content, nodes
from readcheck.article.html.entities import resolve
from readcheck.article.model import Datum, Element, Origin
from readcheck.wording.key_names import TIME_KEYS, WORD_KEYS, normal_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.article.feed.markup import Node
    from readcheck.source import Span

_FEEDS = frozenset({"rss", "feed", "rdf"})
_ENTRIES = frozenset({"item", "entry"})
_SITEMAP, _URL = "urlset", "url"
_LINKS = ("origlink", "link", "loc", "guid", "id")  # The first one that an entry has counts.
_AMOUNTS = ("minutes", "text", "value")  # Attributes of an element that is called a reading time.
_LOOK = 2_000  # Characters; what a text says of itself stands at its head.
TEXTS = frozenset({"title", "summary", "description", "content", "encoded"})
MODIFIED = "lastmod"
_LONGEST_BASE = 2_000  # characters


def read(text: str) -> Iterator[Datum]:
    """What a feed says of itself (`title`, `language`, `canonical`) and of the pages it lists."""
    children: list[Node] = []
    root, base = None, ""
    for node in nodes(text):
        if root is None:
            root, base = node, _base(text, node)
            if root.name != _SITEMAP and root.name not in _FEEDS:
                return
        elif _is_entry(node.parent, root):
            children.append(node)
        elif _is_entry(node.name, root):
            yield from _entry(text, children, _base(text, node, base))
            children = []
        elif node.parent in {"channel", "feed"}:
            yield from _of_feed(text, node)


def _is_entry(name: str, root: Node) -> bool:
    return name == _URL if root.name == _SITEMAP else name in _ENTRIES


def _of_feed(text: str, node: Node) -> Iterator[Datum]:
    if node.name == "link":
        if _attribute(text, node, "rel") == "self" and "href" in node.attributes:
            span = node.attributes["href"]
            yield Datum(Origin.FEED, "canonical", resolve(text[slice(*span)]), span)
    elif node.name in {"title", "language"}:
        value, span = _value(text, node)
        yield Datum(Origin.FEED, node.name, value, span)


def _entry(text: str, children: Sequence[Node], base: str) -> Iterator[Datum]:
    """What an entry says of its page; nothing where it leads to none."""
    address = _address(text, children)
    if not address:
        return
    link = Element("a", {"href": _joined(base, address)})
    for node in children:
        key = normal_key(node.name)
        if node.name in TEXTS or node.name == MODIFIED or key in TIME_KEYS or key in WORD_KEYS:
            value, span = _value(text, node)
            if not value and node.name not in TEXTS:
                span = next((node.attributes[a] for a in _AMOUNTS if a in node.attributes), span)
                value = resolve(text[slice(*span)]).strip()
            if value:
                yield Datum(Origin.FEED, node.name, value, span, element=link)


def _address(text: str, children: Sequence[Node]) -> str:
    """Where an entry leads to: its link to a page, or what stands for one."""
    for wanted in _LINKS:
        for node in children:
            if node.name == wanted and (found := _link(text, node)):
                return found
    return ""


def _link(text: str, node: Node) -> str:
    if "href" in node.attributes:
        told = _attribute(text, node, "rel") or "alternate"
        return _attribute(text, node, "href") if told == "alternate" else ""
    value = _value(text, node)[0]
    return value if node.name not in {"guid", "id"} or value.startswith("http") else ""


def _base(text: str, node: Node, outer: str = "") -> str:
    """What relative addresses in an element start from, as it says itself."""
    stated = _attribute(text, node, "xml:base")
    return _joined(outer, stated)


def _joined(base: str, address: str) -> str:
    """An address as it is from a base; as it stands where one of them is none."""
    if not address or not base:
        return address or base
    if len(base) > _LONGEST_BASE:  # It would be put before the address of each entry.
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _attribute(text: str, node: Node, name: str) -> str:
    span = node.attributes.get(name)
    return "" if span is None else resolve(text[slice(*span)]).strip()


def _value(text: str, node: Node) -> tuple[str, Span]:
    """The head of an element's text, and its place; markup in it is HTML."""
    span, is_raw = content(text, node.content)
    head = text[span.start : min(span.end, span.start + _LOOK)]
    return (head if is_raw else resolve(head)), span
