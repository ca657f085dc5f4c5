"""Khmer."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="km",
    name="Khmer",
    script="khmer",
    rank=43,
    spaced=False,
)
