"""Sanskrit."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="sa",
    name="Sanskrit",
    script="devanagari",
    rank=76,
    wording=Wording(
        minutes="निमेषं | निमेषाः | निमेष",
        plural="none",
        words="शब्दाः",
        after="पठितुं | पठितुम् | पठनाय",
        labels="पठनसमयः | पठनकालः",
    ),
    conjunctions="च",
)
