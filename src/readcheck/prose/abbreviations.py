"""A language's abbreviations, and questions about one word and them."""

from __future__ import annotations

import unicodedata
from functools import cache

from readcheck.languages.base import code_of, language
from readcheck.languages.model import Abbreviations, words

# Vowels of the alphabets that write all of them, without their accents and hooks.
_VOWELS = frozenset("aeiouyæœøıəαεηιουωаеиоуыэюяієաեէըիոօაეიოუ")
_PARTLY_WRITTEN = "\u0590"  # From Hebrew on, scripts leave vowels out or write them as marks.
_GEORGIAN = ("\u10d0", "\u10ff")
_FIRST_OTHER = "\u1e00"  # Latin and Greek letters with accents have blocks after those.
_LAST_OTHER = "\u2000"

# Shortened alike in most languages of Latin script; for a language whose own are not known.
COMMON = Abbreviations(
    titles=words("dr prof mr mrs Ms st ca cf"),
    finals=words("etc no"),
    others=words("al inc ltd co jr sr nr p pp fig vol"),
)


@cache
def abbreviations(tag: str) -> Abbreviations:
    """A language's abbreviations, by a tag of it; of an unknown one, what most share."""
    return language(code_of(tag) or "").abbreviations or COMMON


def is_listed(word: str, table: frozenset[str]) -> bool:
    """Is the word in a table, by the rule on capitals that `Abbreviations` tells?"""
    lower = word.lower()
    if "'" in word or "’" in word:  # An article or preposition without its vowel: l'art, dell'avv
        bare = lower.replace("’", "'").rpartition("'")[2]
        return lower in table or (len(bare) > len("ll") and bare in table)
    shouted = word.isupper() and len(word) > len("MD")  # Two capitals are a state's code or so.
    return word in table or lower in table or (shouted and lower.capitalize() in table)


def is_known(word: str, row: Abbreviations) -> bool:
    """Is the word, without its stop, an abbreviation of the language?"""
    return is_listed(word, row.known) or (
        bool(row.suffixes) and word.lower().endswith(row.suffixes)
    )


def is_letter(word: str) -> bool:
    """Is the word one letter?"""
    return len(word) == 1 and word.isalpha()


def may_be_short(word: str, row: Abbreviations) -> bool:
    """Is the word an abbreviation, or does it look like one: short and without a vowel?"""
    if is_known(word, row):
        return True
    short = word.isalpha() and word[1:].islower() and len(word) < len("rhythm")
    return short and not any(map(_is_vowel, word.lower()))


@cache
def _is_vowel(letter: str) -> bool:
    """Is a small letter a vowel, whatever accents it bears, or of a script that tells no vowels?"""
    if letter >= _PARTLY_WRITTEN and not (
        _GEORGIAN[0] <= letter <= _GEORGIAN[1] or _FIRST_OTHER <= letter < _LAST_OTHER
    ):
        return True
    return unicodedata.normalize("NFD", letter)[0] in _VOWELS
