"""What a generator's shape is, and what pages of most shapes have in common."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claim_pages.marks import Marked, other, take_marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from claim_pages.texts import Article


@dataclass(frozen=True)
class Said:
    """What a page is to claim: minutes (a range where both differ) and words."""

    low: int
    high: int
    words: int

    @property
    def minutes(self) -> int:
        return self.high


@dataclass(frozen=True)
class Shape:
    """A generator's page: how it is laid out, and what is claimed on it when all is well.

    `convention` is the name that the tool knows its rule by, where the rule is known. `raw` tells
    that the generator counts its Markdown, which a reader of the page can only guess at.
    """

    name: str
    layout: Callable[[Article, Said], str]
    minutes: Callable[[Article], int | tuple[int, int]]
    words: Callable[[Article], int] = lambda article: len(article.html.split())
    convention: str = ""
    language: str = "en"
    suffix: str = ".html"
    raw: bool = False
    images: int = 0
    feature: bool = False

    def truth(self, article: Article) -> Said:
        """What the generator publishes for an article."""
        shown = self.minutes(article)
        low, high = shown if isinstance(shown, tuple) else (shown, shown)
        return Said(low, high, self.words(article))

    def page(self, article: Article, said: Said, name: str = "page") -> Page:
        """The finished page, claiming what it is told to."""
        text, marked = take_marks(self.layout(article, said))
        return Page(f"{name}{self.suffix}", text, marked)


@dataclass(frozen=True)
class Page:
    """A page as it is published, and the amounts that stand on it."""

    path: str
    text: str
    marked: tuple[Marked, ...]


CARDS = (
    ("The Ferry That Never Came", "/ferry", 3),
    ("Salt, Tar and Patience", "/salt", 14),
    ("How to Mend a Net", "/nets", 8),
)


def ld(**values: object) -> str:
    """A JSON-LD script of one object."""
    text = json.dumps({"@context": "https://schema.org", **values}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def document(
    article: Article, body: str, *, head: str = "", generator: str = "", attributes: str = ""
) -> str:
    """An HTML page around a body."""
    made = f'<meta name="generator" content="{generator}">\n' if generator else ""
    direction = ' dir="rtl"' if article.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{article.language}"{direction}>\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{article.title} | Tidewater Notes</title>\n{made}"
        '<link rel="stylesheet" href="/style.css">\n'
        f'<meta property="og:title" content="{article.title}">\n{head}\n</head>\n'
        f"<body{attributes}>\n{body}\n</body>\n</html>\n"
    )


def card_line(minutes: int, form: str = "{} min read") -> str:
    """Another article's time."""
    return other(form.format(minutes))


COMMENTS = (
    '<section id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2>'
    '<ol class="comment-list"><li class="comment"><div class="comment-author">Marta</div>'
    "<p>My grandfather had the same lantern. It still works, I read by it for 20 minutes every"
    ' night.</p></li><li class="comment"><div class="comment-author">Joris</div><p>Took me 5 min'
    " to read, and a whole evening to get over it.</p></li></ol></section>"
)
