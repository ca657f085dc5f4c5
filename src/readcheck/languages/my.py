"""Burmese."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="my",
    name="Burmese",
    script="myanmar",
    rank=44,
    spaced=False,
)
