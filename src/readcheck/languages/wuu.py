"""Wu Chinese."""

from readcheck.languages.model import Language, Rate

LANGUAGE = Language(
    code="wuu",
    name="Wu Chinese",
    script="han",
    rank=46,
    spaced=False,
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
