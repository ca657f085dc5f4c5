"""Cantonese."""

from readcheck.languages.model import Language, Rate

LANGUAGE = Language(
    code="yue",
    name="Cantonese",
    script="han",
    rank=45,
    spaced=False,
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
