"""Kannada."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="kn",
    name="Kannada",
    script="kannada",
    rank=62,
    wording=Wording(
        minutes="ನಿಮಿಷ / ನಿಮಿಷಗಳು | ನಿಮಿಷಗಳನ್ನು | ನಿಮಿಷಗಳ | ನಿಮಿಷದ",
        hours="ಗಂಟೆ / ಗಂಟೆಗಳು",
        words="ಪದ / ಪದಗಳು",
        after="ಓದು | ಓದಲು | ಓದುವ ಸಮಯ",
        before="ಓದಲು",
        labels="ಓದುವ ಸಮಯ | ಓದಲು ಬೇಕಾದ ಸಮಯ",
        takes="ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ | ಬೇಕಾಗುತ್ತದೆ",
        about="ಸುಮಾರು",
        numbers="ಒಂದು | ಎರಡು | ಮೂರು | ನಾಲ್ಕು | ಐದು",
    ),
    lines=Lines(
        authors="ಲೇಖಕ / ಲೇಖಕರು",
    ),
    conjunctions="ಮತ್ತು",
)
