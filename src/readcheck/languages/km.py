"""Khmer."""

from readcheck.languages.model import UNSPACED_RATE, Language, Wording

LANGUAGE = Language(
    code="km",
    name="Khmer",
    script="khmer",
    rank=43,
    spaced=False,
    wording=Wording(
        minutes="នាទី",
        plural="none",
        hours="ម៉ោង",
        words="ពាក្យ",
        after="អាន | ក្នុងការអាន | ដើម្បីអាន",
        labels="រយៈពេលអាន | ពេលវេលាអាន",
        less="តិចជាង",
        about="ប្រហែល | ប្រហែលជា",
    ),
    rate=UNSPACED_RATE,
)
