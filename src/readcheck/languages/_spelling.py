"""Words as the rules see them: without accents, invisible characters and typographic quotes."""

from __future__ import annotations

from readcheck.patterns import IGNORABLE

_FROM_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "＇": "'", "–": "-", "‑": "-", "‐": "-"}
    | dict.fromkeys(IGNORABLE, "")
)
# A final é is a syllable of its own, as in "cliché"; ligatures and others do not decompose.
_LETTERS = str.maketrans(
    {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ß": "ss", "ł": "l", "Ł": "L"}
)


def tidy(word: str) -> str:
    """A word with plain apostrophes and hyphens and without invisible characters."""
    return word if word.isascii() else word.translate(_FROM_TYPOGRAPHY)


def plain(word: str) -> str:
    """A word in unaccented Latin letters as far as that goes, for English."""
    if word.isascii():
        return word
    from unicodedata import combining, normalize

    text = normalize("NFC", word.translate(_FROM_TYPOGRAPHY).translate(_LETTERS))
    if text.endswith(("é", "És", "és")):
        text = text.replace("é", "ay")
    return "".join(c for c in normalize("NFKD", text) if not combining(c))
