"""Georgian."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="ka",
    name="Georgian",
    script="georgian",
    rank=40,
)
