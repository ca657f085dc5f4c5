"""Titles, names and dates of one page that cannot be true together.

Where pages may differ with good reason, nothing is said: editors word a title in several ways, a
page shows one of its authors, a server stamps every save as a change. What compares is imported
where it is needed, since most pages say the same in every place.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import Origin
from readcheck.claims.model import ClaimKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from readcheck.article.model import Article
    from readcheck.claims.model import Claim
    from readcheck.claims.verify.brands import Brands

_ZONES = 1  # Days that a date may differ by because it was written in another time zone.
MOST = 40  # Claims of a kind that are compared; a page with more is a list of pages.
_CUT = 20  # Letters that a description cut in the middle of a word must share.
_NAMES = frozenset({ClaimKind.AUTHOR, ClaimKind.REVIEWER})
_DATES = frozenset({ClaimKind.PUBLISHED, ClaimKind.MODIFIED})
# No standard says of what these are the date: sites write the day of publication or of change.
_OF_EITHER = frozenset({"date", "dc.date"})


class Contradiction(NamedTuple):
    """A claim, one of the same kind that it contradicts, and in what."""

    claim: Claim
    other: Claim
    reason: str


def folded(claim: Claim) -> str:
    """A claim's text without regard to case and spaces."""
    return " ".join((claim.value or "").casefold().split())


class Page:
    """An article whose claims are held against each other."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def sites(self) -> tuple[str, ...]:
        """What the page calls the site it is on."""
        from readcheck.claims.verify.titles import site_names

        return site_names(self.article)

    @cached_property
    def brands(self) -> Brands:
        """What the page shows to be the name of its site."""
        from readcheck.claims.verify.brands import Brands

        return Brands(self.article)

    def place(self, claim: Claim) -> str:
        """Where a claim stands, in words: "line 12 (json-ld headline)"."""
        line = self.article.source.position(claim.span.start).line
        return f"line {line} ({claim.origin.spoken} {claim.key}".rstrip() + ")"

    def same(self, one: Claim, other: Claim) -> bool:
        """Whether two claims of one kind say the same."""
        if folded(one) == folded(other):
            return True
        ours, theirs = one.value or "", other.value or ""
        if one.kind is ClaimKind.TITLE:
            from readcheck.claims.verify.titles import same_title

            return same_title(ours, theirs, self.sites)
        if one.kind in _NAMES:
            return _same_people(ours, theirs)
        return (_same_day if one.kind in _DATES else _same_description)(ours, theirs)

    def contradictions(self, claims: Sequence[Claim]) -> list[Contradiction]:
        """Those among own claims of one kind that contradict the likeliest one of it."""
        valued = [claim for claim in claims if claim.value]
        if len(valued) > MOST or len({folded(claim) for claim in valued}) < 2:  # noqa: PLR2004 A contradiction takes two.
            return []
        find = _FINDERS.get(valued[0].kind)
        return find(valued, self) if find is not None else []


def _same_people(one: str, other: str) -> bool:
    from readcheck.wording.people import people, same_people
    from readcheck.wording.plain_text import words

    named = bool(people(one) and people(other))
    return words(one) == words(other) or (named and same_people([one], [other]))


def _same_description(one: str, other: str) -> bool:
    """Whether two descriptions are one, or one is the other cut short."""
    from readcheck.wording.plain_text import contains, words

    ones, others = words(one), words(other)
    if contains(ones, others) or contains(others, ones):
        return True
    short, long = sorted(("".join(ones), "".join(others)), key=len)
    return len(short) > _CUT and long.startswith(short)


def _same_day(one: str, other: str) -> bool:
    from readcheck.wording.dates import days_apart, read_date

    first, second = read_date(one), read_date(other)
    gap = days_apart(first, second) if first and second else None
    return gap is not None and gap <= _ZONES


def _titles(claims: list[Claim], page: Page) -> list[Contradiction]:
    from readcheck.claims.verify.titles import other_number, strangers

    odd = set(strangers([claim.value or "" for claim in claims], page.article))
    right = min(
        (claim for claim in claims if claim.value not in odd), key=lambda claim: claim.origin.rank
    )
    found = []
    for claim in claims:
        if claim.value in odd:
            found.append(Contradiction(claim, right, "has nothing to do with this page"))
            continue
        numbers = other_number(claim.value or "", right.value or "", page.sites)
        if numbers is not None:
            found.append(Contradiction(claim, right, f"says {numbers[0]}, not {numbers[1]}"))
    return found


def _people(claims: list[Claim], page: Page) -> list[Contradiction]:
    from readcheck.wording.people import people, same_people

    lists: dict[tuple[Origin, str], list[Claim]] = {}
    for claim in claims:
        if people(claim.value or "") and not page.brands.has(claim.value or ""):
            lists.setdefault((claim.origin, claim.key), []).append(claim)
    groups = sorted(lists.values(), key=lambda group: group[0].origin.rank)
    if len(groups) < 2:  # noqa: PLR2004 A contradiction takes two.
        return []
    names = [[claim.value or "" for claim in group] for group in groups]
    votes = [sum(same_people(ours, theirs) for theirs in names) for ours in names]
    right = votes.index(max(votes))
    return [
        Contradiction(claim, groups[right][0], "names someone else")
        for group, said in zip(groups, names, strict=True)
        if not same_people(said, names[right])
        for claim in group
    ]


def _published(claims: list[Claim], _: Page) -> list[Contradiction]:
    from readcheck.wording.dates import days_apart, read_date

    days = {claim: day for claim in claims if (day := read_date(claim.value or "")) and day.days}
    if not days:
        return []

    def far(one: Claim, other: Claim) -> bool:
        return (days_apart(days[one], days[other]) or 0) > _ZONES

    def is_change(one: Claim, other: Claim) -> bool:
        """Whether one day may be that of a later change, and no day of publication."""
        of_either = one.origin is Origin.META and one.key.lower() in _OF_EITHER
        return of_either and min(days[one].days) > min(days[other].days)

    origins = Counter({one: len({o.origin for o in days if not far(one, o)}) for one in days})
    right = min(days, key=lambda claim: (-origins[claim], claim.origin.rank))
    return [
        Contradiction(claim, right, "names another day")
        for claim in days
        if claim.origin is not right.origin and far(claim, right)
        if not is_change(claim, right) and not is_change(right, claim)
    ]


def _modified(claims: list[Claim], page: Page) -> list[Contradiction]:
    """Machine-readable times of change only: readers are shown the last change that matters."""
    machine = {Origin.JSON_LD, Origin.META, Origin.MICRODATA}
    return _published([claim for claim in claims if claim.origin in machine], page)


_FINDERS: dict[ClaimKind, Callable[[list[Claim], Page], list[Contradiction]]] = {
    ClaimKind.TITLE: _titles,
    ClaimKind.AUTHOR: _people,
    ClaimKind.REVIEWER: _people,
    ClaimKind.PUBLISHED: _published,
    ClaimKind.MODIFIED: _modified,
}
