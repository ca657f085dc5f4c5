"""Runs of a page to Blocks: their text as written, its pieces, its kind, marks and path."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from readcheck.article.content import names as named
from readcheck.article.html import tags
from readcheck.article.html.entities import resolve_range
from readcheck.article.html.tokens import value_spans
from readcheck.article.html.tree import Text
from readcheck.article.model import Block, Element, Kind, Mark, Piece, Region
from readcheck.patterns import lazy
from readcheck.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from readcheck.article.html.nodes import Node, Outline, Run
    from readcheck.article.html.tree import PositionedTag
    from readcheck.article.model import Doubt

_CODE = frozenset({"pre", "listing", "xmp", "plaintext"})
_CELLS = frozenset({"td", "th"})
_KINDS = {
    **dict.fromkeys(_CODE, Kind.CODE),
    **dict.fromkeys(("figure", "figcaption", "caption", "legend"), Kind.CAPTION),
    **dict.fromkeys(("dd", "dt"), Kind.DEFINITION),
    "li": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTE,
}
# A paragraph in a list item is part of the item; in one of these it is a paragraph of its own.
_KIND_ENDS = tags.names("body main article section table form dialog details")
_NOTE = lazy(
    r"\b(?:footnotes?|endnotes?|admonition|callout|doc-(?:foot|end)notes?)\b", re.IGNORECASE
)
_LONGEST_CAPTION = 600


def _sure(_run: Run, _region: Region) -> Doubt | None:
    return None


def blocks(
    source_text: str,
    outline: Outline,
    region_of: Callable[[Node, Run | None], Region],
    doubt_of: Callable[[Run, Region], Doubt | None] = _sure,
) -> list[Block]:
    """All blocks of a page in reading order.

    Args:
        source_text: the page's source.
        outline: the page's survey.
        region_of: where what an element holds belongs.
        doubt_of: why another reading of the page would decide otherwise.
    """
    built: list[Block] = []
    objects = iter(outline.objects)
    upcoming = next(objects, None)
    paths: dict[int, tuple[Element, ...]] = {}
    for run in outline.runs:
        while upcoming is not None and upcoming[0] <= run.order:
            built.append(_object_block(source_text, upcoming[1], region_of, paths))
            upcoming = next(objects, None)
        region = region_of(run.node, run)
        block = _run_block(source_text, run, region, paths)
        if block is not None:
            doubt = doubt_of(run, region)
            built.append(block if doubt is None else block._replace(doubt=doubt))
    while upcoming is not None:
        built.append(_object_block(source_text, upcoming[1], region_of, paths))
        upcoming = next(objects, None)
    return built


def path_of(node: Node, paths: dict[int, tuple[Element, ...]]) -> tuple[Element, ...]:
    """The elements around a node, the outermost first, its own last."""
    missing: list[Node] = []
    current: Node | None = node
    while current is not None and current.parent is not None and current.index not in paths:
        missing.append(current)
        current = current.parent
    path = paths[current.index] if current is not None and current.parent is not None else ()
    for inner in reversed(missing):
        path = paths[inner.index] = (*path, inner.element)
    return path


def overlays(outline: Outline) -> Iterator[tuple[Element, ...]]:
    """The links without any content, each with the elements around it, its own last."""
    paths: dict[int, tuple[Element, ...]] = {}
    for node in outline.nodes:
        if node.name == "a" and node.attribute("href") and _is_empty(node):
            yield path_of(node, paths)


def _is_empty(node: Node) -> bool:
    return all(type(child) is Text and not child.strip() for child in node.tag.contents)


def _run_block(
    source: str, run: Run, region: Region, paths: dict[int, tuple[Element, ...]]
) -> Block | None:
    kind, level = kind_of(run.node)
    text, pieces, marks = _content(source, run)
    length, end = len(text), len(text.rstrip())
    lead = 0 if kind is Kind.CODE else length - len(text.lstrip())
    if kind is Kind.CODE:
        lead = length - len(text.lstrip("\r\n"))
    if lead >= end:
        return None
    if lead or end < length:
        text = text[lead:end]
        marks = [
            Mark(max(m.start - lead, 0), min(m.end, end) - lead, m.element)
            for m in marks
            if m.end > lead and m.start < end
        ]
    trimmed = trim(pieces, lead, end, length)
    span = Span(trimmed[0].source_start, trimmed[-1].source_end)
    return Block(kind, text, trimmed, span, region, level, path_of(run.node, paths), tuple(marks))


def trim(pieces: list[Piece], start: int, end: int, length: int) -> tuple[Piece, ...]:
    """The pieces of `text[start:end]`; `length` is that of the whole text."""
    if start == 0 and end == length:
        return tuple(pieces)
    kept: list[Piece] = []
    stops = [*(piece.start for piece in pieces[1:]), length]
    for piece, stop in zip(pieces, stops, strict=True):
        if stop <= start or piece.start >= end:
            continue
        begin, finish = max(piece.start, start), min(stop, end)
        if stop - piece.start == piece.source_end - piece.source_start:
            offset = piece.source_start - piece.start
            kept.append(Piece(begin - start, begin + offset, finish + offset))
        else:  # A character reference is kept whole.
            kept.append(piece._replace(start=begin - start))
    return tuple(kept)


def _content(source: str, run: Run) -> tuple[str, list[Piece], list[Mark]]:
    parts: list[str] = []
    pieces: list[Piece] = []
    starts: list[int] = []
    length = 0
    for text in run.texts:
        starts.append(length)
        part: str
        if not isinstance(text, Text):
            part = "\n"
            pieces.append(Piece(length, text.start, text.start_end))
        elif text.verbatim:
            part = text
            if text:
                pieces.append(Piece(length, text.start, text.end))
        else:
            part, found = resolve_range(source, text.start, text.end, length)
            pieces += found
        parts.append(part)
        length += len(part)
    starts.append(length)
    marks = [
        Mark(starts[i.first], starts[len(run.texts) if i.last < 0 else i.last], i.node.element)
        for i in run.inlines
    ]
    return "".join(parts), pieces, [m for m in marks if m.start < m.end]


def kind_of(node: Node) -> tuple[Kind, int]:
    """What text in an element is, and a heading's level."""
    element: Node | None = node
    while element is not None:
        kind = _own_kind(element, node)
        if kind is not None:
            return kind, _level(element) if kind is Kind.HEADING else 0
        element = None if element.name in _KIND_ENDS else element.parent
    return Kind.PARAGRAPH, 0


def _own_kind(element: Node, node: Node) -> Kind | None:
    """The kind that an element gives to text in it, if it gives any."""
    if element.name in tags.HEADINGS or element.attribute("role") == "heading":
        return Kind.HEADING
    if element.name in _CELLS:
        return _cell_kind(element, node)
    if element.name in _KINDS:
        return _KINDS[element.name]
    if not element.names:
        return None
    if is_caption(element):
        return Kind.CAPTION
    return Kind.NOTE if _names_a_note(element.names) else None


@lru_cache(maxsize=2_048)
def _names_a_note(names: str) -> bool:
    return _NOTE.search(names) is not None


def _level(heading: Node) -> int:
    if heading.name in tags.HEADINGS:
        return int(heading.name[1])
    stated = heading.attribute("aria-level")
    return int(stated) if stated in set("123456") else 2


def _cell_kind(cell: Node, node: Node) -> Kind:
    if any(around.name in _CODE for around in cell.ancestors()):
        return Kind.CODE
    return Kind.PARAGRAPH if cell is not node and _is_layout(cell) else Kind.TABLE_CELL


def is_caption(node: Node) -> bool:
    """Whether an element's name says that it holds the words under a picture."""
    return (
        bool(node.names)
        and node.size < _LONGEST_CAPTION
        and not named.words(node.names).isdisjoint(named.CAPTIONS)
    )


def _is_layout(cell: Node) -> bool:
    """Whether a table cell holds blocks of its own: a table that arranges a page, not data."""
    return sum(child.name in {"p", "div", "h2", "h3", "ul"} for child in cell.children) > 1


def _object_block(
    source: str,
    node: Node,
    region_of: Callable[[Node, Run | None], Region],
    paths: dict[int, tuple[Element, ...]],
) -> Block:
    kind = Kind.IMAGE if node.name == "img" else Kind.MATH
    span = Span(node.tag.start, node.tag.start_end)
    text = ""
    pieces: tuple[Piece, ...] = ()
    if kind is Kind.IMAGE:
        alt = value_spans(source, node.tag.start, node.tag.start_end).get("alt")
        if alt is not None:
            text, found = resolve_range(source, alt.start, alt.end, 0)
            pieces = tuple(found)
    else:
        text, pieces, span = _formula(source, node, span)
    return Block(kind, text, pieces, span, region_of(node, None), 0, path_of(node, paths))


def _formula(source: str, node: Node, span: Span) -> tuple[str, tuple[Piece, ...], Span]:
    """A formula's TeX where the page has it, else its characters."""
    annotations = [tag for tag in node.tag.tags if tag.name == "annotation"]
    annotated = [text for tag in annotations for text in _texts(tag.contents)]
    texts = annotated or _texts(node.tag.descendants)
    parts: list[str] = []
    pieces: list[Piece] = []
    length = 0
    for text in texts:
        part, found = resolve_range(source, text.start, text.end, length)
        parts.append(part)
        pieces += found
        length += len(part)
    if pieces:
        span = Span(span.start, max(span.end, pieces[-1].source_end))
    return "".join(parts), tuple(pieces), span


def _texts(nodes: Iterable[Text | PositionedTag]) -> Iterator[Text]:
    return (node for node in nodes if isinstance(node, Text) and not node.isspace())
