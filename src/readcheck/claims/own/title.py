"""The heading that is the article's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.own.element_names import MARGINS
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.model import Article, Block, Element

_TITLE_KEYS = {
    Origin.META: frozenset({"title", "og:title", "twitter:title"}),
    Origin.JSON_LD: frozenset({"headline"}),
    Origin.FRONT_MATTER: frozenset({"title"}),
}
_SITE = lazy(r"(?i)(?<![a-z])(?:site[-_]?title|(?:site|blog)[-_]?(?:name|logo|brand))(?![a-z])")
_ROOT = lazy(r"(?:https?://[^/?#]+)?/(?:index\.html?)?|https?://[^/?#]+|\.?/|(?:\.\./)+")
_LEAST_SHARE = 0.4  # Of a page title that its heading makes up beside the site's name.
_LONGEST = 500


def title_block(article: Article) -> int | None:
    """The index of the heading that says what the page's title says, else of the first <h1>."""
    wanted = _titles(article)
    site = {bare_title(str(d.value)) for d in article.data if d.key == "og:site_name"}
    best: tuple[float, int] | None = None
    for index, block in enumerate(article.blocks):
        if block.kind is Kind.HEADING and not _in_margin(block):
            text = bare_title(block.text[:_LONGEST])
            score = 0 if text in site else likeness(text, wanted) - block.level / 100
            if score > 0 and (best is None or score > best[0]):
                best = (score, index)
    return best[1] if best is not None else _first_heading(article)


def states_title(article: Article) -> bool:
    """Whether the article's front matter has its title, so that its text needs none."""
    return any(
        d.origin is Origin.FRONT_MATTER and d.key == "title" and d.value for d in article.data
    )


def is_unlike_titles(article: Article, heading: Block) -> bool:
    """Whether an article states titles, and a heading is no part of any."""
    text = bare_title(heading.text[:_LONGEST])
    wanted = _titles(article)
    return bool(wanted) and not any(text in title for title in wanted)


def is_stated(article: Article, heading: Block) -> bool:
    """Whether a heading says what the page's own title says, or a part of it."""
    return likeness(bare_title(heading.text[:_LONGEST]), _titles(article)) > 0


def bare_title(text: str) -> str:
    """A title made comparable: lower case, single spaces, no quotes and no permalink around it."""
    return " ".join(text.lower().split()).strip("\"'“”‘’«»#¶§/ ")


def _titles(article: Article) -> set[str]:
    stated = {bare_title(article.title or "")}
    for datum in article.data:
        if datum.key in _TITLE_KEYS.get(datum.origin, ()):
            stated.add(bare_title(str(datum.value)[:_LONGEST]))
    return stated - {""}


def likeness(heading: str, titles: set[str]) -> float:
    """1 for a title itself, the share of a longer title that the heading makes up, or 0."""
    if not heading:
        return 0
    if heading in titles:
        return 1
    shares = [len(heading) / len(title) for title in titles if heading in title]
    return max((share for share in shares if share >= _LEAST_SHARE), default=0)


def _first_heading(article: Article) -> int | None:
    """The first <h1>; below a stated title only if it opens the text and is the only one.

    Where the front matter has the title, sections are first-level headings as often as not.
    """
    blocks = article.blocks
    top = [i for i, b in enumerate(blocks) if b.kind is Kind.HEADING and b.level == 1]
    top = [i for i in top if not _names_site(blocks[i])]
    near = [i for i in top if blocks[i].region is not Region.FOREIGN] or top
    if near and states_title(article):
        text = any(b.kind is not Kind.HEADING for b in blocks[: near[0]] if b.region is Region.BODY)
        return None if text or len(near) > 1 else near[0]
    return next(iter(near), None)


def _names_site(heading: Block) -> bool:
    """Whether a heading is the site's name: it says so, or is a link to the first page."""
    if any(_SITE.search(element.names) for element in heading.path[-2:]):
        return True
    return any(map(leads_home, (*heading.path, *(mark.element for mark in heading.marks))))


def leads_home(element: Element) -> bool:
    """Whether an element is a link to the first page of a site."""
    return element.tag == "a" and bool(_ROOT.fullmatch(element.attributes.get("href", "")))


def _in_margin(block: Block) -> bool:
    return any(element.tag in MARGINS for element in block.path)
