"""Numbers as people write them: any script's digits, grouped, decimal, padded."""

from __future__ import annotations

import unicodedata

from readcheck.patterns import lazy

_GROUPED = lazy(r"\d{1,3}([,.'’٬\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*")
_DECIMAL = lazy(r"(\d+)[.,٫](\d+)")
_SCIENTIFIC = lazy(r"\d+(?:\.\d+)?[eE][+-]?\d+")
_LONGEST = 300  # Digits: what is longer is no number to do arithmetic with, zeros in front or not.
LARGEST = 10**9  # Beyond this one number is as wrong as another, be it of minutes or of words.


def read_number(text: str) -> float | None:
    """The value of a written number ("1,234", "4.6", "٥", "07", "1e3"), or None.

    Groups of three digits after a comma, point, apostrophe or space are thousands. What is larger
    than a billion is read as a billion: no article is so long, and a claim of it is still a claim.
    """
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific:
        return LARGEST if len(text) > _LONGEST else min(float(text), LARGEST)
    grouped = _GROUPED.fullmatch(text)
    if grouped:
        text = text.replace(grouped.group(1), "")
    decimal = _DECIMAL.fullmatch(text)
    if not (decimal or text.isdecimal()):
        return None
    if len(text) > _LONGEST:
        return LARGEST
    if decimal:
        return min(float(f"{int(decimal.group(1))}.{decimal.group(2)}"), LARGEST)
    return min(int(text), LARGEST)


def write_number(number: int, like: str) -> str:
    """`number` with the digits, the thousands separator and the zero padding of `like`."""
    grouped = _GROUPED.fullmatch(like)
    text = f"{number:,}".replace(",", grouped.group(1)) if grouped else str(number)
    if like.isdecimal() and unicodedata.decimal(like[0]) == 0:
        text = text.zfill(len(like))
    first = next((character for character in like if character.isdecimal()), "0")
    zero = ord(first) - unicodedata.decimal(first)
    return "".join(chr(zero + int(digit)) if digit.isdigit() else digit for digit in text)
