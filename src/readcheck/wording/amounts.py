"""Amounts of minutes or words in a tokenised phrase: "5 min", "4–6 minutes", "1 hr 5 min"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages._index.phrases import SPACE_GROUPED, UNIT_FIRST
from readcheck.patterns import lazy
from readcheck.wording.lexicon import Role
from readcheck.wording.numerals import read_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from readcheck.wording.lexicon import Token

_DASHES = frozenset("-‐‑‒–—―−~～〜")
_BELOW = frozenset("<＜≤")
_HOUR = 60
_GROUP_HEAD = lazy(r"\d{1,3}")
_GROUP = lazy(r"\d{3}")
_MANTISSA = lazy(r"(\d{1,4})(?:[.,٫](\d{1,2}))?")
_LONGEST_ENDINGS = 6  # Tokens of "(a/e)".
_LONGEST_ENDING = 3  # Letters of "(nut)".


class Quantity(NamedTuple):
    """An amount: tokens `first` to `last` (exclusive) of the phrase.

    `shape` is plain, range, less (an upper bound), hours, seconds, clock ("1:05"), rounded ("1.8k",
    which stands for 1,750 to 1,849) or alone (the unit says the number, as in "a minute" of
    languages without an article). `numbers` and `unit` are the tokens that a new value changes.
    """

    first: int
    last: int
    low: float
    high: float
    shape: str
    role: Role
    numbers: tuple[Token, ...]
    unit: Token | None
    languages: frozenset[str]


def number_of(token: Token) -> float | None:
    """The number that a token is, in digits or in words."""
    if token.kind == "digits":
        return read_number(token.text)
    if token.entry is not None and Role.NUMBER in token.entry.roles:
        return next(iter(token.entry.roles[Role.NUMBER].values()))
    return None


def quantity_at(tokens: Sequence[Token], index: int) -> Quantity | None:
    """The amount that starts exactly at a token, or None."""
    token = tokens[index]
    if token.kind == "clock":
        return _clock(token, index)
    if token.text in _BELOW or token.languages(Role.LESS):
        return _less(tokens, index)
    if token.languages(Role.ALONE):
        return _alone(token, index)
    found = _counted(tokens, index) or _unit_first(tokens, index)
    if found is None or found.shape != "plain":
        return found
    after = tokens[found.last] if found.last < len(tokens) else None
    if after is not None and after.languages(Role.LESS_AFTER):
        return found._replace(last=found.last + 1, low=0, shape="less")
    return found


def multiplied(tokens: Sequence[Token], index: int) -> tuple[Token, float, float] | None:
    """A number with what multiplies it as one token ("1.8k"), and the bounds of what it says.

    Its last digit is rounded, so it stands for all numbers that would be rounded to it.
    """
    if index + 1 >= len(tokens) or tokens[index].kind != "digits":
        return None
    number, multiple = tokens[index : index + 2]
    match = _MANTISSA.fullmatch(number.text)
    if match is None or multiple.entry is None or Role.MULTIPLE not in multiple.entry.roles:
        return None
    if multiple.text == "k" and multiple.start != number.end:
        return None
    unit = next(iter(multiple.entry.roles[Role.MULTIPLE].values()))
    step = unit // 10 ** len(match[2] or "")
    middle = int(match[1] + (match[2] or "")) * step
    token = number._replace(end=multiple.end, text=number.text + multiple.text)
    return token, middle - step // 2, middle + (step - 1) // 2


def bare_unit_at(tokens: Sequence[Token], index: int) -> Quantity | None:
    """A unit that stands for one of it ("قراءة لمدة دقيقة"), where something else leads it."""
    token = tokens[index]
    languages = token.languages(Role.MINUTES)
    if not languages or token.entry is None:
        return None
    return Quantity(index, index + 1, 1, 1, "alone", Role.MINUTES, (), token, languages)


def _clock(token: Token, index: int) -> Quantity:
    hours, minutes, *seconds = (int(part) for part in token.text.split(":"))
    total = hours * _HOUR + minutes + (seconds[0] / _HOUR if seconds else 0)
    numbers = (token,)
    return Quantity(
        index, index + 1, total, total, "clock", Role.MINUTES, numbers, None, frozenset()
    )


def _alone(token: Token, index: int) -> Quantity:
    assert token.entry is not None
    value = next(iter(token.entry.roles[Role.ALONE].values()))
    languages = token.languages(Role.ALONE)
    return Quantity(index, index + 1, value, value, "alone", Role.MINUTES, (), token, languages)


def _less(tokens: Sequence[Token], index: int) -> Quantity | None:
    after = index + 1
    if after + 1 < len(tokens) and tokens[after].text in {":", "："}:
        after += 1
    if after >= len(tokens):
        return None
    found = (
        _alone(tokens[after], after)
        if tokens[after].languages(Role.ALONE)
        else _counted(tokens, after) or bare_unit_at(tokens, after)
    )
    if found is None or found.shape not in {"plain", "alone"}:
        return None
    return found._replace(first=index, low=0, shape="less")


def _counted(tokens: Sequence[Token], index: int) -> Quantity | None:
    low = number_of(tokens[index])
    if low is None:
        return None
    spaced = _spaced_thousands(tokens, index)
    if spaced is not None:
        value = read_number(spaced.text) or 0
        return _with_unit(tokens, index, index + 2, (spaced,), (value, value))
    rounded = multiplied(tokens, index)
    if rounded is not None:
        token, least, most = rounded
        found = _with_unit(tokens, index, index + 2, (token,), (least, most))
        return found if found is None else found._replace(shape="rounded")
    numbers: tuple[Token, ...] = (tokens[index],)
    high, after = low, index + 1
    second = _second_number(tokens, after)
    if second is not None:
        numbers, after = (tokens[index], tokens[second]), second + 1
        high = number_of(tokens[second]) or 0
    found = _with_unit(tokens, index, after, numbers, (low, high))
    if found is None or found.role is Role.WORDS:
        return found
    return _hours(tokens, found) if found.role is Role.HOURS else _seconds(tokens, found)


def _unit_first(tokens: Sequence[Token], index: int) -> Quantity | None:
    """An amount whose unit leads its number, in languages that say it so: "dakika 5"."""
    if index + 1 >= len(tokens) or tokens[index + 1].kind != "digits":
        return None
    unit, number = tokens[index : index + 2]
    for role in (Role.MINUTES, Role.WORDS):
        languages = unit.languages(role).intersection(UNIT_FIRST)
        value = read_number(number.text)
        if languages and value is not None:
            bounds = (value, value)
            return Quantity(
                index, index + 2, *bounds, "plain", role, (number,), unit, frozenset(languages)
            )
    return None


def _seconds(tokens: Sequence[Token], found: Quantity) -> Quantity:
    """Minutes with the seconds that follow them ("2 min 30 s")."""
    at = found.last
    if at < len(tokens) and (tokens[at].text == "," or tokens[at].languages(Role.AND)):
        at += 1
    if found.shape != "plain" or at + 1 >= len(tokens) or tokens[at].kind != "digits":
        return found
    seconds = read_number(tokens[at].text)
    if seconds is None or seconds >= _HOUR or not tokens[at + 1].languages(Role.SECONDS):
        return found
    value = found.low + seconds / _HOUR
    return found._replace(last=at + 2, low=value, high=value, shape="seconds")


def _spaced_thousands(tokens: Sequence[Token], index: int) -> Token | None:
    """A number of words like "1 234 mots", in languages that group by spaces."""
    if index + 2 >= len(tokens):
        return None
    first, second, unit = tokens[index : index + 3]
    if not (
        unit.languages(Role.WORDS).intersection(SPACE_GROUPED) and second.start == first.end + 1
    ):
        return None
    if not (_GROUP_HEAD.fullmatch(first.text) and _GROUP.fullmatch(second.text)):
        return None
    return first._replace(end=second.end, text=f"{first.text} {second.text}")


def _second_number(tokens: Sequence[Token], index: int) -> int | None:
    """Where the upper end of a range stands, if tokens go on with a dash or "to" and a number."""
    if index + 1 >= len(tokens):
        return None
    joiner, second = tokens[index], tokens[index + 1]
    joins = joiner.text in _DASHES or bool(joiner.languages(Role.TO))
    if not joins or second.kind != "digits":
        return None
    first = tokens[index - 1]
    if (number_of(first) or 0) >= (number_of(second) or 0):
        return None
    return None if _sets_apart(tokens, index) else index + 1


def _sets_apart(tokens: Sequence[Token], index: int) -> bool:
    """Whether a spaced dash parts a number of something else: "May 2 - 5 min read"."""
    first, joiner, second = tokens[index - 1 : index + 2]
    spaced = joiner.start > first.end and second.start > joiner.end
    led = tokens[index - 2] if index > 1 else None
    words = led is not None and led.entry is None and led.text[0].isalpha()
    dated = led is not None and (led.kind in {"digits", "clock"} or led.text in {",", "/", "."})
    return joiner.text in _DASHES and spaced and (words or dated)


def _with_unit(
    tokens: Sequence[Token],
    first: int,
    after: int,
    numbers: tuple[Token, ...],
    bounds: tuple[float, float],
) -> Quantity | None:
    if after < len(tokens) and tokens[after].text in {"-", "‐", "‑", "+", "."}:
        after += 1
    if after >= len(tokens):
        return None
    unit = tokens[after]
    for role in (Role.MINUTES, Role.HOURS, Role.WORDS):
        languages = unit.languages(role)
        for number in numbers:
            if number.kind != "digits":
                languages &= number.languages(Role.NUMBER)
        if languages:
            shape = "range" if len(numbers) > 1 else "plain"
            last = _past_endings(tokens, after + 1)
            return Quantity(first, last, *bounds, shape, role, numbers, unit, languages)
    return None


def _past_endings(tokens: Sequence[Token], at: int) -> int:
    """Past the endings of a unit that are given to choose from: "minute(s)", "minut(a/e)"."""
    if at >= len(tokens) or tokens[at].text != "(" or tokens[at].start != tokens[at - 1].end:
        return at
    for closing in range(at + 1, min(at + _LONGEST_ENDINGS, len(tokens))):
        if tokens[closing].text == ")":
            return closing + 1
        if tokens[closing].end - tokens[closing].start > _LONGEST_ENDING:
            break
    return at


def _hours(tokens: Sequence[Token], found: Quantity) -> Quantity:
    """Hours as minutes, with the minutes that follow them ("1 hr 5 min", "1h05")."""
    hours = found._replace(
        low=found.low * _HOUR, high=found.high * _HOUR, role=Role.MINUTES, shape="hours"
    )
    at = found.last
    if at < len(tokens) and (tokens[at].text == "," or tokens[at].languages(Role.AND)):
        at += 1
    if len(found.numbers) > 1 or at >= len(tokens) or tokens[at].kind != "digits":
        return hours
    minutes = read_number(tokens[at].text)
    last = at + 1
    if last < len(tokens) and tokens[last].languages(Role.MINUTES):
        last += 1
    elif at != found.last:
        return hours
    if minutes is None or minutes >= _HOUR:
        return hours
    total = hours.low + minutes
    return hours._replace(last=last, low=total, high=total)
