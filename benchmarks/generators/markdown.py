"""Articles written as Markdown; a site overrides what its generator writes in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model import (
    Article,
    Code,
    Formula,
    Heading,
    Image,
    Items,
    Node,
    Note,
    Paragraph,
    Quote,
    Table,
    Tabs,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class Markdown:
    """GitHub's Markdown, with footnotes; what it has no syntax for becomes what people write."""

    images = "/images/figure.png"

    def document(self, article: Article, front: str = "") -> str:
        """A whole file: front matter, blocks, footnotes."""
        return front + "\n\n".join([*self.blocks(article.nodes), *self.notes(article)]) + "\n"

    def blocks(self, nodes: Sequence[Node]) -> list[str]:
        """The blocks, without blank lines around them."""
        return [self.block(node) for node in nodes]

    def block(self, node: Node) -> str:  # noqa: C901, PLR0911 - one case for each kind of node.
        """One block."""
        match node:
            case Heading(level, text):
                return f"{'#' * level} {text}"
            case Paragraph(text):
                return self.inline(text)
            case Items(ordered, items):
                return "\n".join(
                    f"{f'{number}.' if ordered else '-'} {self.inline(item)}"
                    for number, item in enumerate(items, 1)
                )
            case Code():
                return self.code(node)
            case Table(head, rows):
                ruled = [head, ("---",) * len(head), *rows]
                return "\n".join(f"| {' | '.join(row)} |" for row in ruled)
            case Note():
                return self.note(node)
            case Tabs():
                return self.tabs(node)
            case Formula(tex):
                return self.formula(tex)
            case Image():
                return self.image(node)
            case Quote(text):
                return f"> {self.inline(text)}"

    def inline(self, text: str) -> str:
        """A text's markup, which is Markdown's already but for formulas."""
        return text

    def code(self, code: Code) -> str:
        """A fence."""
        return f"```{code.language}\n{code.text}\n```"

    def note(self, note: Note) -> str:
        """An admonition: a quotation with a bold title."""
        return f"> **{note.title}**\n>\n> {note.text}"

    def tabs(self, tabs: Tabs) -> str:
        """Alternatives: collapsed parts, as Markdown has no tabs."""
        return "\n\n".join(
            f"<details>\n<summary>{label}</summary>\n\n{text}\n\n</details>"
            for label, text in zip(tabs.labels, tabs.texts, strict=True)
        )

    def formula(self, tex: str) -> str:
        """A displayed formula."""
        return f"$$\n{tex}\n$$"

    def image(self, image: Image) -> str:
        """A figure."""
        return (
            f'<figure>\n<img src="{self.images}" alt="{image.alt}">\n'
            f"<figcaption>{image.caption}</figcaption>\n</figure>"
        )

    def notes(self, article: Article) -> list[str]:
        """The footnotes' definitions."""
        return [f"[^{number}]: {text}" for number, text in enumerate(article.footnotes, 1)]


def yaml_front(**fields: object) -> str:
    """Front matter in YAML; texts are quoted, lists are flow sequences."""
    lines = [f"{key}: {_yaml(value)}" for key, value in fields.items() if value is not None]
    return "\n".join(["---", *lines, "---", "", ""])


def toml_front(**fields: object) -> str:
    """Front matter in TOML."""
    lines = [f"{key} = {_yaml(value)}" for key, value in fields.items() if value is not None]
    return "\n".join(["+++", *lines, "+++", "", ""])


class Bare(str):
    """A value of front matter that is written without quotes."""

    __slots__ = ()


def _yaml(value: object) -> str:
    match value:
        case Bare():
            return str(value)
        case bool():
            return str(value).lower()
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list() | tuple():
            return f"[{', '.join(_yaml(each) for each in value)}]"
        case _:
            return str(value)
