"""What a page is made of, as light nodes and runs.

A run is text between two block boundaries, whatever inline tags stand in it. Everything that
decides what is article and what is not looks at nodes and runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.article.model import Element, names_in
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.html.tree import PositionedTag, Text

_HIDDEN_STYLE = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
# Text for screen readers only.
_NOT_SHOWN = lazy(
    r"(?:^|[\s_-])(?:sr-only|screen-?reader(?:-?text|-?only)?|visually-?hidden|assistive-text)\b",
    re.IGNORECASE,
)
# Elements that are parts of a text; what holds several of them is their home.
_PARTS = tags.names(
    "p li ul ol dl dd dt blockquote pre table tbody thead tr td th h1 h2 h3 h4 h5 h6 figure a b i "
    "em strong span font center"
)
_NEAR = 4  # A run belongs to a list item or cell so many elements out.


class Node:
    """An element: where it stands in the tree, and what it and its descendants hold.

    `size` is characters of text (one space a gap; a CJK character counts as three), `linked` those
    inside links, `prose` those in runs that read like sentences. `weight` is how much of a text it
    may be: prose, and half of what stands unlinked in lists, tables, code and headings. `names` is
    what names the element's purpose: class, id, role, label.
    """

    __slots__ = (
        *("tag", "name", "parent", "index", "children", "runs", "size", "linked", "prose"),
        *("weight", "hidden", "names", "_element"),
    )

    def __init__(self, tag: PositionedTag, parent: Node | None, index: int) -> None:
        self.tag = tag
        self.name: str = tag.name
        self.parent = parent
        self.index = index
        self.children: list[Node] = []
        self.runs: list[Run] = []
        self.size = self.linked = self.prose = self.weight = 0
        values = tag.values
        self.hidden = bool(values) and is_hidden(values)
        self.names = names_in(values) if values else ""
        self._element: Element | None = None
        if parent is not None:
            parent.children.append(self)

    @property
    def element(self) -> Element:
        """The tag as evidence for readers of blocks."""
        if self._element is None:
            self._element = Element(self.name, self.tag.values)
        return self._element

    def attribute(self, name: str) -> str:
        """An attribute's value, or nothing."""
        return self.tag.values.get(name, "")

    def ancestors(self) -> list[Node]:
        """The node and everything around it, innermost first."""
        found: list[Node] = []
        node: Node | None = self
        while node is not None:
            found.append(node)
            node = node.parent
        return found


@dataclass(slots=True)
class Inline:
    """An inline element over the texts `first`..`last` (exclusive) of a run."""

    node: Node
    first: int
    last: int = -1


@dataclass(slots=True)
class Run:
    """Text between two block boundaries; a `br` tag between its texts is a line break."""

    node: Node
    texts: list[Text | PositionedTag] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)
    order: int = 0
    size: int = 0
    linked: int = 0
    prose: int = 0
    weight: int = 0
    gutter: bool = False  # the line numbers beside code
    text: str = ""  # with white space collapsed

    @property
    def heading(self) -> int:
        """The level of the heading that the run stands in, or 0."""
        for node in (self.node, self.node.parent):
            if node is not None and node.name in tags.HEADINGS:
                return int(node.name[1])
        return 0

    @property
    def in_list(self) -> bool:
        """Whether the run stands in a list item or definition."""
        return self._within({"li", "dd", "dt"})

    @property
    def in_table(self) -> bool:
        """Whether the run stands in a table cell or in code."""
        return self._within({"td", "th", "pre"})

    @property
    def home(self) -> Node:
        """The element that holds the run beside other paragraphs and lists."""
        node = self.node
        while node.parent is not None and node.name in _PARTS:
            node = node.parent
        return node

    def _within(self, names: set[str]) -> bool:
        node: Node | None = self.node
        for _ in range(_NEAR):
            if node is None:
                return False
            if node.name in names:
                return True
            node = node.parent
        return False


@dataclass(slots=True)
class Outline:
    """Nodes in document order (a parent before its children) and runs in document order.

    `objects` are images and formulas by the number of runs begun before them.
    """

    nodes: list[Node]
    runs: list[Run]
    objects: list[tuple[int, Node]]

    @property
    def root(self) -> Node:
        """The whole page."""
        return self.nodes[0]


def is_hidden(values: dict[str, str]) -> bool:
    """Whether an element's attributes say that it is not shown, or not by itself."""
    if "hidden" in values or values.get("aria-hidden") == "true":
        return True
    if "style" in values and _HIDDEN_STYLE.search(values["style"]):
        return True
    return "class" in values and _is_not_shown(values["class"])


@lru_cache(maxsize=2_048)
def _is_not_shown(classes: str) -> bool:
    return _NOT_SHOWN.search(classes) is not None
