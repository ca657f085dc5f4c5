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

from typing import NamedTuple


class Speed(NamedTuple):
    """Words (or characters) a minute: of a typical, of a slow and of a fast adult reader."""

    typical: float
    slow: float
    fast: float
    source: str
    unit: str = "words"


ENGLISH = Speed(238, 175, 300, "Brysbaert 2019, silent, English non-fiction")
"""Mean of 190 studies; most adults lie between the other two."""

# Read aloud: words a minute, and texts a minute (all texts say the same).
_IREST = {
    "ar": (138, 1.16),
    "de": (179, 1.36),
    "en": (228, 1.49),
    "es": (218, 1.53),
    "fi": (161, 1.59),
    "fr": (195, 1.46),
    "he": (187, 1.54),
    "it": (188, 1.39),
    "pl": (166, 1.31),
    "pt": (181, 1.35),
    "ru": (184, 1.46),
    "sl": (180, 1.32),
    "sv": (199, 1.36),
    "tr": (166, 1.51),
}
_MEASURED = {
    "nl": (238.0, "Sui et al. 2021, silent, Dutch"),
    "ko": (202.0, "Song et al. 2017, silent, Korean"),
}
_CHARACTERS = (500.0, "convention of Medium and Hugo for silent reading, no study at hand")


def speed(language: str) -> Speed:
    """The silent reading speed of a language (a primary subtag).

    Slow and fast readers are taken to be as far from typical as in English. Chinese and Japanese
    are counted by characters. A language without a figure gets the mean of those with one.
    """
    if language == "en":
        return ENGLISH
    if language in {"zh", "ja", "yue", "wuu"}:
        return _around(*_CHARACTERS, unit="characters")
    if language in _MEASURED:
        return _around(*_MEASURED[language])
    if language in _IREST:
        return _around(
            _predicted(language), "Brysbaert 2019, predicted from the length of IReST's texts"
        )
    mean = sum(map(_predicted, _IREST)) / len(_IREST)
    return _around(mean, "no figure for this language; the mean of IReST's languages")


def _predicted(language: str) -> float:
    return ENGLISH.typical * _words_a_text(language) / _words_a_text("en")


def _words_a_text(language: str) -> float:
    words_a_minute, texts_a_minute = _IREST[language]
    return words_a_minute / texts_a_minute


def _around(typical: float, source: str, unit: str = "words") -> Speed:
    scale = typical / ENGLISH.typical
    return Speed(round(typical), ENGLISH.slow * scale, ENGLISH.fast * scale, source, unit)
