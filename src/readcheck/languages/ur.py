"""Urdu."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    script="arabic",
    rank=38,
    letters="پچگیکٹڈڑےںہھ",
)
