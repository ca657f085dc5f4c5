"""How pages moved since a revision, as a comment on a pull request: what got worse comes first.

The comment starts with `MARKER`, which nobody sees, so that the next run finds it and writes it
anew in place of a second one.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from readcheck.diff import summary
from readcheck.diff.figures import exceeds
from readcheck.output.markdown_cells import cell
from readcheck.output.style import counted_noun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from readcheck.diff.figures import Figures, Movement
    from readcheck.diff.sections import Part, SectionMovement

MARKER = "<!-- readcheck-diff -->"
OPEN_ROWS = 10  # The rest is folded away.
# GitHub takes 65,536 characters; what stands around the rows is far below the difference.
_MOST_CHARACTERS = 60_000
_HEAD = "| page | words | minutes | grade |\n|---|--:|--:|--:|\n"


class Since(NamedTuple):
    """What pages are compared with: the revision as the user said it, and the limit, if any."""

    revision: str
    most: float | None = None


def rendered(pages: Sequence[Movement], since: Since) -> str:
    """The comment."""
    parts = [MARKER, "### readcheck", cell(summary.summary(pages, since.revision))]
    if pages and since.most is not None:
        too_hard = sum(exceeds(page, since.most) for page in pages)
        number = counted_noun(too_hard, "page") if too_hard else "No page"
        parts.append(f"{number} got harder by more than {since.most:g} grades.")
    rows = [_row(page, since.most) for page in worst_first(pages, since.most)]
    sizes = accumulate(map(len, rows))
    kept = [row for row, size in zip(rows, sizes, strict=True) if size <= _MOST_CHARACTERS]
    parts += _tables(kept)
    if len(kept) < len(rows):
        parts.append(f"… and {len(rows) - len(kept):,} more.")
    return "\n\n".join(parts) + "\n"


def worst_first(pages: Sequence[Movement], most: float | None) -> list[Movement]:
    """Pages over the limit, then those that got harder by most, then by how much they changed."""

    def rank(page: Movement) -> tuple[bool, float, int, str]:
        over = most is not None and exceeds(page, most)
        sides = (page.before, page.after)
        told = all(side is None or side.reliable for side in sides)
        increase = round(page.grade_increase or 0, 1) if told else 0.0
        before, after = (side.words if side else 0 for side in sides)
        return not over, -increase, -abs(after - before), page.path

    return sorted(pages, key=rank)


def _tables(rows: Sequence[str]) -> Iterator[str]:
    first, rest = rows[:OPEN_ROWS], rows[OPEN_ROWS:]
    if first:
        yield f"{_HEAD}{''.join(first)}".rstrip("\n")
    if rest:
        more = f"{len(rest):,} more {'page' if len(rest) == 1 else 'pages'}"
        yield f"<details><summary>{more}</summary>"
        yield f"{_HEAD}{''.join(rest)}".rstrip("\n")
        yield "</details>"


def _row(page: Movement, most: float | None) -> str:
    before, after = page.before, page.after
    grade = _grade(before, after)
    if most is not None and exceeds(page, most):
        grade = f"**{grade}**"
    cells = (
        _name(page.path, summary.status(page), page.old_path),
        _moved(before and before.words, after and after.words),
        _moved(before and before.minutes, after and after.minutes),
        grade,
    )
    return f"| {' | '.join(cells)} |\n" + "".join(map(_section_row, page.sections))


def _section_row(section: SectionMovement) -> str:
    """A row below its page's; a section has no time of its own."""
    before, after = section.before, section.after
    title = section.title or summary.NO_HEADING
    name = _name(title, summary.status(section), section.old_title)
    words = _moved(before and before.words, after and after.words)
    return f"| ↳ {name} | {words} | | {_grade(before, after)} |\n"


def _name(name: str, status: str, old: str) -> str:
    """What a page or a section is called, with what became of it."""
    told = "" if status == "changed" else f" ({status})"
    was = f" (was {cell(old)})" if old else ""
    return f"{cell(name)}{told}{was}"


def _grade(before: Figures | Part | None, after: Figures | Part | None) -> str:
    """A grade then and now; what was too short for its formula says so."""
    grade = _moved(before and before.grade, after and after.grade, 1)
    told = all(side is None or side.reliable for side in (before, after))
    return grade if told or not grade else f"{grade}, too short to tell"


def _moved(before: float | None, after: float | None, digits: int = 0) -> str:
    """A figure then and now with the difference, or the one there is."""
    shown = [f"{each:,.{digits}f}" for each in (before, after) if each is not None]
    if before is None or after is None:
        return "".join(shown)
    change = summary.signed(after - before, digits)
    return f"{' → '.join(shown)} ({change})" if change else shown[1]
