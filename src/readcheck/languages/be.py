"""Belarusian."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="be",
    name="Belarusian",
    script="cyrillic",
    rank=11,
    letters="ўыэі",
)
