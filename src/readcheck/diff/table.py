"""How pages moved since a revision: words, time and grade, each with its change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from readcheck.diff import summary
from readcheck.diff.figures import exceeds
from readcheck.output import escape
from readcheck.output.style import counted_noun
from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from readcheck.diff.figures import Figures, Movement
    from readcheck.diff.sections import SectionMovement

COLUMNS = ("page", "words", "minutes", "grade")
SECTION_COLUMNS = ("section", "line", "words", "grade")
_STATUS_STYLES = {"new": "green", "gone": "red"}


def panels(
    pages: Sequence[Movement], revision: str, most: float | None, width: int
) -> Iterator[tuple[str, RenderableType]]:
    """A titled part each for what moved.

    Args:
        pages: the pages that changed.
        revision: since when, as the user said.
        most: by how many grades a page may get harder, if there is a limit.
        width: the columns of the terminal.
    """
    rows = [_row(page, most) for page in pages]
    if rows:
        yield "Pages", _stacked(rows, COLUMNS) if width < parts.NARROW else _table(rows, COLUMNS)
    parted = [page for page in pages if page.sections]
    if parted:
        yield "Sections", Group(*(part for page in parted for part in _sections(page, width)))
    yield "", Group(*_closing(pages, revision, most))


def _closing(pages: Sequence[Movement], revision: str, most: float | None) -> Iterator[Text]:
    yield Text(summary.summary(pages, revision))
    if most is None:
        return
    too_hard = sum(exceeds(page, most) for page in pages)
    if too_hard:
        harder = f"{counted_noun(too_hard, 'page')} got harder by more than {most:g} grades."
        yield Text(harder, style="red")
    else:
        yield Text(f"No page got harder by more than {most:g} grades.", style="green")


def _sections(page: Movement, width: int) -> Iterator[RenderableType]:
    """A page's name, and a row for each section of it that moved."""
    rows = [_section_row(section) for section in page.sections]
    yield Text(escape.path(page.path), style="bold")
    if width < parts.NARROW:
        yield _stacked(rows, SECTION_COLUMNS)
    else:
        yield _table(rows, SECTION_COLUMNS)


def _section_row(section: SectionMovement) -> tuple[Text, ...]:
    before, after = section.before, section.after
    name = parts.said(section.title) if section.title else Text(summary.NO_HEADING, style="dim")
    status = summary.status(section)
    if status in _STATUS_STYLES:
        name.append(f" {status}", style=_STATUS_STYLES[status])
    if section.old_title:
        name.append(" was ", style="dim").append_text(parts.said(section.old_title))
    style = "red" if (section.grade_increase or 0) > 0 else "green"
    grade = _moved(before and before.grade, after and after.grade, 1, style)
    if not all(each is None or each.reliable for each in (before, after)):
        grade.stylize("dim")
    words = _moved(before and before.words, after and after.words)
    return name, Text(f"{section.line:,}", style="cyan"), words, grade


def _table(rows: Sequence[tuple[Text, ...]], columns: tuple[str, ...]) -> RenderableType:
    made = parts.table(*columns, right=columns[1:])
    for row in rows:
        made.add_row(*row)
    return made


def _stacked(rows: Sequence[tuple[Text, ...]], columns: tuple[str, ...]) -> RenderableType:
    """Each page or section, and under it the figures that it has."""
    lines: list[RenderableType] = []
    for page, *figures in rows:
        lines.append(page)
        named = zip(columns[1:], figures, strict=True)
        shown = [Text.assemble((f"{name} ", "dim"), figure) for name, figure in named if figure]
        lines.append(Padding(Text(", ").join(shown), (0, 0, 0, 2)))
    return Group(*lines)


def _row(page: Movement, most: float | None) -> tuple[Text, ...]:
    before, after = page.before, page.after
    return (
        _name(page),
        _moved(before and before.words, after and after.words),
        _moved(before and before.minutes, after and after.minutes),
        _grade(page, most),
    )


def _name(page: Movement) -> Text:
    name = Text(escape.path(page.path), style="cyan")
    status = summary.status(page)
    if status in _STATUS_STYLES:
        name.append(f" {status}", style=_STATUS_STYLES[status])
    if page.old_path:
        name.append(f" was {escape.path(page.old_path)}", style="dim")
    return name


def _moved(before: float | None, after: float | None, digits: int = 0, style: str = "cyan") -> Text:
    """A figure then and now with the difference, or the one there is."""
    shown = [f"{each:,.{digits}f}" for each in (before, after) if each is not None]
    if before is None or after is None:
        return Text("".join(shown), style="dim")
    change = summary.signed(after - before, digits)
    if not change:
        return Text(shown[1], style="dim")
    return Text.assemble(" → ".join(shown), " ", (change, style))


def _grade(page: Movement, most: float | None) -> Text:
    """Red where a page got harder, bold where that is too much, dim where it is too short."""
    increase = page.grade_increase
    style = "red" if (increase or 0) > 0 else "green"
    if most is not None and exceeds(page, most):
        style = "bold red"
    made = _moved(_of(page.before), _of(page.after), 1, style)
    if not all(each is None or each.reliable for each in (page.before, page.after)):
        made.stylize("dim")
    return made


def _of(figures: Figures | None) -> float | None:
    return None if figures is None else figures.grade
