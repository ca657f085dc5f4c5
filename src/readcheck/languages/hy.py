"""Armenian."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="hy",
    name="Armenian",
    script="armenian",
    rank=41,
)
