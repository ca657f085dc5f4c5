"""BeautifulSoup's tree of an HTML source in which every tag and text knows where it stands.

End tags that HTML lets authors leave out are put where the HTML standard puts them; an unclosed
`<p class="byline">` would otherwise swallow the article. Left out of the standard on purpose:
formatting elements are not reopened in the next block, and what stands between table rows stays
where it is written; neither moves text from one block to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from readcheck.article.html import tags
from readcheck.article.html.entities import resolve
from readcheck.article.html.soup import BeautifulSoup, HTMLTreeBuilder, NavigableString, Tag
from readcheck.article.html.tokens import Token, TokenKind, tokens

if TYPE_CHECKING:
    from collections import Counter

    from readcheck.source import Source, Span


# Nested deeper, elements become siblings, as in the browsers built on Blink.
_DEEPEST = 512


class Text(NavigableString):
    """A run of text; `start` and `end` are its range in the source, as written."""

    start: int
    end: int
    raw: bool  # character references in it mean nothing (a script)


class PositionedTag(Tag):
    """A tag that knows its source range and, for attributes, the spans of their values."""

    start: int
    start_end: int  # where the start tag ends
    values: dict[str, str]
    spans: dict[str, Span]
    closed_at: int | None  # a link's end tag, where blocks were still open in it


def parse_tree(source: Source, start: int = 0, end: int | None = None) -> BeautifulSoup:
    """The tree of `source.text[start:end]`. Never fails: any text is HTML."""
    return BeautifulSoup(
        "",
        builder=_Builder(source.text, start, end, xml=_is_xhtml(source)),
        element_classes={Tag: PositionedTag},
    )


def _is_xhtml(source: Source) -> bool:
    return source.path.lower().endswith(".xhtml") or source.text.startswith("<?xml")


class _Builder(HTMLTreeBuilder):
    """Feeds BeautifulSoup with positioned tokens and closes what HTML closes by itself."""

    NAME = "readcheck"
    features = (NAME,)

    def __init__(self, text: str, start: int, end: int | None, *, xml: bool) -> None:
        super().__init__(
            multi_valued_attributes={},  # `class` stays the text that it is in the source
            preserve_whitespace_tags=set(),
            string_containers={},
        )
        self._range = (text, start, end)
        self._xml = xml

    def set_up_substitutions(self, tag: Tag) -> bool:  # noqa: ARG002 - BeautifulSoup's signature
        """Leave the page's charset as it is written."""
        return False

    def feed(self, markup: Any) -> None:  # noqa: ANN401, ARG002 - BeautifulSoup's signature
        """Build the tree of the range given at construction."""
        assert self.soup is not None
        text, start, end = self._range
        TreeMaker(self.soup, text, xml=self._xml).feed(start, end)


class TreeMaker:
    """Puts tokens into a BeautifulSoup object, as the HTML standard's tree construction does."""

    def __init__(self, soup: Any, text: str, *, xml: bool = False) -> None:  # noqa: ANN401 - what a builder calls is not typed
        self.soup = soup
        self.text = text
        self.xml = xml
        self.stack: list[Tag] = soup.tagStack
        self.open: Counter[str] = soup.open_tag_counter

    def feed(self, start: int, end: int | None) -> None:
        """Add the tree of a range of the text."""
        for token in tokens(self.text, start, end, xml=self.xml):
            if token.kind == TokenKind.START:
                self._start(token)
            elif token.kind == TokenKind.END:
                self._end(token)
            else:
                self._text(token)

    def _text(self, token: Token) -> None:
        raw = self.text[token.start : token.end]
        if self.open["head"] and self.stack[-1].name == "head" and not raw.isspace():
            self._pop_to("head")
        node = Text(raw if token.kind == TokenKind.RAW else resolve(raw))
        node.start, node.end, node.raw = token.start, token.end, token.kind == TokenKind.RAW
        parent = self.stack[-1]
        node.setup(parent, self.soup._most_recent_element)  # noqa: SLF001 - what bs4's builders do
        self.soup._most_recent_element = node  # noqa: SLF001 - the same
        parent.contents.append(node)

    def _start(self, token: Token) -> None:
        name = token.name
        if self._out_of_place(name):
            return
        self._close_implied(name, token.start)
        if len(self.stack) > _DEEPEST:
            self.soup.popTag()
        attributes = token.attributes or {}
        values = {key: resolve(self.text[s.start : s.end]) for key, s in attributes.items()}
        tag = self.soup.handle_starttag(name, None, None, values)
        assert isinstance(tag, PositionedTag)
        tag.start, tag.start_end = token.start, token.end
        tag.values, tag.spans = values, attributes
        tag.closed_at = None
        if name in tags.VOID or (token.closed and (self.xml or self._in_foreign_content())):
            self.soup.popTag()

    def _in_foreign_content(self) -> bool:
        return self.open["svg"] > 0 or self.open["math"] > 0

    def _out_of_place(self, name: str) -> bool:
        """Whether a start tag is ignored: a second <body>, a form in a form."""
        if name in {"html", "body", "form"}:
            return self.open[name] > 0
        if name == "head":
            return self.open["head"] > 0 or self.open["body"] > 0
        return False

    def _close_implied(self, name: str, at: int) -> None:
        """Close what a start tag ends without an end tag having been written."""
        if self.open["head"] and name not in tags.HEAD_CONTENT and not self._in_template():
            self._pop_to("head")
        if self._in_foreign_content():
            return
        if name in tags.CLOSES_PARAGRAPH and self.open["p"]:
            self._close_in_scope({"p"}, tags.BUTTON_SCOPE)
        if name in tags.HEADINGS and self.stack[-1].name in tags.HEADINGS:
            self.soup.popTag()
        elif name == "li":
            self._close_item({"li"})
        elif name in {"dd", "dt"}:
            self._close_item({"dd", "dt"})
        elif name in {"a", "nobr"} and self.open[name]:
            self._close_formatting(name, at)
        elif name in {"rb", "rp", "rt", "rtc"}:
            self._close_ruby(name)
        elif name in _CLOSED_BY:
            closed, scope = _CLOSED_BY[name]
            self._close_in_scope(closed, scope)

    def _close_ruby(self, name: str) -> None:
        if self.open["ruby"]:
            kept = "rtc" if name in {"rp", "rt"} else ""
            while self.stack[-1].name in tags.IMPLIED_END and self.stack[-1].name != kept:
                self.soup.popTag()

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
            self.soup.popTag()

    def _end(self, token: Token) -> None:
        name = token.name
        if name in {"html", "body"}:
            return  # What follows still belongs to the body.
        if name in tags.HEADINGS:
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
        else:
            self._end_other(token)

    def _end_other(self, token: Token) -> None:
        """An end tag of an inline or unknown element; it never closes a block."""
        if token.name in tags.FORMATTING:
            self._close_formatting(token.name, token.start)
            return
        for index in range(len(self.stack) - 1, 0, -1):
            name = self.stack[index].name
            if name == token.name:
                self._pop_from(index)
                return
            if name in tags.SPECIAL:
                return

    def _close_formatting(self, name: str, at: int) -> None:
        """Close a link or the like; where blocks are open in it, they go on without it.

        The standard's adoption agency, without moving anything: what comes after `at` counts as
        outside of the element although it stands in it.
        """
        block = 0
        for index in range(len(self.stack) - 1, 0, -1):
            tag = self.stack[index]
            if tag.name == name and isinstance(tag, PositionedTag) and tag.closed_at is None:
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
