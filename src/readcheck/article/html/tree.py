"""The tree of an HTML source, in which every tag and text knows where it stands.

End tags that HTML lets authors leave out are put where the HTML standard puts them; an unclosed
`<p class="byline">` would otherwise swallow the article. Left out of the standard on purpose:
formatting elements are not reopened in the next block, and what stands between table rows stays
where it is written; neither moves text from one block to another.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from readcheck.article.html import tags
from readcheck.article.html.entities import resolve
from readcheck.article.html.tokens import TokenKind, tokens, values_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readcheck.source import Source


# Nested deeper, elements become siblings, as in the browsers built on Blink.
_DEEPEST = 512
_ROOT = "[document]"


class Text(str):
    """A run of text; `start` and `end` are its range in the source, as written.

    It is `verbatim` where it is that range to the letter: no character reference stands in it, or
    they mean nothing there (a script).
    """

    __slots__ = ("end", "start", "verbatim")

    start: int
    end: int
    verbatim: bool


class PositionedTag:
    """A tag with its source range and the values of its attributes.

    `start_end` is where the start tag ends, `closed_at` a link's end tag where blocks were still
    open in it. Tags that are written alike share their `values`; `tokens.value_spans` tells where
    they stand.
    """

    __slots__ = ("closed_at", "contents", "name", "parent", "start", "start_end", "values")

    def __init__(
        self,
        name: str,
        parent: PositionedTag | None,
        start: int,
        start_end: int,
        values: dict[str, str],
    ) -> None:
        self.name = name
        self.parent = parent
        self.start = start
        self.start_end = start_end
        self.values = values
        self.closed_at: int | None = None
        self.contents: list[Text | PositionedTag] = []

    @property
    def parents(self) -> Iterator[PositionedTag]:
        """The tags around it, innermost first; the last is the whole source."""
        tag = self.parent
        while tag is not None:
            yield tag
            tag = tag.parent

    @property
    def descendants(self) -> Iterator[Text | PositionedTag]:
        """Everything in it, in the order of the source."""
        pending = [iter(self.contents)]
        while pending:
            for found in pending[-1]:
                yield found
                if isinstance(found, PositionedTag):
                    pending.append(iter(found.contents))
                    break
            else:
                pending.pop()

    @property
    def tags(self) -> Iterator[PositionedTag]:
        """The tags in it, in the order of the source."""
        pending = [self]
        while pending:
            tag = pending.pop()
            if tag is not self:
                yield tag
            pending += [inner for inner in reversed(tag.contents) if type(inner) is PositionedTag]


def parse_tree(source: Source, start: int = 0, end: int | None = None) -> PositionedTag:
    """The tree of `source.text[start:end]`. Never fails: any text is HTML."""
    maker = _TreeMaker(source.text, xml=_is_xhtml(source))
    maker.feed(start, end)
    return maker.root


def _is_xhtml(source: Source) -> bool:
    return source.path.lower().endswith(".xhtml") or source.text.startswith("<?xml")


class _TreeMaker:
    """Puts tokens into a tree, as the HTML standard's tree construction does."""

    def __init__(self, text: str, *, xml: bool) -> None:
        self.text = text
        self.xml = xml
        self.root = PositionedTag(_ROOT, None, 0, 0, {})
        self.stack = [self.root]
        self.open: defaultdict[str, int] = defaultdict(int)
        self.known: dict[str, dict[str, str]] = {"": {}}  # Pages write the same again and again.

    def feed(self, start: int, end: int | None) -> None:
        """Add the tree of a range of the text."""
        for kind, at, after, name, attributes, closed in tokens(
            self.text, start, end, xml=self.xml
        ):
            if kind == TokenKind.START:
                self._start(name, at, after, attributes, closed=closed)
            elif kind == TokenKind.END:
                self._end(name, at)
            else:
                self._text(at, after, raw=kind == TokenKind.RAW)

    def _text(self, start: int, end: int, *, raw: bool) -> None:
        written = self.text[start:end]
        if self.open["head"] and self.stack[-1].name == "head" and not written.isspace():
            self._pop_to("head")
        verbatim = raw or "&" not in written
        node = Text(written if verbatim else resolve(written))
        node.start, node.end, node.verbatim = start, end, verbatim
        self.stack[-1].contents.append(node)

    def _start(self, name: str, start: int, end: int, attributes: str, *, closed: bool) -> None:
        if name in _ONCE and self._out_of_place(name):
            return
        if name in _CLOSING or self.open["head"]:
            self._close_implied(name, start)
        if len(self.stack) > _DEEPEST:
            self._pop()
        parent = self.stack[-1]
        tag = PositionedTag(name, parent, start, end, self._values(attributes))
        parent.contents.append(tag)
        if name in tags.VOID or (closed and (self.xml or self._in_foreign_content())):
            return
        self.stack.append(tag)
        self.open[name] += 1

    def _values(self, attributes: str) -> dict[str, str]:
        known = self.known.get(attributes)
        if known is None:
            known = values_of(attributes)
            if "&" in attributes:
                known = {name: resolve(value) for name, value in known.items()}
            self.known[attributes] = known
        return known

    def _pop(self) -> None:
        self.open[self.stack.pop().name] -= 1

    def _in_foreign_content(self) -> bool:
        return self.open["svg"] > 0 or self.open["math"] > 0

    def _out_of_place(self, name: str) -> bool:
        """Whether a start tag is ignored: a second <body>, a form in a form."""
        return self.open[name] > 0 or (name == "head" and self.open["body"] > 0)

    def _close_implied(self, name: str, at: int) -> None:
        """Close what a start tag ends without an end tag having been written."""
        if self.open["head"] and name not in tags.HEAD_CONTENT and not self._in_template():
            self._pop_to("head")
        if self._in_foreign_content():
            return
        if name in tags.CLOSES_PARAGRAPH and self.open["p"]:
            self._close_in_scope({"p"}, tags.BUTTON_SCOPE)
        if name in tags.HEADINGS and self.stack[-1].name in tags.HEADINGS:
            self._pop()
        elif name == "li":
            self._close_item({"li"})
        elif name in {"dd", "dt"}:
            self._close_item({"dd", "dt"})
        elif name in _CLOSES_ITSELF and self.open[name]:
            self._close_formatting(name, at)
        elif name in _RUBY:
            self._close_ruby(name)
        elif name in _CLOSED_BY:
            closed, scope = _CLOSED_BY[name]
            self._close_in_scope(closed, scope)

    def _close_ruby(self, name: str) -> None:
        if self.open["ruby"]:
            kept = "rtc" if name in {"rp", "rt"} else ""
            while self.stack[-1].name in tags.IMPLIED_END and self.stack[-1].name != kept:
                self._pop()

    def _in_template(self) -> bool:
        return self.open["template"] > 0

    def _close_item(self, names: set[str]) -> None:
        """Close an open list item, but not one outside of the list that stands around."""
        if not any(self.open[name] for name in names):
            return
        for index in range(len(self.stack) - 1, 0, -1):
            name = self.stack[index].name
            if name in names:
                self._pop_from(index)
                return
            if name in tags.SPECIAL and name not in {"address", "div", "p"}:
                return

    def _close_in_scope(self, names: frozenset[str] | set[str], scope: frozenset[str]) -> None:
        """Close the innermost open element of these names, unless a boundary stands between."""
        if not any(self.open[name] for name in names):
            return
        for index in range(len(self.stack) - 1, 0, -1):
            name = self.stack[index].name
            if name in names:
                self._pop_from(index)
                return
            if name in scope:
                return

    def _pop_to(self, name: str) -> None:
        self._close_in_scope({name}, frozenset())

    def _pop_from(self, index: int) -> None:
        while len(self.stack) > index:
            self._pop()

    def _end(self, name: str, at: int) -> None:
        if name in {"html", "body"}:
            return  # What follows still belongs to the body.
        innermost = self.stack[-1]
        if innermost.name == name and innermost.closed_at is None:
            self._pop()
        elif name in tags.HEADINGS:
            self._close_in_scope(tags.HEADINGS, tags.SCOPE)
        elif not self.open[name]:
            return
        elif name in tags.TABLE_PARTS:
            self._close_in_scope({name}, tags.TABLE_SCOPE)
        elif name == "p":
            self._close_in_scope({name}, tags.BUTTON_SCOPE)
        elif name == "li":
            self._close_in_scope({name}, tags.LIST_SCOPE)
        elif name in tags.SPECIAL:
            self._close_in_scope({name}, tags.SCOPE)
        elif name in tags.FORMATTING:
            self._close_formatting(name, at)
        else:
            self._end_other(name)

    def _end_other(self, name: str) -> None:
        """An end tag of an inline or unknown element; it never closes a block."""
        for index in range(len(self.stack) - 1, 0, -1):
            around = self.stack[index].name
            if around == name:
                self._pop_from(index)
                return
            if around in tags.SPECIAL:
                return

    def _close_formatting(self, name: str, at: int) -> None:
        """Close a link or the like; where blocks are open in it, they go on without it.

        The standard's adoption agency, without moving anything: what comes after `at` counts as
        outside of the element although it stands in it.
        """
        block = 0
        for index in range(len(self.stack) - 1, 0, -1):
            tag = self.stack[index]
            if tag.name == name and tag.closed_at is None:
                if block:
                    tag.closed_at = at
                self._pop_from(block + 1 if block else index)
                return
            if tag.name in tags.SCOPE:
                return
            if not block and tag.name in tags.SPECIAL:
                block = index


_CLOSED_BY: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "button": (frozenset({"button"}), tags.SCOPE),
    "option": (frozenset({"option"}), frozenset({"select", "optgroup", "datalist"}) | tags.SCOPE),
    "optgroup": (frozenset({"optgroup", "option"}), frozenset({"select"}) | tags.SCOPE),
    "td": (frozenset({"td", "th", "caption", "colgroup"}), tags.TABLE_SCOPE | {"tr"}),
    "th": (frozenset({"td", "th", "caption", "colgroup"}), tags.TABLE_SCOPE | {"tr"}),
    "tr": (
        frozenset({"tr", "caption", "colgroup"}),
        tags.TABLE_SCOPE | {"tbody", "thead", "tfoot"},
    ),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), tags.TABLE_SCOPE),
    "thead": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), tags.TABLE_SCOPE),
    "tfoot": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), tags.TABLE_SCOPE),
}
_ONCE = frozenset({"html", "head", "body", "form"})
_CLOSES_ITSELF = frozenset({"a", "nobr"})
_RUBY = frozenset({"rb", "rp", "rt", "rtc"})
# The start tags that may end what is open around them.
_CLOSING = tags.CLOSES_PARAGRAPH | _CLOSES_ITSELF | _RUBY | _CLOSED_BY.keys()
