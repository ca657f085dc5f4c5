"""Tamil."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="ta",
    name="Tamil",
    script="tamil",
    rank=39,
)
