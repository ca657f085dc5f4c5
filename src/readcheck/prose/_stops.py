"""A possible end of a sentence, and what stands around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readcheck.languages.model import Abbreviations

EXCLAIMING = "!?‼‽⁇⁈⁉⸮❓❔❕❗"
WIDE_STOPS = "。！？｡।॥؟۔։።፧။។៕"  # They end a sentence whatever follows, white space or not.
STOPS = f".…{EXCLAIMING}{WIDE_STOPS}"
QUOTES = frozenset("\"'”’»›“„«‹」』")
OPENERS = "\"'“‘„«‹»›([{*_`~¿¡–—•⁃-「『（【《〈"
EMOJI = "☀-➿\U0001f300-\U0001faff"
_FACE = r"[-'^o]?[)(\]\[DPp3/\\|*]+"
SMILEY = rf"(?:[:;=]{_FACE}|<3|[{EMOJI}\ufe0f\u200d]+)"
_CAPITALS = "A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я"
# The same after a word and before a capital, written so that the search can skip by first letter.
UNSTOPPED_SMILEY = (
    rf"[:;=<{EMOJI}](?<=\w\s.)"
    rf"(?:(?<=[:;=]){_FACE}|(?<=<)3|(?<=[{EMOJI}])[{EMOJI}\ufe0f\u200d]*)\s+(?=[{_CAPITALS}])"
)
_CLOSER = r"\"'”’»›)\]}*_`~」』）】》〉"
_WORD = re.compile(r"\w[\w’'-]*")
WINDOW = 40  # No abbreviation or starter is longer: what stands farther away is not looked at.

CANDIDATE = re.compile(
    rf"""
    ([{STOPS}](?:[{STOPS}]|[ \xa0](?:\.++|…)(?=[\s"'”’)\]]|$))*)
    ((?:[{_CLOSER}]|[“«‹](?=[\s"'”’«‹)\]]|$)|\s["'”’»)](?=\s|$)){{0,8}})
    ((?:\[[\w\s,–-]{{1,12}}\])+            # a note mark: [12], superscript, bare after two letters
      |\s\[[0-9]{{1,3}}\](?=\s|$)
      |[⁰¹²³⁴-⁹]+
      |(?:(?<=[^\W\d_][^\W\d_]\.)|(?<=\.["”)]))[0-9]{{1,3}}(?=\s+[\w"“])
      |\s?{SMILEY}(?=\s|$))?
    (?=(\s*)([{re.escape(OPENERS)}]{{0,8}}\s?)(\w?))
    """,
    re.VERBOSE,
)


class Stop:
    """A possible end of a sentence.

    `begin` is where the sentence so far begins, `at` where the stop characters do, `end` what
    follows stops, closing quotes and brackets (`closers`) and a note's mark (`note`); after the
    white space `gap` and the `openers` the next word begins at `next_at`. `word` is the word before
    the stop as written, without opening marks.
    """

    def __init__(self, match: re.Match[str], begin: int, word: str) -> None:
        self.text = match.string
        self.begin = begin
        self.at = match.start()
        self.end = match.end()
        self.stops, self.closers, self.note, self.gap, self.openers, self.initial = match.groups("")
        self.next_at = self.end + len(self.gap) + len(self.openers)
        self.word = word

    @property
    def next(self) -> str:
        """The next word, or nothing where a symbol follows."""
        match = _WORD.match(self.text, self.next_at, self.next_at + WINDOW)
        return match.group().replace("’", "'") if match else ""

    @property
    def before(self) -> str:
        """The text right before the stop, as far as it matters."""
        return self.text[max(self.begin, self.at - WINDOW) : self.at]

    @property
    def previous(self) -> str:
        """The word before the word before the stop, or nothing."""
        pieces = self.before.split()
        return pieces[-2].lstrip(OPENERS) if len(pieces) > 1 else ""

    @property
    def after_next(self) -> str:
        """The character after the next word, or nothing."""
        at = self.next_at + len(self.next)
        return self.text[at : at + 1]

    def begins(self, row: Abbreviations) -> bool:
        """Is the next word one that sentences begin with, and no initial?"""
        word = self.next
        return word in row.starters and not (len(word) == 1 and self.after_next == ".")

    def has_more_words_than(self, number: int) -> bool:
        """Has the sentence so far more than so few words?"""
        reach = min(self.at, self.begin + number * WINDOW)
        return len(self.text[self.begin : reach].split(None, number)) > number

    @property
    def is_first(self) -> bool:
        """Is the word before the stop all that the sentence has so far?"""
        return self.at - self.begin <= len(self.word) + 1


def word_before(text: str, begin: int, at: int) -> str:
    """The word that ends at `at`, without opening quotes and brackets."""
    pieces = text[max(begin, at - WINDOW) : at].rsplit(None, 1)
    word = pieces[-1] if pieces else ""
    return word if word.isalpha() else word.lstrip(OPENERS)
