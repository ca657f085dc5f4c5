"""The sentences that cost most: where they stand, what each costs, how it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from readcheck.output.tables import parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.table import Table

    from readcheck.report import HardSentence

TITLE = "Sentences that cost most, in grades"


def view(sentences: Iterable[HardSentence], *, header: bool = False) -> Table:
    """A row a sentence, under the columns' names if they are to have some."""
    made = parts.table("where", "costs", "sentence", right=("costs",))
    made.show_header = header
    for sentence in sentences:
        made.add_row(
            parts.place(sentence.location.start),
            Text(f"{sentence.effect:+.1f}", style="red"),
            parts.said(sentence.shown),
        )
    return made
