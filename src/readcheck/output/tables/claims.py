"""What an article claims about itself, and what the measurement says to it."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from readcheck.claims.model import ClaimKind, Outcome
from readcheck.output import escape
from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.table import Table

    from readcheck.report import LocatedClaim

    _Groups = Sequence[Sequence[LocatedClaim]]

OF_OTHERS = "of others"
ROOM_FOR_REASONS = 110  # columns
_ORDER = (
    ClaimKind.READING_TIME,
    ClaimKind.WORD_COUNT,
    ClaimKind.REVIEWER,
    ClaimKind.AUTHOR,
    ClaimKind.TITLE,
    ClaimKind.PUBLISHED,
    ClaimKind.MODIFIED,
    ClaimKind.DESCRIPTION,
)
_QUIET = frozenset({ClaimKind.TITLE, ClaimKind.DESCRIPTION})


def first(claims: Iterable[LocatedClaim]) -> list[LocatedClaim]:
    """The claims of a first look: without titles and descriptions that nothing contradicts."""
    return [
        located
        for located in claims
        if located.claim.kind not in _QUIET or located.outcome is Outcome.OFF
    ]


def view(claims: Iterable[LocatedClaim], width: int) -> Table | None:
    """The claims, what a reader asks for first on top; None if there is none worth a row.

    Equal claims share a row. Why a verdict is what it is stands there only where it has room:
    findings tell the worst. A title that no other
    place repeats or contradicts has no row: it heads the page already.

    Args:
        claims: an article's own and those about other articles.
        width: the columns of the terminal.
    """
    every = list(claims)
    foreign = [located for located in every if not located.claim.own]
    groups = _groups(located for located in every if located.claim.own)
    titles = [group for group in groups if group[0].claim.kind is ClaimKind.TITLE]
    if len(titles) == 1 and _outcome(titles[0][0]) is None:
        groups.remove(titles[0])
    if not groups and not foreign:
        return None
    return _stacked(groups, foreign) if width < parts.NARROW else _table(groups, foreign, width)


def _table(groups: _Groups, foreign: Sequence[LocatedClaim], width: int) -> Table:
    judged = any(_outcome(group[0]) for group in groups)
    reasons = judged and width >= ROOM_FOR_REASONS
    names = ("claim", "says", *(("measured", "verdict") if judged else ()))
    made = parts.table(*names, *(("why",) if reasons else ()), "where", whole=("claim", "verdict"))
    for label, group in _labelled(groups):
        made.add_row(label, *_cells(group, judged=judged, reasons=reasons))
    if foreign:
        said, where = _foreign(foreign)
        empty = [Text()] * (len(made.columns) - 3)
        made.add_row(Text(OF_OTHERS), said, *empty, where, style="dim")
    return made


def _stacked(groups: _Groups, foreign: Sequence[LocatedClaim]) -> Table:
    """For narrow terminals: a claim, its verdict and its places below each other."""
    made = parts.table("claim", "says", whole=("claim",))
    made.show_header = False
    for label, group in _labelled(groups):
        said, measured, verdict, where = _cells(group, judged=True, reasons=False)
        measured = Text("measured ", style="dim").append_text(measured) if measured else measured
        told = (cell for cell in (verdict, measured) if cell)
        fate = Text(", ").join(told)
        made.add_row(label, Text("\n").join(filter(None, (said, fate, where))))
    if foreign:
        made.add_row(Text(OF_OTHERS), Text("\n").join(_foreign(foreign)), style="dim")
    return made


def _labelled(groups: _Groups) -> Iterator[tuple[Text, Sequence[LocatedClaim]]]:
    """Each group, the first of a kind with the kind's name."""
    for kind, of_kind in groupby(groups, key=lambda group: group[0].claim.kind):
        label = kind.replace("-", " ")
        for group in of_kind:
            yield Text(label), group
            label = ""


def _groups(claims: Iterable[LocatedClaim]) -> list[list[LocatedClaim]]:
    """Claims that say the same and fare the same, in the order to show them in."""
    found: dict[tuple[object, ...], list[LocatedClaim]] = {}
    for located in sorted(claims, key=lambda located: _ORDER.index(located.claim.kind)):
        said = " ".join(located.claim.published.split()).casefold()
        key = (located.claim.kind, said, located.outcome, located.computed)
        found.setdefault(key, []).append(located)
    return list(found.values())


def _cells(group: Sequence[LocatedClaim], *, judged: bool, reasons: bool) -> Iterator[Text]:
    first = group[0]
    yield parts.said(first.claim.published)
    if judged:
        yield parts.said(first.computed)
        yield parts.verdict(_outcome(first))
    if reasons:
        yield parts.said(first.reason if _outcome(first) else "", style="dim")
    yield Text("\n").join(map(_place, group))


def _outcome(located: LocatedClaim) -> Outcome | None:
    """The verdict, unless it is the usual one of a name or date: that nothing else tells of it."""
    usual = located.claim.low is None and located.outcome is Outcome.CANNOT_TELL
    return None if usual else located.outcome


def _place(located: LocatedClaim) -> Text:
    claim = located.claim
    source = escape.text(f"{claim.origin.spoken} {claim.key}".rstrip())
    return Text.assemble(parts.place(located.location.start), (f" {source}", "dim"))


def _foreign(claims: Sequence[LocatedClaim]) -> tuple[Text, Text]:
    """All claims about other articles at once: they are known, and not held against this one."""
    counted = Counter(escape.text(located.claim.published) for located in claims)
    said = ", ".join(f"{text} ({n} times)" if n > 1 else text for text, n in counted.items())
    lines = sorted({located.location.start.line for located in claims})
    where = f"lines {lines[0]} to {lines[-1]}" if len(lines) > 1 else f"line {lines[0]}"
    return Text(said), Text(where)
