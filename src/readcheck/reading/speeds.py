"""How fast adults read silently, by language, each figure with its source.

Measured silent speeds are rare outside English: Brysbaert (2019, How many words do we read per
minute?, Journal of Memory and Language 109, 104047) for English, Sui and others (2021, Quarterly
Journal of Experimental Psychology) for Dutch, Song and others (2017, Korean Journal of
Ophthalmology) for Korean. Brysbaert found that the others "can be predicted reasonably well by
taking into account the number of words these languages require to convey the same message as in
English". That number is known from IReST (Trauzettel-Klosinski and Dietz 2012, Investigative
Ophthalmology & Visual Science 53(9), table 2), whose texts say the same in 17 languages. IReST's
own speeds are of reading aloud, which is slower; they enter only as words a text.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_SLOW, _TYPICAL, _FAST = 175, 238, 300
"""Words of English a minute: the mean of Brysbaert's 190 studies; most lie between the others."""


class Speed(NamedTuple):
    """Words (or characters) a minute: of a typical, of a slow and of a fast adult reader."""

    typical: float
    slow: float
    fast: float
    source: str
    unit: str = "words"


_MEAN = "no figure for this language; the mean of IReST's languages"


@cache
def speed(code: str) -> Speed:
    """The silent reading speed of a language (a primary subtag).

    Slow and fast readers are taken to be as far from typical as in English. Chinese and Japanese
    are counted by characters. A language without a figure gets the mean of those with one.
    """
    from readcheck.languages._index.speeds import MEAN, SPEEDS

    return _around(*SPEEDS.get(code, (MEAN, _MEAN, "words")))


def _around(typical: float, source: str, unit: str) -> Speed:
    scale = typical / _TYPICAL
    return Speed(round(typical), _SLOW * scale, _FAST * scale, source, unit)
