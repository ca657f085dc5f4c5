"""What one convention gives for the pages of a site."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from readcheck.reading.conventions import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.calibrate.evidence import Evidence
    from readcheck.reading.publishing import Convention, Published


def given(page: Evidence, name: str) -> tuple[Published, ...]:
    """The minutes that a convention's versions give for a page's likeliest count, shortest first.

    Raises:
        KeyError: there is no such convention.
    """
    return tuple(sorted({_given(page, row) for row in _rows(page, name)}))


def likeliest_rows(pages: Sequence[Evidence], name: str) -> tuple[Convention, ...]:
    """The versions of a convention that give just what most pages say: one, unless they tie.

    Raises:
        KeyError: there is no such convention.
    """
    used = tuple(row for row in resolve(name) if any(row in _rows(page, name) for page in pages))
    hits = [sum(page.says(_given(page, row)) for page in pages) for row in used]
    return tuple(row for row, n in zip(used, hits, strict=True) if n == max(hits))


def by_words(pages: Sequence[Evidence], row: Convention) -> Callable[[float], Published]:
    """What a convention gives for a page of so many words that is otherwise as the site's are.

    Not every convention counts words, or words alone: its units to a word, and the images, are
    the median of the pages.
    """
    units = median(page.units(row) / max(page.words, 1) for page in pages)
    images = round(median(page.images for page in pages))
    language = pages[0].language
    return lambda words: row.publish(words * units, images, language)


def _rows(page: Evidence, name: str) -> tuple[Convention, ...]:
    return tuple(row for row in resolve(name) if page.cjk or not row.cjk_only)


def _given(page: Evidence, row: Convention) -> Published:
    return page.published_by(row, page.units(row))
