"""The heading that is the article's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.claims.own.element_names import MARGINS

if TYPE_CHECKING:
    from readcheck.article.model import Article, Block

_TITLE_KEYS = {
    Origin.META: frozenset({"title", "og:title", "twitter:title"}),
    Origin.JSON_LD: frozenset({"headline"}),
    Origin.FRONT_MATTER: frozenset({"title"}),
}
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
    return best[1] if best is not None else _first_heading(article.blocks)


def bare_title(text: str) -> str:
    """A title made comparable: lower case, single spaces, no quotes around it."""
    return " ".join(text.lower().split()).strip("\"'“”‘’«»")


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


def _first_heading(blocks: tuple[Block, ...]) -> int | None:
    top = [i for i, b in enumerate(blocks) if b.kind is Kind.HEADING and b.level == 1]
    near = [i for i in top if blocks[i].region is not Region.FOREIGN]
    return next(iter(near or top), None)


def _in_margin(block: Block) -> bool:
    return any(element.tag in MARGINS for element in block.path)
