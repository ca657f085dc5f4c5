"""A Markdown leaf's inline tokens, each with its place, and the text they make.

markdown-it keeps no offsets below the level of blocks. Its inline state is extended here to note
where each token starts, which is exact and costs next to nothing.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from readcheck.article.assembly import Assembly
from readcheck.article.markdown.cover import FILLER, NOTE_MARK
from readcheck.article.markdown.hidden import is_unseen
from readcheck.article.model import Block, Element, Kind, Mark
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.utils import EnvType

    from readcheck.article.markdown.lines import OffsetMap

_MAX_NESTING = 40  # Python's own recursion limit allows about twice as much.
_RULES = ["table", "strikethrough"]
_MARKUP = lazy(r"[\n\\`~*_\[<&]")  # What every inline construct that is parsed here holds.
_TAG = lazy(r"<(/?)([A-Za-z][A-Za-z0-9-]*+)([^>]*+)>")
_END_TAG = lazy(r"</([A-Za-z][A-Za-z0-9-]*+)")
_ATTRIBUTE = lazy(r"""([\w:@.-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_READINGS = frozenset({"rp", "rt", "rtc"})  # Small signs beside a word: how it is read.
_HIDDEN = lazy(f"[{FILLER}{NOTE_MARK}]+")


class _State(StateInline):
    """An inline state whose tokens know where they start (`meta["at"]`)."""

    def pushPending(self) -> Token:  # noqa: N802 - markdown-it's own name.
        content = self.pending
        token = super().pushPending()
        token.meta["at"] = self.src.rfind(content, 0, self.pos)
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token


class _Inline(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        if _MARKUP.search(src) is None:  # As in most cells and headings: all of it is plain text.
            if src:
                tokens.append(Token("text", "", 0, content=src, meta={"at": 0}))
            return tokens
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


@cache
def parser(*, footnotes: bool, definitions: bool, html: bool) -> MarkdownIt:
    """A markdown-it that notes inline offsets, with the plugins that a text needs.

    Args:
        footnotes: whether the text may hold footnotes.
        definitions: whether the text may hold definition lists.
        html: whether the text may hold HTML and indented code (MDX has neither).
    """
    markdown = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING})
    markdown.inline = _Inline()
    markdown.configure("commonmark", {"maxNesting": _MAX_NESTING})
    markdown.enable(_RULES)
    markdown.disable(["fragments_join", "text_join"])
    if not html:
        markdown.disable(["code", "html_block", "html_inline"])
    if footnotes:
        from mdit_py_plugins.footnote import footnote_plugin

        footnote_plugin(markdown)
        markdown.disable(["footnote_inline", "footnote_tail"])
    if definitions:
        from mdit_py_plugins.deflist import deflist_plugin

        deflist_plugin(markdown)
    return markdown


class Leaf:
    """One leaf being put together: its prose, and the images that stand in it."""

    def __init__(self, text: str, content: str, offsets: OffsetMap) -> None:
        self._text = text
        self._content = content
        self._offsets = offsets
        self._assembly = Assembly(text)
        self._images: list[Block] = []
        self._marks: list[Mark] = []
        self._open: dict[str, list[tuple[int, Element]]] = {}  # By tag, the innermost last.
        self._cursor = 0  # In the content: everything before it is dealt with.
        self._source_end = -1  # Where the source of the text so far ends.
        self._break = False
        self._hard = False  # Whether a reader sees the break, as the author wished.
        self._unseen = ""  # The element whose content is not shown and that is open now.

    def blocks(self, tokens: list[Token], kind: Kind, level: int = 0) -> Iterator[Block]:
        """The leaf's own block, if it has text, and then its images."""
        for token in tokens:
            self._add(token)
        block = self._assembly.block(kind, level=level, marks=tuple(self._marks))
        if block is not None:
            yield block
        yield from self._images

    def _add(self, token: Token) -> None:
        name = token.type
        if name == "text":
            self._add_text(token)
        elif name in {"softbreak", "hardbreak"}:
            self._break = True
            self._hard |= name == "hardbreak"
        elif name == "text_special":
            self._add_special(token)
        elif name == "code_inline":
            self._add_code(token)
        elif name == "html_inline":
            self._add_html(token)
        elif name == "image":
            self._add_image(token)
        elif name in {"link_open", "strong_open"}:
            href = token.attrs.get("href")
            self._open_mark(Element(token.tag, {} if href is None else {"href": str(href)}))
        elif name in {"link_close", "strong_close"}:
            self._close_mark(token.tag)

    def _add_text(self, token: Token) -> None:
        content = token.content
        if not content:
            return
        start = max(token.meta.get("at", 0), self._cursor)
        if not self._content.startswith(content, start):
            self._add_autolink(start)
            return
        self._cursor = start + len(content)
        self._shown(content, start)

    def _shown(self, content: str, start: int) -> None:
        """Add a stretch of the content without what is covered in it."""
        if FILLER not in content and NOTE_MARK not in content:
            self._verbatim(start, start + len(content))
            return
        at = start
        for hidden in _HIDDEN.finditer(content):
            self._verbatim(at, start + hidden.start())
            at = start + hidden.end()
        self._verbatim(at, start + len(content))

    def _add_autolink(self, start: int) -> None:
        """The one text that does not stand where its token does: behind `<`, and as written there.

        Its token has the address normalised, which may be found nowhere.
        """
        start += self._content.startswith("<", start)
        end = self._content.find(">", start)
        if end >= 0:
            self._cursor = end
            self._shown(self._content[start:end], start)

    def _add_special(self, token: Token) -> None:
        start = max(token.meta["at"], self._cursor)
        self._cursor = start + len(token.markup)
        if _HIDDEN.search(token.markup):  # A backslash before what is covered escapes nothing.
            self._verbatim(start, start + 1)
        elif token.content == token.markup:  # It escapes nothing that stands in the source.
            self._verbatim(start, self._cursor)
        else:
            self._replacement(token.content, start, self._cursor)

    def _add_code(self, token: Token) -> None:
        start = max(token.meta["at"], self._cursor) + len(token.markup)
        length = len(token.content)
        close = self._content.find(token.markup, start + length)
        stripped = close - start == length + 2 if close >= 0 else False
        begin = self._assembly.length
        self._shown(token.content, start + stripped)
        self._marks.append(Mark(begin, self._assembly.length, Element("code")))
        self._cursor = start + length + 2 * stripped + len(token.markup)

    def _add_html(self, token: Token) -> None:
        start = max(token.meta["at"], self._cursor)
        self._cursor = start + len(token.content)
        tag = _TAG.fullmatch(token.content)
        if tag is None:
            return
        name = tag.group(2).lower()
        if self._unseen:
            if self._ends_unseen(name, closing=bool(tag.group(1))):
                self._unseen = ""
        elif not tag.group(1) and self._starts_unseen(name, tag):
            self._unseen = name
        elif name == "br":
            self._break = self._hard = True
        elif name == "img":
            self._add_html_image(tag, start)
        elif tag.group(1):
            self._close_mark(name)
        elif not token.content.endswith("/>"):
            self._open_mark(Element(name, _attributes(tag.group(3))))

    def _starts_unseen(self, name: str, tag: re.Match[str]) -> bool:
        """Whether a tag opens what no reader sees; an end tag must follow, prose names tags."""
        if name in _READINGS:
            return True
        return is_unseen(name, tag.group(3)) and self._last_ends.get(name, -1) >= self._cursor

    @cached_property
    def _last_ends(self) -> dict[str, int]:
        """Where each element is closed for the last time: asked of each tag, searched for once."""
        return {end.group(1).lower(): end.start() for end in _END_TAG.finditer(self._content)}

    def _ends_unseen(self, name: str, *, closing: bool) -> bool:
        if self._unseen in _READINGS:
            return name == "ruby" or (name in _READINGS) is closing or name == "rb"
        return closing and name == self._unseen

    def _add_html_image(self, tag: re.Match[str], start: int) -> None:
        alternative = re.search(r"""\balt\s*=\s*(["'])(.*?)\1""", tag.group(0), re.DOTALL)
        assembly = Assembly(self._text)
        if alternative:
            for begin, end in self._offsets.ranges(
                start + alternative.start(2), start + alternative.end(2)
            ):
                assembly.verbatim(begin, end)
        self._images.append(self._image(assembly, start, self._cursor))

    def _add_image(self, token: Token) -> None:
        start = max(token.meta["at"], self._cursor)
        begin = start + 2  # Behind "![".
        self._cursor = begin + len(token.content)
        inner = Leaf(self._text, self._content, self._offsets)
        inner._cursor = begin
        for child in token.children or []:
            child.meta["at"] = child.meta.get("at", 0) + begin
            inner._add(child)
        self._images.append(self._image(inner._assembly, start, self._cursor))

    def _image(self, assembly: Assembly, start: int, end: int) -> Block:
        block = assembly.block(Kind.IMAGE)
        if block is not None:
            return block
        span = Span(self._offsets.source(start), self._offsets.source(end - 1) + 1)
        return Block(Kind.IMAGE, "", (), span)

    def _open_mark(self, element: Element) -> None:
        self._open.setdefault(element.tag, []).append((self._assembly.length, element))

    def _close_mark(self, tag: str) -> None:
        if self._open.get(tag):
            begin, element = self._open[tag].pop()
            self._marks.append(Mark(begin, self._assembly.length, element))

    def _verbatim(self, start: int, end: int) -> None:
        if self._unseen:
            return
        for begin, stop in self._offsets.ranges(start, end):
            self._close_gap(begin)
            self._assembly.verbatim(begin, stop)
            self._source_end = stop

    def _replacement(self, text: str, start: int, end: int) -> None:
        if self._unseen:
            return
        begin, stop = self._offsets.source(start), self._offsets.source(end - 1) + 1
        self._close_gap(begin)
        self._assembly.replacement(text, begin, stop)
        self._source_end = stop

    def _close_gap(self, begin: int) -> None:
        """A line break, as the white space that stands there or in place of what does."""
        if self._break and self._assembly.length and begin > self._source_end:
            if not self._hard and self._text[self._source_end : begin].isspace():
                self._assembly.verbatim(self._source_end, begin)
            else:
                self._assembly.replacement("\n", self._source_end, begin)
        self._break = self._hard = False


def _attributes(text: str) -> dict[str, str]:
    found = {}
    for match in _ATTRIBUTE.finditer(text):
        name, *values = match.groups()
        found[name.lower()] = next((value for value in values if value is not None), "")
    return found
