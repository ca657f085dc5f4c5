"""The marked text and the ranked parts, as a terminal shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from readcheck.output import escape
from readcheck.output.tables import parts
from readcheck.show.marked import Role, Sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from readcheck.show.marked import Passage, Piece
    from readcheck.show.ranked import Part

_STYLES = {Sign.HARDEST: "bold red", Sign.LONG: "yellow", Sign.PLAINER: "underline"}
_BARS = "▁▂▃▄▅▆▇█"
_PLAIN_BARS = "_.:-=+*#"
_TITLE = 90  # characters
_HARDEST_GRADE = 18.0  # a full bar
_MARGIN = 12  # columns
_LONGEST_BAR = 40  # words of a sentence


class Signs:
    """How things are marked without colour: in signs that the output's encoding has."""

    def __init__(self, encoding: str | None) -> None:
        self._plain = not _has(encoding, f"▲△→−{_BARS}")
        self._bars = _PLAIN_BARS if self._plain else _BARS

    def of(self, sign: Sign) -> str:
        """What stands before a marked sentence."""
        if sign is Sign.HARDEST:
            return "^^" if self._plain else "▲"
        return "^" if self._plain else "△"

    @property
    def arrow(self) -> str:
        """What leads from a hard word to a plainer one."""
        return "->" if self._plain else "→"

    def bar(self, share: float) -> str:
        """A small bar for a share of the greatest."""
        return self._bars[min(int(max(share, 0.0) * len(_BARS)), len(_BARS) - 1)]

    def signed(self, number: float) -> str:
        """A number of hundredths with its sign."""
        minus = "-" if self._plain else "−"
        return f"{'+' if number > 0 else minus}{abs(number):.2f}"


def article(
    shown: Sequence[Passage], formula: str, signs: Signs
) -> Iterator[tuple[str, RenderableType]]:
    """The text with its margin, and the legend."""
    body = Table.grid(padding=(0, 1, 1, 0))
    body.add_column(width=_MARGIN, no_wrap=True)
    body.add_column(overflow="fold")
    for passage in shown:
        body.add_row(_margin(passage, signs), _text(passage, signs))
    yield "", body if shown else Text("nothing to read")
    yield "Signs", Group(*_legend(shown, formula, signs))


def _margin(passage: Passage, signs: Signs) -> Text:
    made = Text(f"{passage.line:>4} ", style="dim cyan")
    if passage.grade is not None:
        share = passage.grade / _HARDEST_GRADE
        made.append(f"{signs.bar(share)} {passage.grade:.1f}", style="not dim")
    return made


def _text(passage: Passage, signs: Signs) -> RenderableType:
    if passage.role is Role.HEADING:
        return _plain(passage, "bold")
    if passage.role is Role.OTHER:
        return Padding(_plain(passage, ""), (0, 0, 0, 2))
    if passage.role in {Role.ABOUT, Role.LEFT_OUT}:
        return _plain(passage, "dim")
    return Text().join(_piece(piece, signs) for piece in passage.pieces)


def _plain(passage: Passage, style: str) -> Text:
    return Text(_clean("".join(piece.text for piece in passage.pieces)).strip(), style=style)


def _piece(piece: Piece, signs: Signs) -> Text:
    style = _STYLES[piece.sign] if piece.sign else ""
    if piece.sign and not piece.text:
        return Text(f"{signs.of(piece.sign)} ", style=style)
    made = Text(_clean(piece.text), style=style)
    if piece.note:
        made.append(f" {signs.arrow} {piece.note}", style="dim")
    return made


def _clean(text: str) -> str:
    """Text in one line, with the space at its ends kept."""
    inner = escape.text(text)
    lead = " " if text[:1].isspace() else ""
    tail = " " if inner and text[-1:].isspace() else ""
    return f"{lead}{inner}{tail}"


def _legend(shown: Sequence[Passage], formula: str, signs: Signs) -> Iterator[Text]:
    used = {piece.sign for passage in shown for piece in passage.pieces if piece.sign}
    if Sign.HARDEST in used:
        mark = Text(f"{signs.of(Sign.HARDEST)} ", style=_STYLES[Sign.HARDEST])
        yield mark.append("the sentences that cost most", style="not bold default")
    if Sign.LONG in used:
        mark = Text(f"{signs.of(Sign.LONG)} ", style=_STYLES[Sign.LONG])
        yield mark.append("more words than guides to plain writing advise", style="default")
    if Sign.PLAINER in used:
        yield Text(f"word {signs.arrow} plainer word", style="default")
    grades = f"margin: line, and the paragraph's grade by {formula}" if formula else "margin: line"
    yield Text(grades, style="dim")


def ranking(
    found: Iterable[Part], by: str, formula: str, signs: Signs
) -> Iterator[tuple[str, RenderableType]]:
    """A row a part, the one that costs most first."""
    numbers = ("line", "words", *(("costs",) if formula else ()))
    made = parts.table(*numbers, "sentences", by, right=numbers)
    for part in found:
        cost = (_cost(part.effect, signs),) if formula else ()
        made.add_row(
            Text(str(part.line), style="cyan"),
            Text(f"{part.words:,}"),
            *cost,
            Text(_sparkline(part.lengths, signs), style="dim"),
            Text(escape.text(_short(part.title))),
        )
    yield f"{by.title()}s, by what they cost", made
    notes = ["sentences: a bar each, as high as it has words"]
    if formula:
        notes.insert(0, f"costs: the article's grade by {formula}, less that without the {by}")
    yield "", Group(*(Text(note, style="dim") for note in notes))


def _cost(effect: float | None, signs: Signs) -> Text:
    if effect is None:
        return Text()
    return Text(signs.signed(effect), style="red" if effect > 0 else "green")


def _sparkline(lengths: Sequence[int], signs: Signs) -> str:
    shown = lengths[:_LONGEST_BAR]
    return "".join(signs.bar(words / _LONGEST_BAR) for words in shown)


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[:_TITLE].rsplit(' ', 1)[0]} …"


def _has(encoding: str | None, characters: str) -> bool:
    try:
        characters.encode(encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
