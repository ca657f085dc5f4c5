"""The page in one pass: its elements as nodes, its text as runs, and how much each holds."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.article.html.nodes import Inline, Node, Outline, Run
from readcheck.article.html.runs import has_text, measure, names_line_numbers, parts_of
from readcheck.article.html.tree import PositionedTag, Text
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDED = lazy(
    r"accordion|collaps|expand|toggle|fold|tab-?pane|faq|details|disclosure", re.IGNORECASE
)


def outline(tree: PositionedTag) -> Outline:
    """Survey a tree."""
    survey = _Survey(tree)
    survey.walk()
    _sum_up(survey.nodes, survey.runs)
    found = Outline(survey.nodes, survey.runs, survey.objects)
    unseen = _unseen(found)
    return _without(found, unseen) if unseen else found


def _sum_up(nodes: list[Node], runs: list[Run]) -> None:
    """Add up from the runs to the page what each element holds."""
    for run in runs:
        node = run.node
        node.size += run.size
        node.linked += run.linked
        node.prose += run.prose
        node.weight += run.weight
    for node in reversed(nodes):
        parent = node.parent
        if parent is not None and node.size:
            parent.size += node.size
            parent.linked += node.linked
            parent.prose += node.prose
            parent.weight += node.weight


def _unseen(found: Outline) -> set[int]:
    """Hidden elements that stay hidden from a reader.

    What a reader can unfold is read: accordions and tabs say so themselves. An element that holds
    half of the page's text is shown by a script; nobody publishes a page that cannot be read.
    """
    return {
        node.index
        for node in found.nodes
        if node.hidden and node.size * 2 <= found.root.size and not unfolds(node)
    }


def unfolds(node: Node) -> bool:
    """Whether a hidden element says itself that readers can unfold it."""
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
        node.size = node.linked = node.prose = node.weight = 0
        if node.index in gone:
            node.runs = []
    _sum_up(found.nodes, runs)
    return Outline(found.nodes, runs, objects)


class _Survey:
    """The state of one walk over a tree."""

    def __init__(self, tree: PositionedTag) -> None:
        self.nodes = [Node(tree, None, 0)]
        self.runs: list[Run] = []
        self.objects: list[tuple[int, Node]] = []
        self.block = self.nodes[0]
        self.run = Run(self.block)
        self.inlines: list[Node] = []

    def walk(self) -> None:
        """Visit the tree without recursion: real pages nest deeper than Python's stack likes."""
        root = self.nodes[0]
        pending: list[tuple[Node, Iterator[Text | PositionedTag]]]
        pending = [(root, iter(root.tag.contents))]
        while pending:
            node, contents = pending[-1]
            for child in contents:
                if isinstance(child, Text):
                    self.run.texts.append(child)
                    continue
                inner = self._enter(child, node)
                if inner is not None:
                    pending.append((inner, iter(child.contents)))
                    break
            else:
                pending.pop()
                self._leave(node)

    def _enter(self, tag: PositionedTag, parent: Node) -> Node | None:
        """A node to look into, or None where there is nothing to read inside."""
        name = tag.name
        if name == "br":
            self.run.texts.append(tag)
            return None
        formula = is_formula(tag)
        if name == "wbr" or (name in tags.UNSEEN and not formula) or is_preview(tag):
            return None
        node = Node(tag, parent, len(self.nodes))
        if name not in tags.BLOCK and _is_left_out(node):
            parent.children.pop()
            return None
        self.nodes.append(node)
        if name == "img" and not _is_picture(tag):
            return None
        if name == "img" or formula:
            self.objects.append((len(self.runs), node))
            return None
        if name in tags.BLOCK:
            self._flush()
            self._begin(node, tag.start)
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
        self._begin(parent or self.nodes[0], node.tag.start)

    def _begin(self, block: Node, at: int) -> None:
        """A new run, in the inline elements that are still open behind an offset."""
        self.block = block
        if not (self.run.texts or self.run.inlines or self.inlines):
            self.run.node = block  # Nothing was put into it.
            return
        self.run = Run(block)
        for node in self.inlines:
            closed = node.tag.closed_at
            if closed is None or closed > at:
                self.run.inlines.append(Inline(node, 0))

    def _flush(self) -> None:
        run = self.run
        if has_text(run.texts):
            for part in parts_of(run):
                measure(part)
                part.order = len(self.runs)
                self.runs.append(part)
                part.node.runs.append(part)


_PREVIEW = "MathJax_Preview"


def is_preview(tag: PositionedTag) -> bool:
    """Whether an element stands in for a formula until a script has typeset it."""
    return _PREVIEW in tag.values.get("class", "") and _PREVIEW in tag.values["class"].split()


def is_formula(tag: PositionedTag) -> bool:
    """Whether an element holds a formula, or a diagram that a script draws."""
    if tag.name in {"math", "mjx-container"}:
        return True
    if tag.name == "script":
        return tag.values.get("type", "").startswith("math/")
    if "class" not in tag.values:
        return False
    return _name_a_formula(tag.values["class"])


@lru_cache(maxsize=2_048)
def _name_a_formula(written: str) -> bool:
    classes = written.split()
    return "katex" in classes or "mermaid" in classes or _is_typeset_later(classes)


def _is_typeset_later(classes: list[str]) -> bool:
    """Whether a script makes a formula of an element, as Pandoc, Sphinx and MkDocs mark it."""
    return "arithmatex" in classes or (
        "math" in classes and not {"inline", "display", "notranslate"}.isdisjoint(classes)
    )


def _is_picture(tag: PositionedTag) -> bool:
    """Whether an image is one to look at: no smiley, icon, portrait of a commenter, tracker."""
    if _SYMBOL.search(tag.values.get("class", "")):
        return False
    sides = [tag.values.get(side, "").removesuffix("px") for side in ("width", "height")]
    return not all(side.isdecimal() and int(side) <= _ICON for side in sides)


_SYMBOL = lazy(r"(?:^|[\s_-])(?:emoji|smiley|avatar|gravatar|icon|pixel|spacer)s?\b", re.IGNORECASE)
_ICON = 48  # CSS pixels


def _is_left_out(node: Node) -> bool:
    """Whether an inline element is hidden (a label, a symbol) or the number of a line of code."""
    if node.hidden:
        return True
    values = node.tag.values
    if not values or not (
        names_line_numbers(values.get("class", "")) or "user-select" in values.get("style", "")
    ):
        return False
    return len(node.tag.contents) == 1 and str(node.tag.contents[0]).strip().isdecimal()
