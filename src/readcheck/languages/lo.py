"""Lao."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="lo",
    name="Lao",
    script="lao",
    rank=42,
    spaced=False,
)
