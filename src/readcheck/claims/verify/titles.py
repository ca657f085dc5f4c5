"""Whether the titles of a page say the same, and whether they contradict each other.

Editors word a title differently for readers, search results and links on purpose: of 286 pages
on the web, 76 do. So different words are no contradiction. Two things are: another year or number
("Trends for 2024" above "Trends for 2025"), and a title that has nothing to do with this page.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from readcheck.article.model import Kind, Origin, Region
from readcheck.patterns import lazy
from readcheck.wording.plain_text import contains, decoded, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from readcheck.article.model import Article, Datum

_SEPARATORS = lazy(r" [-–—|·•»«:/~]+ | ?[|»«·•] ?|: | [-–—]{2,} | ?[｜＿・：] ?|_")
_SITE_KEYS = frozenset({"og:site_name", "application-name", "apple-mobile-web-app-title"})
_SITE_TYPE = lazy(r"WebSite|Organization|\bBlog\b|Brand")
_CUT = lazy(r" ?(?:…|\.\.\.) ?\Z")
_YEAR = lazy(r"(?:19|20)\d\d")
_COUNT = lazy(r"(?<![\w.,:/$€£#-])\d{1,3}(?![\w.,:/%-]*\d|[%-])")
_SHORTEST_CUT = 10  # Characters that a title cut short must have kept to be recognised.
_STEM = 5  # "Workspace" and "workspaces" start with the same five letters.
_SHORTEST_WORD = 4
_UNSPACED = lazy(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_TEXT = 60_000  # Characters of an article that are looked through for a title's words.
_FEWEST_STEMS = 40  # A shorter article cannot tell what it is not about.


def site_names(article: Article) -> tuple[str, ...]:
    """What the page calls the site it is on, as it says for machines."""
    return tuple(dict.fromkeys(name for name in _site_names(article) if name))


def _site_names(article: Article) -> Iterator[str]:
    for datum in article.data:
        if not isinstance(datum.value, str):
            continue
        if datum.key in _SITE_KEYS or (datum.origin is Origin.JSON_LD and _names_site(datum)):
            yield " ".join(words(datum.value))


def _names_site(datum: Datum) -> bool:
    if datum.key not in {"name", "alternateName", "legalName"}:
        return False
    return datum.path[-1:] == ("publisher",) or bool(_SITE_TYPE.search(datum.owner))


def parts(title: str) -> list[str]:
    """A title cut at its separators: "How tides work | Tidewater" has two parts."""
    return [part for part in _SEPARATORS.split(_spaced(title)) if part]


def _spaced(title: str) -> str:
    """A title's text with single spaces: a separator is looked for at each of them."""
    return " ".join(decoded(title).split())


def same_title(one: str, other: str, sites: Iterable[str] = ()) -> bool:
    """Whether two titles are one: site names, separators and a cut end do not count.

    A title that holds the other whole is the same, with more said.
    """
    names = tuple(sites)
    ones, others = list(_forms(one, names)), list(_forms(other, names))
    return any(contains(a, b) or contains(b, a) for a in ones for b in others) or _cut(one, other)


def _forms(title: str, sites: tuple[str, ...]) -> Iterator[list[str]]:
    """A title's words, and those without the name of its site."""
    whole = words(title)
    yield whole
    joined = " ".join(whole)
    for site in sites:
        for form in (joined.removesuffix(f" {site}"), joined.removeprefix(f"{site} ")):
            if form != joined:
                yield form.split()
    parts = _SEPARATORS.split(_spaced(title))
    if len(parts) > 1:
        yield from _without_an_end(parts, len(whole))


def _without_an_end(parts: list[str], length: int) -> Iterator[list[str]]:
    """The words without the last or the first part, if that is the shorter half."""
    for kept in (parts[:-1], parts[1:]):
        form = words(" ".join(kept))
        if 2 * len(form) > length and len(form) > 1:
            yield form


def _cut(one: str, other: str) -> bool:
    """Whether one text is the other's beginning, cut off with an ellipsis."""
    for cut, whole in ((one, other), (other, one)):
        spaced = " ".join(cut.split())
        match = _CUT.search(spaced)
        if match is not None and match.start() >= _SHORTEST_CUT:
            start = "".join(words(spaced[: match.start()]))
            if "".join(words(whole)).startswith(start):
                return True
    return False


def other_number(one: str, other: str, sites: Iterable[str] = ()) -> tuple[str, str] | None:
    """The years, or else the numbers of things, in which two titles contradict each other.

    Years do if each title has one; other numbers if the titles speak of the same as well.
    """
    plain, against = (_bare(title, tuple(sites)) for title in (one, other))
    years, other_years = (set(_years(title)) for title in (plain, against))
    if len(years) == len(other_years) == 1 and years != other_years:
        return years.pop(), other_years.pop()
    counts, other_counts = (set(_counts(title)) for title in (plain, against))
    if len(counts) == len(other_counts) == 1 and counts != other_counts:
        shared = set(stems(plain)) & set(stems(against))
        if len(shared) > 1 and not contains(words(plain), words(against)):
            return counts.pop(), other_counts.pop()
    return None


def _bare(title: str, sites: tuple[str, ...]) -> str:
    joined = " ".join(words(title))
    return "" if joined in sites else decoded(title)


def _years(title: str) -> list[str]:
    return [
        number
        for number in re.findall(r"(?<![\w/–-])\d{4}(?![\w/–-])", title)
        if _YEAR.match(number)
    ]


def _counts(title: str) -> list[str]:
    return [number.lstrip("0") or "0" for number in _COUNT.findall(title)]


@cache
def _english() -> frozenset[str]:
    from readcheck.languages.base import language

    return frozenset(language("en").function_words.split())


def stems(text: str) -> Iterator[str]:
    """The beginnings of the words that say what a text is about; pairs of Chinese characters."""
    english = _english()
    for word in words(text):
        # The pattern takes as long to compile as many titles to read.
        runs = [] if word.isascii() else _UNSPACED.findall(word)
        for run in runs:
            yield from (run[i : i + 2] for i in range(len(run) - 1))
        led = bool(runs) and word.startswith(runs[0])
        if len(word) >= _SHORTEST_WORD and word not in english and not led:
            yield word[:_STEM]


def strangers(titles: Iterable[str], article: Article) -> list[str]:
    """The titles that have nothing to do with the page: no other title and no text knows them."""
    distinct = list(dict.fromkeys(titles))
    about = {title: set(stems(title)) for title in distinct}
    suspects = [
        title
        for title in distinct
        if len(about[title]) > 1
        and all(about[title].isdisjoint(about[other]) for other in distinct if other != title)
    ]
    if not suspects or len(distinct) == 1:
        return []
    text = _stems_of_text(article, titles)
    if len(text) < _FEWEST_STEMS:
        return []
    share = {
        title: len(about[title] & text) / len(about[title]) for title in distinct if about[title]
    }
    known = max(share.values())
    return [title for title in suspects if share[title] <= 0.25 and known >= 0.5]  # noqa: PLR2004 A quarter, a half.


def _stems_of_text(article: Article, titles: Iterable[str]) -> set[str]:
    """What the article's text is about; the headings that repeat a title do not count."""
    said = {" ".join(words(title)) for title in titles}
    found: set[str] = set()
    length = 0
    for block in article.blocks:
        own = block.region is not Region.FOREIGN and block.kind not in {Kind.CODE, Kind.MATH}
        if not own or (block.kind is Kind.HEADING and " ".join(words(block.text)) in said):
            continue
        length += len(block.text)
        if length > _TEXT:
            break
        found |= set(stems(block.text))
    return found
