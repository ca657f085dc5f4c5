"""How fast adults read silently, by language, each figure with its source.

Measured silent speeds are rare outside English: Brysbaert (2019, How many words do we read per
minute?, Journal of Memory and Language 109, 104047) for English, Sui and others (2021, Quarterly
Journal of Experimental Psychology) for Dutch, and the Multilingual Eye-movement Corpus (MECO;
Siegelman and others 2022, Expanding horizons of cross-linguistic research on reading, Behavior
Research Methods 54, 2843-2863) for Finnish, Korean and Russian. Brysbaert found that the others
"can be predicted reasonably well by taking into account the number of words these languages require
to convey the same message as in English". That number is known from IReST (Trauzettel-Klosinski and
Dietz 2012, Investigative Ophthalmology & Visual Science 53(9), table 2), whose texts say the same
in 17 languages. IReST's own speeds are of reading aloud, which is slower; they enter only as words
a text.

Readers differ more than languages do. Fast and slow are the ends of the middle 80 % of MECO's
readers, students in 13 languages: they take from 0.64 to 1.44 of the time that is typical of their
language. Claims are held against paces of their own (`readcheck.reading.band`).

Aloud, English is read at 183 words a minute (Brysbaert 2019, 77 studies); other languages are taken
to be slower than in silence by as much.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

FASTEST, SLOWEST = 0.64, 1.44
"""What fast and slow readers take of a typical one's time: the middle 80 % lie between."""
_SILENT, _ALOUD = 238, 183  # words of English a minute


class Speed(NamedTuple):
    """Words (or characters) a minute of a typical adult reader, and who says so."""

    typical: float
    source: str
    unit: str = "words"


_MEAN = "no figure for this language; the mean of IReST's languages"
_SPOKEN = "Brysbaert 2019, aloud, English"


@cache
def speed(code: str, *, aloud: bool = False) -> Speed:
    """The speed at which a language (a primary subtag) is read, in silence or aloud.

    Chinese and Japanese are counted by characters. A language without a figure gets the mean of
    those with one.
    """
    from readcheck.languages._index.speeds import MEAN, SPEEDS

    typical, source, unit = SPEEDS.get(code, (MEAN, _MEAN, "words"))
    if not aloud:
        return Speed(round(typical), source, unit)
    said = _SPOKEN if code == "en" else f"{_SPOKEN}, in proportion to: {source}"
    return Speed(round(typical * _ALOUD / _SILENT), said, unit)
