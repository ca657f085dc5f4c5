"""Titles, names and dates of one page that cannot be true together.

Where pages may differ with good reason, nothing is said: editors word a title in several ways, a
page shows one of its authors, a server stamps every save as a change.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Origin
from readcheck.claims.compare_names import people, same_people
from readcheck.claims.compare_titles import other_number, same_title, site_names, strangers
from readcheck.claims.dates import days_apart, read_date
from readcheck.claims.model import ClaimKind
from readcheck.claims.plain_text import contains, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim


class Contradiction(NamedTuple):
    """A claim, one of the same kind that it contradicts, and in what."""

    claim: Claim
    other: Claim
    reason: str


_FIRST = (
    Origin.VISIBLE,
    Origin.ATTRIBUTE,
    Origin.JSON_LD,
    Origin.META,
    Origin.MICRODATA,
    Origin.FRONT_MATTER,
)  # What readers see is right where nothing else tells.
_ZONES = 1  # Days that a date may differ by because it was written in another time zone.


def place(claim: Claim, article: Article) -> str:
    """Where a claim stands, in words: "line 12 (json-ld headline)"."""
    line = article.source.position(claim.span.start).line
    return f"line {line} ({claim.origin} {claim.key}".rstrip() + ")"


def same(one: Claim, other: Claim, sites: tuple[str, ...]) -> bool:
    """Whether two claims of one kind say the same."""
    ours, theirs = one.value or "", other.value or ""
    if one.kind is ClaimKind.TITLE:
        return same_title(ours, theirs, sites)
    if one.kind in {ClaimKind.AUTHOR, ClaimKind.REVIEWER}:
        named = bool(people(ours) and people(theirs))
        return words(ours) == words(theirs) or (named and same_people([ours], [theirs]))
    if one.kind in {ClaimKind.PUBLISHED, ClaimKind.MODIFIED}:
        return _same_day(ours, theirs)
    return same_description(ours, theirs)


def same_description(one: str, other: str) -> bool:
    """Whether two descriptions are one, or one is the other cut short."""
    ones, others = words(one), words(other)
    if contains(ones, others) or contains(others, ones):
        return True
    short, long = sorted(("".join(ones), "".join(others)), key=len)
    return len(short) > _CUT and long.startswith(short)


_CUT = 30  # Letters that a description cut in the middle of a word must share.


def _same_day(one: str, other: str) -> bool:
    first, second = read_date(one), read_date(other)
    gap = days_apart(first, second) if first and second else None
    return one == other if gap is None else gap <= _ZONES


def contradictions(claims: Sequence[Claim], article: Article) -> list[Contradiction]:
    """Those among own claims of one kind that contradict the likeliest one of it."""
    valued = [claim for claim in claims if claim.value]
    if len(valued) < 2:  # noqa: PLR2004 A contradiction takes two.
        return []
    find = _FINDERS.get(valued[0].kind)
    return find(valued, article) if find is not None else []


def _titles(claims: list[Claim], article: Article) -> list[Contradiction]:
    sites = site_names(article)
    odd = set(strangers([claim.value or "" for claim in claims], article))
    known = [claim for claim in claims if claim.value not in odd]
    right = min(known, key=rank)
    found = []
    for claim in claims:
        if claim.value in odd:
            found.append(Contradiction(claim, right, "has nothing to do with this page"))
            continue
        numbers = other_number(claim.value or "", right.value or "", sites)
        if numbers is not None:
            found.append(Contradiction(claim, right, f"says {numbers[0]}, not {numbers[1]}"))
    return found


def _people(claims: list[Claim], article: Article) -> list[Contradiction]:
    sites = site_names(article)
    lists: dict[tuple[Origin, str], list[Claim]] = {}
    for claim in claims:
        if people(claim.value or "") and " ".join(words(claim.value or "")) not in sites:
            lists.setdefault((claim.origin, claim.key), []).append(claim)
    if len(lists) < 2:  # noqa: PLR2004 A contradiction takes two.
        return []
    groups = sorted(lists.values(), key=lambda group: rank(group[0]))
    names = [[claim.value or "" for claim in group] for group in groups]
    votes = [sum(same_people(ours, theirs) for theirs in names) for ours in names]
    right = votes.index(max(votes))
    return [
        Contradiction(claim, groups[right][0], "names someone else")
        for group, said in zip(groups, names, strict=True)
        if not same_people(said, names[right])
        for claim in group
    ]


def _published(claims: list[Claim], article: Article) -> list[Contradiction]:
    del article
    days = {claim: day for claim in claims if (day := read_date(claim.value or "")) and day.days}
    if not days:
        return []

    def far(one: Claim, other: Claim) -> bool:
        return (days_apart(days[one], days[other]) or 0) > _ZONES

    origins = Counter({one: len({o.origin for o in days if not far(one, o)}) for one in days})
    right = min(days, key=lambda claim: (-origins[claim], rank(claim)))
    return [
        Contradiction(claim, right, "names another day")
        for claim in days
        if claim.origin is not right.origin and far(claim, right)
    ]


def _modified(claims: list[Claim], article: Article) -> list[Contradiction]:
    """Machine-readable times of change only: readers are shown the last change that matters."""
    machine = {Origin.JSON_LD, Origin.META, Origin.MICRODATA}
    return _published([claim for claim in claims if claim.origin in machine], article)


def rank(claim: Claim) -> int:
    """How little a claim is to be trusted against others because of where it stands."""
    return _FIRST.index(claim.origin)


_FINDERS: dict[ClaimKind, Callable[[list[Claim], Article], list[Contradiction]]] = {
    ClaimKind.TITLE: _titles,
    ClaimKind.AUTHOR: _people,
    ClaimKind.REVIEWER: _people,
    ClaimKind.PUBLISHED: _published,
    ClaimKind.MODIFIED: _modified,
}
