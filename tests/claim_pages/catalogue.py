"""The pages: every shape with right and wrong claims, articles of several lengths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claim_pages.shape import Said
from claim_pages.shapes import (
    docusaurus,
    drafts,
    ghost,
    hexo,
    hosted,
    hugo,
    javascript,
    jekyll,
    mkdocs,
    wordpress,
)
from claim_pages.texts import EASTERN, UNSPACED, Article, article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claim_pages.shape import Page, Shape

SHAPES: dict[str, Shape] = {
    shape.name: shape
    for module in (
        wordpress, ghost, hugo, jekyll, mkdocs, docusaurus, hosted, javascript, hexo, drafts,
    )
    for shape in module.SHAPES
}  # fmt: skip
LENGTHS = (120, 400, 900, 1800, 3500)
FEWER = (120, 700, 1400)
SITE = (130, 210, 330, 420, 550, 640, 760, 900, 1050, 1230, 1450, 1800)
_CHARACTERS = 2  # Chinese and Japanese characters to a word.


@dataclass(frozen=True)
class Case:
    """A page, what it should claim, what it claims, and its article."""

    shape: Shape
    page: Page
    truth: Said
    said: Said
    article: Article


def written(shape: Shape, size: int, seed: int = 0, *, friends: bool = True) -> Article:
    """An article for a shape's pages, in its language."""
    wide = _CHARACTERS if shape.language in UNSPACED else 1
    images = shape.images if size > LENGTHS[0] else 0
    return article(
        size * wide,
        language=shape.language,
        seed=seed,
        images=images,
        code=int(size > LENGTHS[1] and shape.language == "en"),
        friends=friends and shape.language == "en",
    )


def case(shape: Shape, size: int, seed: int = 0, *, factor: float = 1, more: int = 0) -> Case:
    """A page whose claimed minutes are the true ones by a factor, and some more."""
    text = written(shape, size, seed)
    truth = shape.truth(text)
    said = Said(_changed(truth.low, factor, more), _changed(truth.high, factor, more), truth.words)
    return Case(shape, shape.page(text, said, f"{size}-{seed}"), truth, said, text)


def _changed(minutes: int, factor: float, more: int) -> int:
    return max(round(minutes * factor) + more, 1) if factor != 1 or more else minutes


@cache
def right(name: str) -> tuple[Case, ...]:
    """A shape's pages whose claims are true by its generator's rule."""
    shape = SHAPES[name]
    return tuple(case(shape, size) for size in (LENGTHS if shape.language == "en" else FEWER[:2]))


@cache
def wrong(name: str) -> tuple[Case, ...]:
    """A shape's pages whose times were left from much longer or much shorter versions."""
    shape = SHAPES[name]
    if shape.language in EASTERN:
        # Some generator takes each character for a word: only what is beyond even that is wrong.
        return tuple(case(shape, size, factor=2.5, more=2 + size // 50) for size in FEWER[1:])
    lengths = LENGTHS[1:] if shape.language == "en" else FEWER[1:]
    longer = (case(shape, size, factor=2.5, more=2) for size in lengths[:-1])
    return (*longer, case(shape, lengths[-1], factor=0.25))


def site(shape: Shape, sizes: Sequence[int] = SITE) -> tuple[Case, ...]:
    """The pages of a site that follows its generator's rule."""
    return tuple(case(shape, size, seed=7) for size in sizes)
