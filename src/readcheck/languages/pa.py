"""Punjabi."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="pa",
    name="Punjabi",
    script="gurmukhi",
    rank=75,
    wording=Wording(
        minutes="ਮਿੰਟ | ਮਿੰਟਾਂ",
        plural="none",
        words="ਸ਼ਬਦ",
        after="ਪੜ੍ਹੋ | ਪੜ੍ਹਨ ਲਈ | ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ | ਪੜ੍ਹਨ",
        labels="ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ",
        about="ਲਗਭਗ",
    ),
    lines=Lines(
        authors="ਲੇਖਕ",
    ),
    conjunctions="ਅਤੇ",
)
