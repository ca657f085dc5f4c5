"""Syllables of English figures, read aloud.

Flesch (1949, "The Art of Readable Writing", p. 215) has figures and symbols counted "the way they
are normally read aloud", and so does McLaughlin (1969, "SMOG grading", J. of Reading 12, p. 639).
"""

from __future__ import annotations

from readcheck.patterns import lazy

# zero, one, two ... nineteen
_UNITS = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
_TENS = 2  # twenty, thirty ...
_SEVENTY = 7
_SCALES = (0, 2, 2, 2, 2)  # thousand, million, billion, trillion
_TEEN_END = 20
_LONGEST = 15  # digits that are read as one number; longer ones are read digit by digit
_OH = 1  # the zero in "nineteen oh five"

_FIGURE = lazy(
    r"(?P<money>[$€£¥₹¢]?)(?P<whole>\d+(?:,\d{3})+|\d+)(?P<decimals>(?:\.\d+)*)"
    r"(?P<ending>(?:st|nd|rd|th|s)?)(?P<unit>[%‰°$€£¥₹¢]?)"
)
_UNIT_SYLLABLES = {
    "": 0, "$": 2, "€": 2, "£": 1, "¥": 1, "₹": 2, "¢": 1, "%": 2, "‰": 3, "°": 2,
}  # fmt: skip
_YEARS = lazy(r"1[1-9]\d\d|20[1-9]\d")


def figure(text: str) -> int:
    """Syllables of one figure: `1984`, `3.5`, `21st`, `$1,200`, `50%`, `1990s`.

    A number of four digits that can be a year is read as one (1984: nineteen eighty-four), what
    follows a point digit by digit, sums of money as in "three dollars fifty".
    """
    match = _FIGURE.fullmatch(text)
    if match is None:
        return sum(_UNITS[int(digit)] for digit in text if digit in "0123456789")
    total = _whole(match["whole"], match["ending"])
    unit = match["money"] or match["unit"]
    total += _UNIT_SYLLABLES[unit]
    for decimals in match["decimals"].split(".")[1:]:
        total += _decimals(decimals, money=unit in {"$", "€", "£"})
    return total


def _decimals(digits: str, *, money: bool) -> int:
    if money and len(digits) == len("50"):
        return cardinal(int(digits)) if int(digits) else 0
    return len("p") + sum(_UNITS[int(digit)] for digit in digits)  # "point" is one syllable


def _whole(digits: str, ending: str) -> int:
    number = digits.replace(",", "")
    if len(number) > _LONGEST:
        return sum(_UNITS[int(digit)] for digit in number)
    if number == digits and _YEARS.fullmatch(number):
        spoken = _year(int(number))
    else:
        spoken = cardinal(int(number))
    return spoken + _ending(int(number), ending)


def _ending(number: int, ending: str) -> int:
    """What `th` adds in "twentieth", `nd` in "second" (for "two") and `s` in "sixes"."""
    last = number % 100 if number % 100 < _TEEN_END else number % 10
    if ending == "nd":
        return 1
    if ending == "th":
        return int(number % 100 >= _TEEN_END and last == 0)
    return int(ending == "s" and last == len("sixsix"))


def _year(number: int) -> int:
    century, rest = divmod(number, 100)
    if rest == 0:
        return cardinal(century) + len(("hun", "dred"))
    return cardinal(century) + cardinal(rest) + (_OH if rest < len("0123456789") else 0)


def cardinal(number: int) -> int:
    """Syllables of a whole number from 0 to 999,999,999,999,999."""
    if number == 0:
        return _UNITS[0]
    total = 0
    for scale in _SCALES:
        number, group = divmod(number, 1000)
        if group:
            total += _below_thousand(group) + scale
        if number == 0:
            break
    return total


def _below_thousand(number: int) -> int:
    hundreds, rest = divmod(number, 100)
    total = _UNITS[hundreds] + len(("hun", "dred")) if hundreds else 0
    if rest >= _TEEN_END:
        tens, rest = divmod(rest, 10)
        total += _TENS + (tens == _SEVENTY)
    return total + (_UNITS[rest] if rest else 0)
