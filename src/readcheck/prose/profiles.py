"""Which language of a script a text is most probably in, by the sequences of its letters.

A profile is a chain of letters: how probable a letter is after the two before it, or after one
where the three are not listed. A space stands for either end of a word. Its files are made by
`tools/make_profiles.py`, one for each script that several languages share, and are read only where
a text leaves its language in doubt.

A file is compressed by zlib: a line of the languages, each with its rank; a line of the sequences;
a zero; and for each language a byte for each sequence, its probability's logarithm in steps.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat
from math import log
from typing import TYPE_CHECKING, NamedTuple

from readcheck.resources import content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SCRIPTS = ("latin", "cyrillic", "arabic", "devanagari")
"""The scripts that have a profile."""
LEAST = -8.0  # the logarithm of the least probability that a profile tells from none
STEPS = 15  # in which logarithms up to 0 are told
LANGUAGES, KEYS = ",", "|"  # what parts a file's languages, and its sequences


class Profile(NamedTuple):
    """The languages of a script, each with its rank, and the place of each sequence of letters."""

    ranks: dict[str, int]
    places: dict[str, int]
    columns: bytes

    def row(self, place: int) -> bytes:
        """The steps of a sequence in every language."""
        return self.columns[place :: len(self.places)]


@cache
def profile(script: str) -> Profile:
    """The profile of a script that has one."""
    from zlib import decompress

    packed = decompress(content("readcheck.prose", "data", "profiles", f"{script}.bin"))
    head, _, columns = packed.partition(b"\0")
    languages, keys = head.decode().split("\n")
    pairs = (language.split(" ") for language in languages.split(LANGUAGES))
    places = {key: place for place, key in enumerate(keys.split(KEYS))}
    return Profile({code: int(rank) for code, rank in pairs}, places, columns)


def log_likelihoods(words: Iterable[str], script: str) -> dict[str, float]:
    """How probable words in lower case are in each language of a script: logarithms to compare.

    They include how common a language is: its pages are taken to be as many as one by its rank,
    as the sizes of many things are (Zipf).
    """
    found = profile(script)
    rows = map(found.row, _places(words, found.places))
    sums = [sum(column) for column in zip(*rows, strict=True)] or repeat(0)
    step = -LEAST / STEPS
    return {
        code: step * steps - log(rank)
        for (code, rank), steps in zip(found.ranks.items(), sums, strict=False)
    }


def _places(words: Iterable[str], places: dict[str, int]) -> Iterator[int]:
    for word in words:
        spelled = f" {word} "
        for end in range(2, len(spelled) + 1):
            sequence = spelled[max(end - 3, 0) : end]
            place = places.get(sequence, places.get(sequence[-2:]))
            if place is not None:
                yield place
