"""Sinhala."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="si",
    name="Sinhala",
    script="sinhala",
    rank=77,
    wording=Wording(
        minutes="මිනිත්තු | විනාඩි",
        plural="none",
        words="වචන",
        after="කියවීම | කියවීමට | කියවන්න",
        labels="කියවීමේ කාලය | කියවුම් කාලය",
        unit_first=True,
    ),
    conjunctions="සහ",
)
