"""What a plain YAML scalar means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.patterns import lazy

if TYPE_CHECKING:
    from readcheck.article.model import Value

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "yes", "on"})
_FALSE = frozenset({"false", "no", "off"})
_INTEGER = lazy(r"[-+]?[0-9]+(?:_[0-9]+)*")
_FLOAT = lazy(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_MAX_DIGITS = 400  # Beyond it a number is no number that anyone means; int() refuses 4,300.


def plain_value(text: str) -> Value:
    """A plain scalar as YAML 1.1 reads it, but dates and clock times stay as written.

    YAML 1.1 makes "1:05" the number 65 and "2024-05-03" a date; as front matter both are what
    somebody wrote, for others to interpret.
    """
    if text in _NULLS:
        return None
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    if len(text) < _MAX_DIGITS and _INTEGER.fullmatch(text):
        return int(text)
    if len(text) < _MAX_DIGITS and _FLOAT.fullmatch(text):
        return float(text)
    return text
