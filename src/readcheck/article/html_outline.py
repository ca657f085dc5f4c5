"""The page in one pass: its elements as light nodes, its text as runs, and how much each holds.

A run is text between two block boundaries, whatever inline tags stand in it. Everything that
decides what is article and what is not looks at nodes and runs; BeautifulSoup's own navigation is
several times slower.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readcheck.article import html_tags as tags
from readcheck.article.html_tree import PositionedTag, Text
from readcheck.article.model import Element

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_SENTENCE_END = re.compile(r"""[.!?…:;。！？]["'”’»)\]]*(?=\s|$)|[。！？]""")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_HIDDEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
# Text for screen readers only, and the line numbers beside code.
_NOT_SHOWN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|screen-?reader(?:-?text|-?only)?|visually-?hidden|assistive-text|"
    r"linenos?|linenodiv|line-numbers-rows|rouge-gutter|hljs-ln-numbers|blob-num)\b",
    re.IGNORECASE,
)

_FOLDED = re.compile(
    r"accordion|collaps|expand|toggle|fold|tab-?pane|faq|details|disclosure", re.IGNORECASE
)

_PARTS = tags.names(
    "p li ul ol dl dd dt blockquote pre table tbody thead tr td th h1 h2 h3 h4 h5 h6 figure a b i "
    "em strong span font center"
)


class Node:
    """An element: where it stands in the tree, and what it and its descendants hold.

    `size` is characters of text (one space a gap; a CJK character counts as three), `linked` those
    inside links, `prose` those in runs that read like sentences.
    """

    __slots__ = (
        *("tag", "name", "parent", "index", "children", "runs", "size", "linked", "prose"),
        *("hidden", "_element", "_names"),
    )

    def __init__(self, tag: PositionedTag, parent: Node | None, index: int) -> None:
        self.tag = tag
        self.name: str = tag.name
        self.parent = parent
        self.index = index
        self.children: list[Node] = []
        self.runs: list[Run] = []
        self.size = self.linked = self.prose = 0
        self.hidden = is_hidden(tag)
        self._element: Element | None = None
        self._names: str | None = None
        if parent is not None:
            parent.children.append(self)

    @property
    def element(self) -> Element:
        """The tag as evidence for readers of blocks."""
        if self._element is None:
            self._element = Element(self.name, self.tag.values)
        return self._element

    @property
    def names(self) -> str:
        """What names the element's purpose: class, id, role, label."""
        if self._names is None:
            self._names = self.element.names
        return self._names

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
        """Whether the run stands in a table cell."""
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
        for _ in range(4):
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


def outline(soup: BeautifulSoup) -> Outline:
    """Survey a tree."""
    survey = _Survey(soup)
    survey.walk(soup)
    _sum_up(survey.nodes)
    found = Outline(survey.nodes, survey.runs, survey.objects)
    unseen = _unseen(found)
    return _without(found, unseen) if unseen else found


def _sum_up(nodes: list[Node]) -> None:
    for node in nodes:
        node.size = sum(run.size for run in node.runs)
        node.linked = sum(run.linked for run in node.runs)
        node.prose = sum(run.prose for run in node.runs)
    for node in reversed(nodes):
        if node.parent is not None:
            node.parent.size += node.size
            node.parent.linked += node.linked
            node.parent.prose += node.prose


def _unseen(found: Outline) -> set[int]:
    """Hidden elements that stay hidden from a reader.

    What a reader can unfold is read: accordions and tabs say so themselves. An element that holds
    half of the page's text is shown by a script; nobody publishes a page that cannot be read.
    """
    return {
        node.index
        for node in found.nodes
        if node.hidden and node.size * 2 <= found.root.size and not _unfolds(node)
    }


def _unfolds(node: Node) -> bool:
    if node.attribute("role") in {"tabpanel", "region"}:
        return True
    around = node.names + " " + (node.parent.names if node.parent is not None else "")
    return _FOLDED.search(around) is not None


def _without(found: Outline, unseen: set[int]) -> Outline:
    gone: set[int] = set()
    for node in found.nodes:
        if node.index in unseen or (node.parent is not None and node.parent.index in gone):
            gone.add(node.index)
    runs = [run for run in found.runs if run.node.index not in gone]
    objects = [(order, node) for order, node in found.objects if node.index not in gone]
    for node in found.nodes:
        if node.index in gone:
            node.runs = []
    _sum_up(found.nodes)
    return Outline(found.nodes, runs, objects)


class _Survey:
    """The state of one walk over a tree."""

    def __init__(self, soup: BeautifulSoup) -> None:
        root = PositionedTag(name=soup.name)
        root.values, root.spans, root.start, root.start_end = {}, {}, 0, 0
        self.nodes = [Node(root, None, 0)]
        self.runs: list[Run] = []
        self.objects: list[tuple[int, Node]] = []
        self.block = self.nodes[0]
        self.run = Run(self.block)
        self.inlines: list[Node] = []

    def walk(self, soup: BeautifulSoup) -> None:
        """Visit the tree without recursion: real pages nest deeper than Python's stack likes."""
        pending: list[tuple[Node, list[object], int]] = [(self.nodes[0], soup.contents, 0)]  # type: ignore[list-item]
        while pending:
            node, contents, at = pending.pop()
            while at < len(contents):
                child = contents[at]
                at += 1
                if type(child) is Text:
                    self.run.texts.append(child)
                elif isinstance(child, PositionedTag):
                    inner = self._enter(child, node)
                    if inner is not None:
                        pending.append((node, contents, at))
                        pending.append((inner, child.contents, 0))  # type: ignore[arg-type]
                        break
            else:
                self._leave(node)

    def _enter(self, tag: PositionedTag, parent: Node) -> Node | None:
        """A node to look into, or None where there is nothing to read inside."""
        name = tag.name
        if name == "br":
            self.run.texts.append(tag)
            return None
        if name == "wbr" or name in tags.UNSEEN:
            return None
        node = Node(tag, parent, len(self.nodes))
        if name == "img" or is_formula(node):
            self.nodes.append(node)
            self.objects.append((len(self.runs), node))
            return None
        self.nodes.append(node)
        if name in tags.BLOCK:
            self._flush()
            self.block = node
            self.run = Run(node)
            self._reopen()
        else:
            self.inlines.append(node)
            self.run.inlines.append(Inline(node, len(self.run.texts)))
        return node

    def _leave(self, node: Node) -> None:
        if self.inlines and self.inlines[-1] is node:
            self.inlines.pop()
            for inline in reversed(self.run.inlines):
                if inline.node is node:
                    inline.last = len(self.run.texts)
                    break
            return
        self._flush()
        parent = node.parent
        while parent is not None and parent.name not in tags.BLOCK and parent.parent is not None:
            parent = parent.parent
        self.block = parent or self.nodes[0]
        self.run = Run(self.block)
        self._reopen()

    def _reopen(self) -> None:
        self.run.inlines = [Inline(node, 0) for node in self.inlines]

    def _flush(self) -> None:
        run = self.run
        if any(type(text) is Text and not text.isspace() for text in run.texts):
            for part in _parts(run):
                measure(part)
                part.order = len(self.runs)
                self.runs.append(part)
                part.node.runs.append(part)


def _parts(run: Run) -> list[Run]:
    """A run cut where two line breaks stand together: authors end paragraphs so."""
    cuts = _cuts(run.texts)
    if not cuts:
        return [run]
    parts: list[Run] = []
    start = 0
    for cut, after in [*cuts, (len(run.texts), len(run.texts))]:
        texts = run.texts[start:cut]
        if any(type(text) is Text and not text.isspace() for text in texts):
            parts.append(Run(run.node, texts, _within(run.inlines, start, cut, len(run.texts))))
        start = after
    return parts


def _cuts(texts: list[Text | PositionedTag]) -> list[tuple[int, int]]:
    """The ranges of two or more line breaks with nothing but space between them."""
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(texts):
        if type(texts[index]) is Text:
            index += 1
            continue
        last = index
        ahead = index + 1
        while ahead < len(texts):
            text = texts[ahead]
            if type(text) is not Text:
                last = ahead
            elif not text.isspace():
                break
            ahead += 1
        if last > index:
            found.append((index, last + 1))
        index = last + 1
    return found


def _within(inlines: list[Inline], start: int, end: int, total: int) -> list[Inline]:
    kept = []
    for inline in inlines:
        last = total if inline.last < 0 else inline.last
        first = max(inline.first, start)
        last = min(last, end)
        if first < last:
            kept.append(Inline(inline.node, first - start, last - start))
    return kept


def measure(run: Run) -> None:
    """Work out a run's size, its linked size and how much of it reads like sentences."""
    text = " ".join("".join(str(t) if type(t) is Text else "\n" for t in run.texts).split())
    run.text = text
    run.size = len(text)
    if not text.isascii():
        run.size += 2 * len(_WIDE.findall(text))
    for inline in run.inlines:
        if inline.node.name == "a" and "href" in inline.node.tag.values:
            last = len(run.texts) if inline.last < 0 else inline.last
            closed = inline.node.tag.closed_at
            for t in run.texts[inline.first : last]:
                if type(t) is Text and (closed is None or t.start < closed):
                    run.linked += len(" ".join(t.split()))
    run.linked = min(run.linked, run.size)
    run.prose = _prose(text, run)


_LONG = 80  # characters: longer runs are rarely labels
_SHORT = 25


def _prose(text: str, run: Run) -> int:
    free = run.size - run.linked
    if free * 2 < run.size or run.node.name in tags.HEADINGS:
        return 0
    if _SENTENCE_END.search(text) is None:
        return free // 4 if run.size >= _LONG else 0
    return free if run.size >= _LONG else free // 2 if run.size >= _SHORT else 0


def is_formula(node: Node) -> bool:
    """Whether an element holds a mathematical formula."""
    if node.name in {"math", "mjx-container"}:
        return True
    return "katex" in node.attribute("class").split()


def is_hidden(tag: PositionedTag) -> bool:
    """Whether the page says that an element is not shown, or not by itself."""
    attrs = tag.values
    if not attrs:
        return False
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    style = attrs.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = attrs.get("class")
    return names is not None and _NOT_SHOWN.search(names) is not None
