"""The shape of a language's row, and how a row is found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec


@dataclass(frozen=True, eq=False)
class Abbreviations:
    """A language's abbreviations, without their last stop, by what may follow them.

    An abbreviation in small letters stands for any case of it, a capitalised one (Mass, Md) for
    itself and, if longer than two letters, for its capitals. Other words are as written at a
    sentence's start.
    """

    titles: frozenset[str] = frozenset()  # Something always follows: dr, e.g
    finals: frozenset[str] = frozenset()  # Before a capital they end the sentence: etc, p.m
    # One that is in both ends the sentence after a number only: `1999 г.`, but `г. Москва`.
    others: frozenset[str] = frozenset()  # They end it only before a usual starter: inc, fig
    starters: frozenset[str] = frozenset()  # Words that begin sentences and no names: The, But
    months: frozenset[str] = frozenset()  # Words that go on after an ordinal or a time of day
    labels: frozenset[str] = frozenset()  # A letter that follows is no initial: vitamin C
    brands: frozenset[str] = frozenset()  # Names that end in an exclamation mark: Yahoo!
    suffixes: tuple[str, ...] = ()  # A word that ends so is one of the others: Hauptstr
    ordinals: bool = False  # A number with a stop is an ordinal: "am 3. Mai"

    @cached_property
    def known(self) -> frozenset[str]:
        """Every abbreviation of the row."""
        return self.titles | self.finals | self.others


def words(text: str) -> frozenset[str]:
    """The words of a row's table, written one after another."""
    return frozenset(text.split())


# Shortened alike in most languages of Latin script; the row of a language that has none.
COMMON = Abbreviations(
    titles=words("dr prof mr mrs Ms st ca cf"),
    finals=words("etc no"),
    others=words("al inc ltd co jr sr nr p pp fig vol"),
)


@cache
def row(language: str) -> Abbreviations:
    """The row of a language by its primary subtag; of an unknown one, what most share."""
    code = language.lower().replace("_", "-").partition("-")[0]
    name = f"{__package__}.{code}"
    if not (code.isascii() and code.isalpha() and len(code) == len("en") and find_spec(name)):
        return COMMON
    found = import_module(name).ROW
    assert isinstance(found, Abbreviations)
    return found
