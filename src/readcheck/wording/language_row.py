"""How languages word a reading time and a word count: the shape of one language's row.

The rows stand in `phrases_table.py`. A row's cells are written for the eye: ` | ` parts
alternatives, ` / ` the forms of one word by number (singular, then few, then many).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Wording(NamedTuple):
    """One language's words around a reading time.

    `after` follows the time ("5 min *read*"), `before` leads it without a colon ("*Lecture de*
    5 min"), `labels` do either ("*Reading time*: 5 min", "5 min *reading time*"). `less` leads an
    upper bound ("*less than* a minute"), `less_after` follows it. `about` weakens a number.
    `numbers` are the words for 1, 2, 3 ...; `alone` says a whole time in one word, by minutes;
    `spelled` are those that are written so and not with a number, "*" where only before a word in
    `after`.
    `adjective` is true where the unit stays singular before the word in `after` ("5 minute read").
    """

    code: str
    minutes: str
    plural: str = "one-other"
    hours: str = ""
    words: str = ""
    after: str = ""
    before: str = ""
    labels: str = ""
    word_labels: str = ""
    less: str = ""
    less_after: str = ""
    about: str = ""
    numbers: str = ""
    alone: str = ""
    spelled: str = ""
    adjective: bool = False

    def paradigms(self, cell: str) -> tuple[tuple[str, ...], ...]:
        """The words of a cell, each with its forms by number."""
        return tuple(tuple(_parts(word, " / ")) for word in _parts(cell, " | "))

    def form(self, paradigm: tuple[str, ...], number: float) -> str:
        """The form that goes with a number: "minutes" with 2."""
        index = PLURALS[self.plural](int(number))
        return paradigm[min(index, len(paradigm) - 1)]

    def number_word(self, number: int) -> str | None:
        """The first word for a number ("three"), if the row has one."""
        cells = _parts(self.numbers, " | ")
        return _parts(cells[number - 1], " / ")[0] if 0 < number <= len(cells) else None

    def spelled_as(self, number: int, *, reading: bool) -> str | None:
        """The word that says so many minutes by itself; `reading` where a word follows it."""
        for cell in _parts(self.spelled, " | "):
            word, _, value = cell.partition("=")
            if value.rstrip("*") == str(number) and (reading or not value.endswith("*")):
                return word
        return None


def _parts(cell: str, separator: str) -> list[str]:
    return [part.strip() for part in cell.split(separator) if part.strip()]


def _one_other(number: int) -> int:
    return int(number != 1)


def _zero_one_other(number: int) -> int:
    return int(number > 1)


def _east_slavic(number: int) -> int:
    tens, ones = divmod(number % 100, 10)
    if ones == 1 and tens != 1:
        return 0
    return 1 if ones in {2, 3, 4} and tens != 1 else 2


def _polish(number: int) -> int:
    return 0 if number == 1 else _east_slavic(number) or 2


def _czech(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number in {2, 3, 4} else 2


def _arabic(number: int) -> int:
    return 1 if number % 100 in range(3, 11) else 0


PLURALS: dict[str, Callable[[int], int]] = {
    "none": lambda _: 0,
    "one-other": _one_other,
    "zero-one-other": _zero_one_other,
    "east-slavic": _east_slavic,
    "polish": _polish,
    "czech": _czech,
    "arabic": _arabic,
}
"""Which form of a word goes with a number, by the plural rules of Unicode's CLDR."""
