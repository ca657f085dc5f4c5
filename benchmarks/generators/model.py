"""What a site is built from and what comes out: the records that the benchmark shares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from tools import Tools

LINK = re.compile(r"\[([^\]^]+)\]\([^)]*\)")
NOTE_MARK = re.compile(r"\[\^\d+\]")
FORMULA = re.compile(r"\$([^$]+)\$")
MARKUP = re.compile(r"[*`]")
IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
NAME = re.compile(r"\w+")
TOKEN = re.compile(r"[^\W_]")


class Heading(NamedTuple):
    """A heading inside the article; the title is none of them."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """A paragraph, with *emphasis*, **strong**, [links](to), $formulas$ and note marks [^1]."""

    text: str


class Items(NamedTuple):
    """A list."""

    ordered: bool
    items: tuple[str, ...]


class Code(NamedTuple):
    """A block of code, with line numbers where the generator can show them."""

    language: str
    text: str


class Table(NamedTuple):
    """A table."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Note(NamedTuple):
    """An admonition."""

    kind: str
    title: str
    text: str


class Tabs(NamedTuple):
    """Alternatives of which a reader sees one at a time; all of them are in the page."""

    labels: tuple[str, ...]
    texts: tuple[str, ...]


class Formula(NamedTuple):
    """A displayed formula."""

    tex: str


class Image(NamedTuple):
    """An image with a caption."""

    alt: str
    caption: str


class Quote(NamedTuple):
    """A block quotation."""

    text: str


Node = Heading | Paragraph | Items | Code | Table | Note | Tabs | Formula | Image | Quote


class Words(NamedTuple):
    """How many words each part of an article has, by construction.

    Attributes:
        prose: Paragraphs, items, quotations, notes, tabs and footnotes.
        headings: Words of headings.
        tables: Words of cells.
        code: Words of code blocks.
        code_names: Runs of letters and digits in them: `rows[1:]` may count as one word or as two.
        doubtful: The standfirst, captions, formulas, titles of notes and labels of tabs: counting
            them among the prose is as right as leaving them out.
    """

    prose: int
    headings: int
    tables: int
    code: int
    code_names: int
    doubtful: int


class Article(NamedTuple):
    """An article in the benchmark's own form.

    Attributes:
        name: Unique, and the stem of its file: language and shape.
        furniture: Phrases for what stands around it: related cards, comments, the author's box.
    """

    name: str
    language: str
    title: str
    description: str
    author: str
    date: str
    nodes: tuple[Node, ...]
    footnotes: tuple[str, ...]
    furniture: Mapping[str, object]

    @property
    def words(self) -> Words:
        """The truth that pages are held against."""
        prose = sum(count(text) for node in self.nodes for text in _prose(node))
        notes = sum(count(text) for text in self.footnotes)
        return Words(
            prose + notes,
            sum(count(node.text) for node in self.nodes if isinstance(node, Heading)),
            sum(
                count(cell)
                for node in self.nodes
                if isinstance(node, Table)
                for row in (node.head, *node.rows)
                for cell in row
            ),
            sum(count(node.text) for node in self.nodes if isinstance(node, Code)),
            sum(len(NAME.findall(node.text)) for node in self.nodes if isinstance(node, Code)),
            count(self.description)
            + sum(count(text) for node in self.nodes for text in _doubtful(node)),
        )


class Page(NamedTuple):
    """One built page.

    Attributes:
        article: The article's name.
        html: The page.
        source: What the generator was given, where it is Markdown.
        minutes: What the page publishes, by the generator's own word; none where it shows none. A
            few publish tenths.
        published_words: The published number of words or characters.
    """

    article: str
    html: Path
    source: Path | None
    minutes: float | None = None
    published_words: int | None = None


class Pair(NamedTuple):
    """A generator with a theme.

    Attributes:
        name: Generator and theme.
        half: "tuned" when developers may look at its pages, "held" when only at its figures.
        build: Writes the articles in the generator's syntax into a folder and builds them there.
        conventions: Names for its rule that are right; none for pages without a time.
        shown: Patterns of the places where a page shows its own minutes; the first group is the
            number.
        languages: Those that it builds; none for all.
        quick: Whether it is worth building in every run of CI.
    """

    name: str
    half: str
    build: Callable[[Sequence[Article], Path, Tools], list[Page]]
    conventions: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    languages: frozenset[str] | None = None
    quick: bool = True


def plain(text: str) -> str:
    """A text without its markup and formulas."""
    return MARKUP.sub("", NOTE_MARK.sub("", LINK.sub(r"\1", FORMULA.sub(" ", text))))


def count(text: str) -> int:
    """Words: runs between white space that hold a letter or digit; each ideograph or kana is one.

    Punctuation is no word, neither between ideographs.
    """
    bare = plain(text)
    characters = len(IDEOGRAPH.findall(bare))
    return characters + sum(bool(TOKEN.search(run)) for run in IDEOGRAPH.sub(" ", bare).split())


def _prose(node: Node) -> tuple[str, ...]:
    match node:
        case Paragraph(text) | Quote(text) | Note(text=text):
            return (text,)
        case Items(items=texts) | Tabs(texts=texts):
            return texts
        case _:
            return ()


def _doubtful(node: Node) -> tuple[str, ...]:
    match node:
        case Paragraph(text):
            return tuple(FORMULA.findall(text))
        case Formula(tex):
            return (tex,)
        case Image(caption=caption):
            return (caption,)
        case Note(title=title):
            return (title,)
        case Tabs(labels=labels):
            return labels
        case _:
            return ()
