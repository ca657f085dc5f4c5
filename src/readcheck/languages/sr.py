"""Serbian."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="sr",
    name="Serbian",
    script="cyrillic",
    rank=37,
    letters="ђћџљњј",
)
