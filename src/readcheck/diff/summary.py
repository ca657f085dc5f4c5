"""How pages moved since a revision, in plain words and for machines.

The JSON form is one object:

    version, readcheck    the form's version (1), and the program's
    revision, base        what was asked for, and the commit that it came to
    max_increase          how many grades harder a page may get; null without a limit
    pages                 each changed page: path, old_path (null where it is the same), status
                          (changed, new, gone), before and after (null, or words, seconds, minutes,
                          grade, formula, reliable), grade_increase (null where it cannot be told),
                          exceeds (whether that is over the limit), and with --by section
                          sections: those that moved, each with title, old_title (null where it is
                          the same), level, line, status, before and after (null, or words, grade,
                          formula, reliable) and grade_increase
    summary               pages, exceeding, unreadable: numbers of pages
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck._version import __version__
from readcheck.diff.figures import exceeds
from readcheck.output import escape
from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.diff.figures import Figures, Movement
    from readcheck.diff.sections import Part, SectionMovement

VERSION = 1
NO_HEADING = "(before the first heading)"


def status(page: Movement | SectionMovement) -> str:
    """What became of a page or of a section: new, gone, or changed."""
    if page.before is None:
        return "new"
    return "gone" if page.after is None else "changed"


def signed(number: float, digits: int = 0) -> str:
    """A difference with its sign ("+38", "−0.4"); nothing for one that does not show."""
    shown = f"{abs(number):,.{digits}f}"
    if not shown.strip("0.,"):
        return ""
    return f"{'+' if number > 0 else '−'}{shown}"


def summary(pages: Sequence[Movement], revision: str) -> str:
    """All that moved in one line."""
    if not pages:
        return f"No page changed since {escape.text(revision)}."
    counted = dict.fromkeys(("changed", "new", "gone"), 0)
    for page in pages:
        counted[status(page)] += 1
    kinds = ", ".join(f"{number} {name}" for name, number in counted.items() if number)
    words = sum(_words(page.after) - _words(page.before) for page in pages)
    total = f"{signed(words) or 'no'} {'word' if abs(words) == 1 else 'words'}"
    return f"{counted_noun(len(pages), 'page')} since {escape.text(revision)}: {kinds}; {total}."


def excess(page: Movement, most: float) -> str:
    """In a line for a log, by how much a page got too hard."""
    before, after = page.before, page.after
    assert before is not None
    assert after is not None
    grades = f"from grade {before.grade:.1f} to {after.grade:.1f} by {after.formula}"
    increase = signed(page.grade_increase or 0, 1)
    return f"{escape.path(page.path)}: got harder {grades}: {increase}, but the limit is +{most:g}"


def as_dict(
    pages: Sequence[Movement],
    *,
    revision: str,
    base: str,
    most: float | None,
    unreadable: int,
    by_section: bool = False,
) -> dict[str, object]:
    """The JSON form; see the top of this file."""
    too_hard = sum(most is not None and exceeds(page, most) for page in pages)
    return {
        "version": VERSION,
        "readcheck": __version__,
        "revision": revision,
        "base": base,
        "max_increase": most,
        "pages": [
            {**_page(page, most), **(_sections(page) if by_section else {})} for page in pages
        ],
        "summary": {"pages": len(pages), "exceeding": too_hard, "unreadable": unreadable},
    }


def _page(page: Movement, most: float | None) -> dict[str, object]:
    increase = page.grade_increase
    return {
        "path": page.path,
        "old_path": page.old_path or None,
        "status": status(page),
        "before": _figures(page.before),
        "after": _figures(page.after),
        "grade_increase": None if increase is None else round(increase, 10),
        "exceeds": most is not None and exceeds(page, most),
    }


def _sections(page: Movement) -> dict[str, object]:
    return {"sections": [_section(section) for section in page.sections]}


def _section(section: SectionMovement) -> dict[str, object]:
    increase = section.grade_increase
    return {
        "title": section.title,
        "old_title": section.old_title or None,
        "level": section.level,
        "line": section.line,
        "status": status(section),
        "before": _part(section.before),
        "after": _part(section.after),
        "grade_increase": None if increase is None else round(increase, 10),
    }


def _part(part: Part | None) -> dict[str, object] | None:
    if part is None:
        return None
    grade = None if part.grade is None else round(part.grade, 10)
    return {**part._asdict(), "grade": grade, "formula": part.formula or None}


def _figures(figures: Figures | None) -> dict[str, object] | None:
    if figures is None:
        return None
    return {
        "words": figures.words,
        "seconds": round(figures.seconds, 10),
        "minutes": figures.minutes,
        "grade": None if figures.grade is None else round(figures.grade, 10),
        "formula": figures.formula or None,
        "reliable": figures.reliable,
    }


def _words(figures: Figures | None) -> int:
    return 0 if figures is None else figures.words
