"""The shape of a language: everything the product knows of one, and nothing that it does with it.

A cell is written for the eye: ` | ` parts alternatives, ` / ` the forms of one word by number
(singular, then few, then many). What is not known of a language stays empty, and whoever asks does
without. Codes are ISO 639's shortest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

UNRANKED = 1000
ALPHABETS = frozenset({"latin", "cyrillic", "greek", "armenian", "georgian", "arabic", "hebrew"})
"""Scripts with a character for a sound, as those had that formulas of letters were made for."""


CHARACTERS = frozenset({"han", "japanese"})
"""Scripts of which each character counts as a word."""


class Wording(NamedTuple):
    """A language's words around a reading time and a word count.

    `after` follows the time ("5 min *read*"), `before` leads it without a colon ("*Lecture de*
    5 min"), `labels` do either ("*Reading time*: 5 min", "5 min *reading time*"). `less` leads an
    upper bound ("*less than* a minute"), `less_after` follows it. `takes` follows a time that
    something takes ("10분 *소요*") and does not say what: only its place makes that a reading time.
    `about` weakens a number, `estimated` a label. `to` stands in a range, `seconds` after a number
    that follows minutes. `multiples` multiply a number before a unit, by their value ("1.8*k*").
    `numbers` are the words for 1, 2, 3 ...; `alone` says a whole time in one word, by minutes;
    `spelled` are those that are written so and not with a number, "*" where only before a word in
    `after`.
    `adjective` is true where the unit stays singular before the word in `after` ("5 minute read"),
    `spaced_groups` where a space may group digits ("1 234 mots"), `unit_first` where the unit
    stands before its number ("dakika 5").
    """

    minutes: str
    plural: str = "one-other"
    hours: str = ""
    seconds: str = ""
    words: str = ""
    after: str = ""
    before: str = ""
    labels: str = ""
    word_labels: str = ""
    less: str = ""
    less_after: str = ""
    takes: str = ""
    about: str = ""
    estimated: str = ""
    to: str = ""
    multiples: str = ""
    numbers: str = ""
    alone: str = ""
    spelled: str = ""
    adjective: bool = False
    spaced_groups: bool = False
    unit_first: bool = False

    def form(self, paradigm: tuple[str, ...], number: float) -> str:
        """The form that goes with a number: "minutes" with 2."""
        index = PLURALS[self.plural](int(number))
        return paradigm[min(index, len(paradigm) - 1)]

    def number_word(self, number: int) -> str | None:
        """The first word for a number ("three"), if the language has one here."""
        cells = paradigms(self.numbers)
        return cells[number - 1][0] if 0 < number <= len(cells) else None

    def spelled_as(self, number: int, *, reading: bool) -> str | None:
        """The word that says so many minutes by itself; `reading` where a word follows it."""
        for cell in alternatives(self.spelled):
            word, _, value = cell.partition("=")
            if value.rstrip("*") == str(number) and (reading or not value.endswith("*")):
                return word
        return None


class Dates(NamedTuple):
    """A language's words of dates.

    `months` holds twelve alternatives with the forms of each month; `published` and `updated` say
    what of a date is, `on` may stand between them and the date.
    """

    months: str = ""
    weekdays: str = ""
    published: str = ""
    updated: str = ""
    on: str = ""


class Lines(NamedTuple):
    """A language's words in the other lines about an article.

    `by` leads its author, `by_unsure` too, but names and sentences start so as well ("De Niro").
    `done` is what a page says was done to an article ("*edited* by"), `manner` how ("*medically*
    reviewed"), `again` when ("*last* updated"). `reviewed_by` leads a reviewer; `credits` may stand
    before `by` ("*Words* by Ann Roe"); `authors`, `reviewers` and `labels` before a colon.
    `buttons` are whole lines ("*" is any word), `counters` follow a number ("3 *comments*").
    """

    by: str = ""
    by_unsure: str = ""
    credits: str = ""
    reviewed_by: str = ""
    done: str = ""
    manner: str = ""
    again: str = ""
    authors: str = ""
    reviewers: str = ""
    labels: str = ""
    buttons: str = ""
    counters: str = ""


class Names(NamedTuple):
    """A language's words in lines of people's names, apart from the names.

    `particles` are parts of names in small letters, `titles` and degrees stand around a name,
    `groups` show that a name is no person's, `leads` stand before the first name, `joins` between
    two. `short_forms` are pairs of given names that can be one person's.
    """

    particles: str = ""
    titles: str = ""
    groups: str = ""
    leads: str = ""
    joins: str = ""
    short_forms: str = ""


class Keys(NamedTuple):
    """How programs of the language's writers name a reading time and a word count.

    `times` and `words` are keys in small letters and without joints; `classes` name the element
    that shows a time, where each space may be any joint, or none.
    """

    times: str = ""
    words: str = ""
    classes: str = ""


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
    brands: frozenset[str] = frozenset({"Yahoo", "Jeopardy", "Yum"})  # They end in "!".
    suffixes: tuple[str, ...] = ()  # A word that ends so is one of the others: Hauptstr
    ordinals: bool = False  # A number with a stop is an ordinal: "am 3. Mai"
    questions: str = ""  # Characters that ask here and nowhere else: the Greek semicolon

    @cached_property
    def known(self) -> frozenset[str]:
        """Every abbreviation of the language."""
        return self.titles | self.finals | self.others


class Nuclei(NamedTuple):
    """How a language's syllables show in its spelling.

    `nucleus` matches what makes one syllable. Before it is looked for, each of `changes` (a pattern
    and what to put there) takes silent vowels out or sets vowels apart. Patterns see lower case.

    `words` are those that the patterns get wrong, parted by bars and led by their syllables: what
    is written as in another language, what an abbreviation stands for (`km`), and capitals that are
    not read as they look (`USA`). One in small letters stands for any case of it. `letters` are
    those whose names have several syllables, each with its number: `w3y3`.
    """

    nucleus: str
    changes: tuple[tuple[str, str], ...] = ()
    words: str = ""
    letters: str = ""


class Clauses(NamedTuple):
    """How long a language's sentences should be, and where one can be parted.

    `longest` is how many words a guide to plain writing lets a sentence have, `source` that guide.
    Behind a comma, the words in `joints` begin what can stand as a sentence of its own. Those
    of them that join the items of a list as well ("red, white, and blue") stand in `listing`,
    too: a clause is told from an item by what it begins with (`subjects`) or by one of the
    `verbs`, unless one of `relatives` comes before; what is both ("that") has to have a verb.
    What begins with one of `conditions` has its main clause behind the first comma.
    """

    longest: int
    source: str
    joints: str = ""
    listing: str = ""
    subjects: str = ""
    verbs: str = ""
    relatives: str = ""
    conditions: str = ""


class Rate(NamedTuple):
    """How many words, or else characters, adults read silently in a minute, and who says so."""

    per_minute: float
    source: str
    unit: str = "words"


UNSPACED_RATE = Rate(
    230, "IReST 2012, 68 ms a letter, in silence as in English; words estimated at 4 letters"
)
"""Of Thai, Lao, Khmer and Burmese, for none of which a speed was measured.

Readers of 14 languages took 68 ms a letter aloud (Trauzettel-Klosinski and Dietz 2012,
Investigative Ophthalmology & Visual Science 53(9), abstract), which is 882 letters a minute. In
silence English is read at 238 words a minute where those readers took 228 aloud: 921 letters, at
four a word.
"""


class ReadAloud(NamedTuple):
    """The language's row of IReST: words a minute, and texts a minute (all say the same)."""

    words: float
    texts: float


class Language(NamedTuple):
    """What is known of one language.

    Attributes:
        code: ISO 639's shortest code.
        name: its name in English.
        script: the script that it is mostly written in, as `readcheck.prose.language` names it.
        rank: where a phrase is of several languages and nothing tells which, the lowest is meant.
        spaced: whether spaces part its words.
        syllables_spaced: whether spaces part its syllables, too, as in Vietnamese.
        wording: its words around a reading time.
        conjunctions: its words for "and".
        clauses: how long its sentences should be, and where one can be parted.
        plain_words: what gives plainer words for hard ones and phrases, the best first.
        article: the indefinite article before a word, where its sound decides that.
        function_words: its commonest words, in lower case, by which it is told from others.
        letters: those that not all languages of its script have; beside a to z in Latin script.
        abbreviations: what its writers shorten, and the words their sentences begin with.
        syllables: how to count them by rules, or what gives the function that does it.
        tally: what counts in a sentence the numbers that formulas of this language alone ask for,
            by their names in `Counts`.
        rate: a measured speed of silent reading.
        read_aloud: its row of IReST, of which a speed is predicted where none was measured.
    """

    code: str
    name: str
    script: str
    rank: int = UNRANKED
    spaced: bool = True
    syllables_spaced: bool = False
    wording: Wording | None = None
    dates: Dates = Dates()
    lines: Lines = Lines()
    names: Names = Names()
    keys: Keys = Keys()
    conjunctions: str = ""
    clauses: Clauses | None = None
    plain_words: Callable[[], Mapping[str, tuple[str, ...]]] | None = None
    article: Callable[[str], str] | None = None
    function_words: str = ""
    letters: str = ""
    abbreviations: Abbreviations | None = None
    syllables: Nuclei | Callable[[], Callable[[str], int]] | None = None
    tally: Callable[[str], Mapping[str, int]] | None = None
    rate: Rate | None = None
    read_aloud: ReadAloud | None = None

    @property
    def has_long_words(self) -> bool:
        """Whether a word of many letters is a long one, as LIX and RIX take it to be.

        It is not where a character is a syllable (Korean), where vowels are marks and no letters
        (Hindi), or where spaces part no words.
        """
        return self.script in ALPHABETS and self.spaced and not self.syllables_spaced

    @property
    def has_estimated_words(self) -> bool:
        """Whether its words are estimated by their letters, for nothing else parts them."""
        return not self.spaced and self.script not in CHARACTERS


def words(text: str) -> frozenset[str]:
    """The words of a table, written one after another."""
    return frozenset(text.split())


def after(stems: str) -> str:
    """A pattern for the place behind any of these patterns, each of which has one length.

    A long table is quick where a lookahead for what follows stands before it.
    """
    return f"(?:{'|'.join(f'(?<={stem})' for stem in stems.split())})"


def alternatives(cell: str) -> list[str]:
    """What a cell's bars part."""
    return _parts(cell, "|")


def paradigms(cell: str) -> tuple[tuple[str, ...], ...]:
    """The words of a cell, each with its forms by number."""
    return tuple(tuple(_parts(word, "/")) for word in alternatives(cell))


def forms(cell: str) -> list[str]:
    """Every word of a cell in every form."""
    return [form for paradigm in paradigms(cell) for form in paradigm]


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


def _slovenian(number: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(number % 100, 3)


def _lithuanian(number: int) -> int:
    tens, ones = divmod(number % 100, 10)
    if tens == 1 or ones == 0:
        return 2
    return int(ones != 1)


def _icelandic(number: int) -> int:
    return int(number % 10 != 1 or number % 100 == 11)  # noqa: PLR2004 The rule's own numbers.


def _romanian(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number == 0 or number % 100 in range(1, 20) else 2


def _arabic(number: int) -> int:
    return 1 if number % 100 in range(3, 11) else 0


PLURALS: dict[str, Callable[[int], int]] = {
    "none": lambda _: 0,
    "one-other": _one_other,
    "zero-one-other": _zero_one_other,
    "east-slavic": _east_slavic,
    "polish": _polish,
    "czech": _czech,
    "slovenian": _slovenian,
    "lithuanian": _lithuanian,
    "icelandic": _icelandic,
    "romanian": _romanian,
    "arabic": _arabic,
}
"""Which form of a word goes with a number, by the plural rules of Unicode's CLDR."""
