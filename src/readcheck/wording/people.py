"""Whether two lines name the same people."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize
from unicodedata import name as unicode_name

from readcheck.languages._index.names import (
    CONJUNCTIONS,
    GROUPS,
    JOINS,
    LEADS,
    SHORT_FORMS,
    TITLES,
)
from readcheck.patterns import lazy
from readcheck.wording.plain_text import decoded

if TYPE_CHECKING:
    from collections.abc import Iterable

_AND = "|".join(CONJUNCTIONS)
_SPLIT = lazy(
    rf"(?:(?<!\s)\s+)?(?:[;|/&•·+\n、，]|,(?=\s*(?:{_AND})\s)|\s(?:{_AND}|{'|'.join(JOINS)})\s)\s*"
)
_BLANKS = lazy(r"[^\S\n]+")  # Else a search for a separator would start at each of them.
_LEAD = lazy(
    r"^\W*(?:(?:written|posted|reviewed|medically|story|text|words)\s+)*"
    rf"(?:{'|'.join(LEADS)})\s+",
    re.IGNORECASE,
)
_TITLES = frozenset(TITLES)
_GROUP = frozenset(GROUPS)
_SHORT_FORMS = frozenset(SHORT_FORMS)
_COMPANIES = frozenset({"inc", "llc", "llp", "ltd", "plc", "corp", "gmbh"})
_ARTICLES = frozenset({"the", "le", "la", "les", "der", "die", "das", "el", "los", "il", "our"})
_UMLAUTS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "a", "œ": "o", "ı": "i"})
_DOMAIN = lazy(r"(?:https?://)?(?:[\w-]{3,}\.)(?:[\w-]+\.)*[^\W\d_]{2,}/?")
_ADDRESS = lazy(r"\S@\S|https?://")
_LONGEST_NAME = 6  # Words; a longer one is a sentence.
_WHOLE_NAME = 3  # Words that cannot be what follows "Roe," in "Roe, Jane A."
_MOST = 40  # People that a line can name; a longer one is no byline.

Person = tuple[str, ...]  # A name's words in one form, in their order.


def people(text: str) -> frozenset[Person]:
    """The persons that a line names, without their titles, degrees and offices.

    Groups ("Newsroom staff"), user names ("jroe7") and companies are left out: they are no one.
    """
    found: set[Person] = set()
    if _ADDRESS.search(text):
        return frozenset()
    for part in _SPLIT.split(_BLANKS.sub(" ", _LEAD.sub("", decoded(text))))[:_MOST]:
        found |= _persons(part)
    return frozenset(found)


def _persons(part: str) -> set[Person]:
    """The persons in a part of a line: "Jane Roe, MD", "Roe, Jane", "Jane Roe, John Doe"."""
    if ":" in part or _is_address(part):
        return set()  # "design: Jane Roe" says what she did, and it was not the writing.
    pieces = [words for words in map(_name_words, part.split(",")) if words]
    if any(len(words) == 1 and words[0] in _COMPANIES for words in pieces[1:]):
        return set()  # "Tide Mill, LLC" is no Mill with an office.
    if len(pieces) > 1 and len(pieces[0]) == 1 and len(pieces[1]) < _WHOLE_NAME:
        pieces = [pieces[1] + pieces[0], *pieces[2:]]
    return {piece for piece in pieces if _is_person(piece)}


def _name_words(text: str) -> Person:
    plain = normalize("NFKD", text.casefold().translate(_UMLAUTS).replace("ß", "ss"))
    bare = "".join(c for c in plain if not combining(c))
    found = re.findall(r"\w+(?:['’-]\w+)*", re.sub(r"(?<=\b\w)\.(?=\w\.)", "", bare))
    return tuple(re.sub(r"\W", "", word) for word in found if word not in _TITLES)


def _is_address(part: str) -> bool:
    """Whether it is a site's address or a user name: "tidewater.example"."""
    return _DOMAIN.fullmatch(part.strip()) is not None


def _is_person(words: Person) -> bool:
    if not words or len(words) > _LONGEST_NAME or words[0] in _ARTICLES:
        return False
    if any(word in _GROUP or any(map(str.isdigit, word)) for word in words):
        return False
    return len(words) > 1 or _script(words[0]) != "LATIN"


@cache
def _script(word: str) -> str:
    return unicode_name(word[0], "").partition(" ")[0]


def same_person(one: Person, other: Person) -> bool:
    """Whether two names can be one person's: initials, middle names, order and short forms aside.

    Names in different scripts cannot be told apart.
    """
    if _script(one[0]) != _script(other[0]):
        return True
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    if "".join(one).startswith("".join(other)) or "".join(other).startswith("".join(one)):
        return True
    return any(_same_in_order(one, turned) for turned in (other, (*other[1:], other[0])))


def _same_in_order(one: Person, other: Person) -> bool:
    last, other_last = _folded(one[-1]), _folded(other[-1])
    return last == other_last and _same_first(one[0], other[0])


def _same_first(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    shorter, longer = sorted((one, other), key=len)
    if f"{one} {other}" in _SHORT_FORMS or f"{other} {one}" in _SHORT_FORMS:
        return True
    return _folded(one)[:2] == _folded(other)[:2] or shorter in longer


def _folded(word: str) -> str:
    """A word with ä, ae and a as one, and ö and ü likewise."""
    return re.sub(r"(?<=[aou])e", "", word)


def same_people(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two lists of names can both be right: one is the other, or a part of it."""
    ones = frozenset().union(*map(people, one))
    others = frozenset().union(*map(people, other))
    return not ones or not others or _within(ones, others) or _within(others, ones)


def _within(ones: frozenset[Person], others: frozenset[Person]) -> bool:
    return all(any(same_person(one, other) for other in others) for one in ones)
