"""How the sections of an article moved between a revision and now: words and grade of each.

A section is known by its heading, the first of a name before as the first of it after. A heading
that is new where one is gone, between sections that stayed, was worded anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from readcheck.scores.base import deciding_score, is_long_enough

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from readcheck.report import Report
    from readcheck.scores.model import Section

_Name = tuple[str, int]  # A heading, and which of that name it is.
_DIGITS = 1  # Grades are shown with as many; what does not show in them is no change.


class Part(NamedTuple):
    """The figures of one section.

    Attributes:
        words: the words of its running prose.
        grade: the school grade; None where no formula of the article's language gives one.
        formula: the name of the formula that gives it, or nothing.
        reliable: whether the section is long enough for that formula.
    """

    words: int
    grade: float | None
    formula: str = ""
    reliable: bool = True


_NOTHING = Part(0, None)


class SectionMovement(NamedTuple):
    """One section, before (None: it is new) and after (None: it is gone).

    `title` is empty for what stands before the first heading, `old_title` what the heading was if
    it was another one; `line` is where the section starts, in the text that still has it.
    """

    title: str
    level: int
    line: int
    before: Part | None
    after: Part | None
    old_title: str = ""

    @property
    def grade_increase(self) -> float | None:
        """By how many grades the section got harder; None where that cannot be told."""
        before, after = self.before, self.after
        if before is None or after is None or before.formula != after.formula:
            return None
        if before.grade is None or after.grade is None:
            return None
        return after.grade - before.grade


def moved_sections(
    before: Report | None, after: Report | None, formula: str
) -> tuple[SectionMovement, ...]:
    """The sections whose figures changed, in their order, those that are gone where they stood.

    Args:
        before: the article as it was, with its sections.
        after: as it is.
        formula: the formula whose grade counts, where it is for the article's language.
    """
    old, new = _sections(before), _sections(after)
    moved = (_movement(was, now, formula) for was, now in _pairs(old, new))
    return tuple(each for each in moved if _shows(each))


def _sections(report: Report | None) -> Sequence[Section]:
    measures = report.measures if report is not None else None
    return () if measures is None else measures.sections or ()


def _pairs(
    old: Sequence[Section], new: Sequence[Section]
) -> Iterator[tuple[Section | None, Section | None]]:
    """Each section with what it was; those that are gone follow what they stood behind."""
    before, after = _by_name(old), _by_name(new)
    stayed = before.keys() & after.keys()
    gone, fresh = _others(before, stayed), _others(after, stayed)
    yield from _between(gone[None], fresh[None])
    for name, section in after.items():
        if name in stayed:
            yield before[name], section
            yield from _between(gone[name], fresh[name])


def _by_name(sections: Sequence[Section]) -> dict[_Name, Section]:
    """Sections by their headings and which of that name they are."""
    seen: Counter[str] = Counter()
    found: dict[_Name, Section] = {}
    for section in sections:
        seen[section.title] += 1
        found[section.title, seen[section.title]] = section
    return found


def _others(
    sections: dict[_Name, Section], stayed: Collection[_Name]
) -> dict[_Name | None, list[Section]]:
    """The sections that did not stay, by the one that did before them."""
    found: dict[_Name | None, list[Section]] = defaultdict(list)
    last: _Name | None = None
    for name, section in sections.items():
        if name in stayed:
            last = name
        else:
            found[last].append(section)
    return found


def _between(
    gone: list[Section], fresh: list[Section]
) -> Iterator[tuple[Section | None, Section | None]]:
    if len(gone) == len(fresh) == 1 and gone[0].level == fresh[0].level:
        yield gone[0], fresh[0]
        return
    yield from ((section, None) for section in gone)
    yield from ((None, section) for section in fresh)


def _movement(was: Section | None, now: Section | None, formula: str) -> SectionMovement:
    told = now or was
    assert told is not None
    old_title = was.title if was is not None and was.title != told.title else ""
    before, after = (each and _part(each, formula) for each in (was, now))
    return SectionMovement(told.title, told.level, told.line, before, after, old_title)


def _part(section: Section, formula: str) -> Part:
    score = deciding_score(section.scores, formula)
    if score is None:
        return Part(section.counts.words, None)
    reliable = is_long_enough(score.name, section.counts)
    return Part(section.counts.words, score.grade, score.name, reliable)


def _shows(section: SectionMovement) -> bool:
    before, after = section.before, section.after
    if before is None or after is None:
        return bool((before or after or _NOTHING).words)
    if before.words != after.words or section.old_title:
        return True
    return round(section.grade_increase or 0, _DIGITS) != 0
